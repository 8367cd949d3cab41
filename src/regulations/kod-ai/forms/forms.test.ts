import { describe, expect, it } from 'vitest'
import {
  type Form,
  type FormControl,
  type FormPart,
  formEditor,
  formSchema,
  Problem,
  type ProblemItem,
  read,
} from '../../../kernel/index.ts'
import { clauseIds, clauses } from '../clauses/index.ts'
import { filled } from './filled.fixture.ts'
import { agreementItems, forms } from './index.ts'

const known = new Set<string>(clauseIds)

const fieldsOf = (part: FormPart) => {
  if (part.kind === 'table') return part.columns
  if (part.kind === 'statements') return part.statements
  return part.kind === 'fields' || part.kind === 'block' ? part.fields : []
}
const clausesOf = (form: Form): string[] => [
  ...form.clauses,
  ...(form.notes ?? []).map((note) => note.clause),
  ...form.parts.flatMap((part) => [
    ...fieldsOf(part).map((field) => field.clause),
    ...('clauses' in part ? part.clauses : 'clause' in part && part.clause ? [part.clause] : []),
  ]),
]

function refusal(form: Form, value: unknown, inCase = filled(3)[0]!.inCase): readonly ProblemItem[] {
  try {
    read(formSchema(form, inCase), value)
    return []
  } catch (error) {
    if (error instanceof Problem) return error.items
    throw error
  }
}

type Loose = Record<string, unknown>
const blocks = (data: Loose, key: string) => data[key] as Loose[]

/** The data with one control's value changed; in rows the first row is changed. */
function withValue(data: Loose, control: FormControl, change: (old: unknown) => unknown): Loose {
  const copy = structuredClone(data)
  const key = control.path.split('[].').at(-1)!
  const home = control.repeat ? blocks(copy, control.repeat.key)[0]! : copy
  home[key] = change(home[key])
  if (home[key] === undefined) delete home[key]
  return copy
}

/** A wrong value of each type. */
function wrong(control: FormControl): unknown[] {
  switch (control.type) {
    case 'money':
      return ['', '1', '1.5', '1,00', 12, '1e5', ...(control.limits.positive ? ['0.00', '-1.00'] : [])]
    case 'date':
      return ['', '2025-02-30', '10.02.2025', 5]
    case 'integer':
      return [
        '',
        '5',
        1.5,
        (control.limits.least ?? 0) - 1,
        ...(control.limits.most === null ? [] : [control.limits.most + 1]),
      ]
    case 'choice':
      return ['', '7', 1, null]
    case 'check':
      return [false, 'yes', 1, null, {}]
    case 'link':
      return ['', 'нет', 'ftp://example.org/x']
    default:
      return ['', '   ', 7, null, 'я'.repeat((control.limits.most ?? 4000) + 1)]
  }
}

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const example = () => filled(3).find((one) => one.form === form)!
  const controls = formEditor(form, example().inCase).filter((control) => !control.readOnly)

  it('names only clauses that exist', () => {
    expect(clausesOf(form).filter((clause) => !known.has(clause))).toEqual([])
  })
  it('has unique keys and footnotes for every mark', () => {
    const paths = controls.map((control) => control.path)
    expect(paths).toEqual([...new Set(paths)])
    const marks = new Set((form.notes ?? []).map((note) => note.mark))
    const used = form.parts.flatMap((part) => [
      ...fieldsOf(part).flatMap((field) => field.notes ?? []),
      ...('notes' in part ? (part.notes ?? []) : []),
    ])
    expect(used.filter((mark) => !marks.has(mark))).toEqual([])
  })
  it('takes the invented example of one, two and three members', () => {
    for (const size of [1, 2, 3] as const)
      for (const stage of ['interim', 'final'] as const) {
        const one = filled(size, stage).find((other) => other.form === form)!
        expect(refusal(form, one.data, one.inCase)).toEqual([])
      }
  })
  it('refuses what is missing, naming its clause', () => {
    const { data, inCase } = example()
    for (const control of controls.filter(({ required }) => required)) {
      const items = refusal(
        form,
        withValue(data as Loose, control, () => undefined),
        inCase,
      )
      expect(
        items.map(({ clause }) => clause),
        `${id} ${control.path}`,
      ).toContain(control.clause)
    }
  })
  it('refuses what is wrong, blank or too long, naming its clause', () => {
    const { data, inCase } = example()
    for (const control of controls)
      for (const bad of wrong(control)) {
        const value = control.list ? [bad] : bad
        const put = (old: unknown) => (control.years ? { ...(old as Loose), 2025: value } : value)
        const items = refusal(form, withValue(data as Loose, control, put), inCase)
        expect(
          items.map(({ clause }) => clause),
          `${id} ${control.path} ${String(bad).slice(0, 20)}`,
        ).toContain(control.clause)
      }
  })
  it('refuses lists and tables that are empty or too long', () => {
    const { data, inCase } = example()
    for (const { repeat } of controls) {
      if (!repeat) continue
      const row = blocks(data as Loose, repeat.key)[0]!
      const over = Array.from({ length: repeat.most + 1 }, () => row)
      for (const rows of [[], over])
        expect(refusal(form, { ...data, [repeat.key]: rows }, inCase).map(({ path }) => path)).toContain(
          repeat.key,
        )
    }
    for (const control of controls.filter(({ list }) => list))
      expect(
        refusal(
          form,
          withValue(data as Loose, control, () => []),
          inCase,
        ),
      ).not.toEqual([])
  })
})

