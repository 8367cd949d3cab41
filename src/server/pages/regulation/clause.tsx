import { type Clause, inLanguage, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { refOf } from '../parts/findings.tsx'
import { Layout, Section } from '../parts/layout.tsx'
import { usesOf } from './reader.ts'
import { MarkTag } from './tree.tsx'

/** One clause: gist, official wording where it was imported, its hash, and everything that works by it. */
export function ClausePage({
  look,
  regulation,
  clause,
  wording,
}: {
  look: Look
  regulation: Regulation
  clause: Clause
  wording: string | null
}) {
  const uses = usesOf(regulation, clause.id)
  const hash = regulation.wording[clause.id]
  const { language, t } = look
  const at = regulation.clauses.indexOf(clause)
  const [before, after] = [regulation.clauses[at - 1], regulation.clauses[at + 1]]
  const near = (c: Clause | undefined, sign: string) =>
    c ? (
      <a href={`/regulations/${regulation.id}/clauses/${encodeURI(c.id.slice(regulation.id.length + 1))}`}>
        {sign} {refOf(regulation, c.id, language)}
      </a>
    ) : null
  return (
    <Layout
      look={look}
      title={`${refOf(regulation, clause.id, look.language)} ${inLanguage(clause.heading, language)}`}
    >
      <div class="sheet">
        <Section
          clauses={
            <>
              {near(before, '←')}
              <a href={`/regulations/${regulation.id}#${clause.id}`}>↑ {t('reg.title')}</a>
              {near(after, '→')}
            </>
          }
          side={
            <>
              <section>
                <h3>{t('reg.used')}</h3>
                <ul class="plain s">
                  {uses.rules.map((id) => (
                    <li>
                      <a href={`/rules/${id}`}>
                        {inLanguage(regulation.rules.find((r) => r.id === id)!.title, language)}
                      </a>
                    </li>
                  ))}
                  {uses.actions.map(({ procedure, name }) => {
                    const p = regulation.procedures.find((x) => x.id === procedure)!
                    return (
                      <li>
                        <a href={`/regulations/${regulation.id}/procedures#${procedure}`}>
                          {inLanguage(p.title, language)}:{' '}
                          {inLanguage(p.actions.find((a) => a.name === name)!.title, language)}
                        </a>
                      </li>
                    )
                  })}
                  {uses.deadlines.map(({ procedure, key }) => (
                    <li>
                      {inLanguage(
                        regulation.procedures.find((p) => p.id === procedure)!.deadlines[key]!.title,
                        language,
                      )}
                    </li>
                  ))}
                  {uses.forms.map((id) => (
                    <li>
                      <a href={`/regulations/${regulation.id}/forms/${id.slice(id.indexOf('/') + 1)}`}>
                        {inLanguage(regulation.forms.find((f) => f.id === id)!.title, language)}
                      </a>
                    </li>
                  ))}
                  {uses.readings.map((key) => (
                    <li>
                      <a href={`/regulations/${regulation.id}/readings#${key}`}>
                        {inLanguage(regulation.readings.find((r) => r.key === key)!.title, language)}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
              <section>
                <h3>{t('reg.actors')}</h3>
                <p class="s">{clause.actors.join(', ') || '–'}</p>
              </section>
            </>
          }
        >
          <small>
            {inLanguage(regulation.title, language)} · {refOf(regulation, clause.id, look.language)}
          </small>
          <h1>{inLanguage(clause.heading, language)}</h1>
          <p class="up-s">
            <MarkTag clause={clause} look={look} />{' '}
            {clause.reason ? <span class="s">{inLanguage(clause.reason, language)}</span> : null}
          </p>
          <h2>{t('reg.gist')}</h2>
          <p class="gist">{inLanguage(clause.gist, language)}</p>
          <h2>{t('reg.wording')}</h2>
          {wording ? <p class="law text">{wording}</p> : <p class="empty">{t('reg.no-wording')}</p>}
          {hash ? (
            <p class="s">
              {t('reg.hash')}: <code class="hash">{hash}</code>
            </p>
          ) : null}
        </Section>
      </div>
    </Layout>
  )
}
