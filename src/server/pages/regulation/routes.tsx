import { Hono } from 'hono'
import { lintRegulation, type Regulation } from '../../../kernel/index.ts'
import { lookOf } from '../context.ts'
import { ClausePage } from './clause.tsx'
import { BlankPage, FormsPage } from './forms.tsx'
import { LintPage } from './lint.tsx'
import { ProceduresPage } from './procedures.tsx'
import { ReadingsPage } from './readings.tsx'
import { RegulationPage } from './tree.tsx'

/** Official wording as the operator imported it; null where it was not. */
export type WordingSource = (regulation: string, clause: string) => string | null

const titles = {
  '0': { ru: 'Титул и содержание', en: 'Title and contents' },
  '1': { ru: '1. Общие положения', en: '1. General' },
  '2': { ru: '2. Условия конкурса', en: '2. Conditions of the contest' },
  '3': { ru: '3. Участники и заявка', en: '3. Participants and application' },
  '4': { ru: '4. Порядок отбора', en: '4. Selection' },
  '5': { ru: '5. Заключение договора', en: '5. Making the agreement' },
  '6': { ru: '6. Финансирование проектов', en: '6. Funding of projects' },
  'form-1': { ru: 'Приложение № 1. Форма заявки', en: 'Appendix 1. Application form' },
  criteria: { ru: 'Приложение № 2. Критерии', en: 'Appendix 2. Criteria' },
  contract: { ru: 'Приложение № 3. Договор', en: 'Appendix 3. Agreement' },
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [
      `contract-app-${i + 1}`,
      { ru: `Приложение № ${i + 1} к договору`, en: `Annex ${i + 1} to the agreement` },
    ]),
  ),
  declaration: { ru: 'Приложение № 4. Декларация', en: 'Appendix 4. Declaration' },
}

/** The regulation reader: tree, clause, contradictions, procedures, readings. */
export function regulationPages(programmes: readonly Regulation[], wording: WordingSource): Hono {
  const app = new Hono()
  const find = (id: string) => programmes.find((r) => r.id === id)
  app.get('/regulations/:id', (c) => {
    const regulation = find(c.req.param('id'))
    return regulation
      ? c.html(<RegulationPage look={lookOf(c)} regulation={regulation} titles={titles} />)
      : c.notFound()
  })
  app.get('/regulations/:id/lint', (c) => {
    const regulation = find(c.req.param('id'))
    return regulation
      ? c.html(<LintPage look={lookOf(c)} regulation={regulation} findings={lintRegulation(regulation)} />)
      : c.notFound()
  })
  app.get('/regulations/:id/procedures', (c) => {
    const regulation = find(c.req.param('id'))
    return regulation ? c.html(<ProceduresPage look={lookOf(c)} regulation={regulation} />) : c.notFound()
  })
  app.get('/regulations/:id/forms', (c) => {
    const regulation = find(c.req.param('id'))
    return regulation ? c.html(<FormsPage look={lookOf(c)} regulation={regulation} />) : c.notFound()
  })
  app.get('/regulations/:id/forms/:form', (c) => {
    const regulation = find(c.req.param('id'))
    const form = regulation?.forms.find((f) => f.id === `${regulation.id}/${c.req.param('form')}`)
    if (!regulation || !form) return c.notFound()
    const text = (clause: string) => wording(regulation.id, clause) ?? undefined
    return c.html(<BlankPage look={lookOf(c)} regulation={regulation} form={form} wording={text} />)
  })
  app.get('/regulations/:id/readings', (c) => {
    const regulation = find(c.req.param('id'))
    return regulation ? c.html(<ReadingsPage look={lookOf(c)} regulation={regulation} />) : c.notFound()
  })
  app.get('/regulations/:id/clauses/:clause{.+}', (c) => {
    const regulation = find(c.req.param('id'))
    const id = `${c.req.param('id')}:${decodeURIComponent(c.req.param('clause'))}`
    const clause = regulation?.clauses.find((x) => x.id === id)
    if (!regulation || !clause) return c.notFound()
    return c.html(
      <ClausePage
        look={lookOf(c)}
        regulation={regulation}
        clause={clause}
        wording={wording(regulation.id, id)}
      />,
    )
  })
  return app
}