describe('the forms together', () => {
  it('carry every form-field clause of the regulation', () => {
    const cited = new Set(forms.flatMap(clausesOf))
    const fields = clauses.filter((clause) => clause.kind === 'form-field')
    expect(fields).toHaveLength(114)
    expect(fields.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
  })
  it('have labels in both languages', () => {
    const labels = forms.flatMap((form) => formEditor(form).map((control) => control.label))
    expect(labels.filter(({ ru, en }) => !ru.trim() || !en.trim() || /[а-яё]/i.test(en))).toEqual([])
  })
  it('find a place in the agreement for each of the 19 items of kod-ai:5.7', () => {
    const items = clauseIds.filter((id) => id.startsWith('kod-ai:5.7.'))
    expect(items).toHaveLength(19)
    expect(agreementItems.map(({ item }) => item)).toEqual(items)
    for (const { places } of agreementItems) {
      expect(places.length).toBeGreaterThan(0)
      expect(places.filter((place) => !known.has(place))).toEqual([])
    }
  })
})

describe('what single blanks refuse', () => {
  const of = (id: string) => filled(2).find(({ form }) => form.id === `kod-ai/${id}`)!
  it('the same leader-id, account or ИНН of two members', () => {
    const application = of('application')
    const same = blocks(structuredClone(application.data) as Loose, 'members')
    same[1]!.leaderId = same[0]!.leaderId
    expect(refusal(application.form, { ...application.data, members: same })).toMatchObject([
      { path: 'members.1.leaderId', clause: 'kod-ai:f1.2.3.2' },
    ])
    const agreement = of('agreement')
    const row = blocks(agreement.data as Loose, 'members')[0]!
    expect(
      refusal(agreement.form, { ...agreement.data, members: [row, row] }).map(({ clause }) => clause),
    ).toEqual(['kod-ai:contract-11.account', 'kod-ai:contract-11.inn', 'kod-ai:contract-11.passport'])
  })
  it('an account whose key does not fit the БИК', () => {
    const agreement = of('agreement')
    const members = blocks(structuredClone(agreement.data) as Loose, 'members')
    const account = String(members[0]!.account)
    members[0]!.account = `${account.slice(0, 8)}${(Number(account[8]) + 1) % 10}${account.slice(9)}`
    expect(refusal(agreement.form, { ...agreement.data, members })).toMatchObject([
      { path: 'members.0.account', clause: 'kod-ai:contract-11.account' },
    ])
  })
  it('other years than those of the agreement', () => {
    const plan = of('annex-1')
    const values = [{ plan: { 2025: '0', 2027: '1' } }]
    expect(refusal(plan.form, { ...plan.data, values }).map(({ clause }) => clause)).toContain(
      'kod-ai:contract-app-1.col-years',
    )
  })
  it('a final report without its links, and no interim one', () => {
    const links = (stage: 'interim' | 'final') => {
      const report = filled(1, stage).find(({ form }) => form.id === 'kod-ai/annex-10')!
      return refusal(report.form, { results: 'Модель обучена.' }, report.inCase).map(({ clause }) => clause)
    }
    expect(links('interim')).toEqual([])
    expect(links('final')).toEqual([2, 3, 4, 5, 6, 7].map((item) => `kod-ai:contract-app-10.${item}`))
  })
  it('a plain no to the statement on earlier breaches, but not an explanation', () => {
    const application = of('application')
    expect(
      refusal(application.form, {
        ...application.data,
        breaches: { explanation: 'В 2015 году, опоздание.' },
      }),
    ).toEqual([])
    expect(refusal(application.form, { ...application.data, breaches: false })).toMatchObject([
      { clause: 'kod-ai:f1.3.e' },
    ])
  })
  it('a plan whose number of stages is not that of the term', () => {
    const plan = of('annex-7')
    const stages = [...blocks(plan.data as Loose, 'stages'), { works: ['Ещё'] }]
    expect(refusal(plan.form, { ...plan.data, stages })).toMatchObject([{ path: 'stages' }])
  })
})
