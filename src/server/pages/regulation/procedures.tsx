import { arrowsOf, inLanguage, type Procedure, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink } from '../parts/findings.tsx'
import { Layout } from '../parts/layout.tsx'

function Path({ procedure, look }: { procedure: Procedure; look: Look }) {
  const title = (state: string) =>
    state === 'new' ? '●' : inLanguage(procedure.states[state]!.title, look.language)
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{look.t('proc.from')}</th>
            <th scope="col">{look.t('proc.action')}</th>
            <th scope="col">{look.t('proc.to')}</th>
          </tr>
        </thead>
        <tbody>
          {arrowsOf(procedure).map((arrow) => (
            <tr>
              <td>{title(arrow.from)}</td>
              <td>
                {arrow.actions
                  .map((a) => inLanguage(procedure.actions.find((x) => x.name === a)!.title, look.language))
                  .join('; ')}
              </td>
              <td>→ {title(arrow.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Every procedure of a regulation: its path, its actions with clauses, its deadlines. */
export function ProceduresPage({ look, regulation }: { look: Look; regulation: Regulation }) {
  const { language, t } = look
  return (
    <Layout look={look} title={t('reg.procedures')}>
      <div class="sheet wide">
        <nav class="cl" aria-label={t('reg.procedures')}>
          {regulation.procedures.map((p) => (
            <a href={`#${p.id}`}>{inLanguage(p.title, language)}</a>
          ))}
        </nav>
        <div class="body">
          <small>
            <a href={`/regulations/${regulation.id}`}>{inLanguage(regulation.title, language)}</a>
          </small>
          <h1>{t('reg.procedures')}</h1>
          {regulation.procedures.map((p) => (
            <section id={p.id} class="up-l">
              <h2>{inLanguage(p.title, language)}</h2>
              <Path procedure={p} look={look} />
              <details class="why">
                <summary>
                  {t('proc.actions')}: {p.actions.length}
                </summary>
                <ul class="plain">
                  {p.actions.map((a) => (
                    <li class="f one">
                      <span>
                        {inLanguage(a.title, language)}{' '}
                        {a.clauses.map((clause) => (
                          <>
                            <ClauseLink regulation={regulation} clause={clause} />{' '}
                          </>
                        ))}
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
              {Object.keys(p.deadlines).length ? (
                <details class="why">
                  <summary>
                    {t('proc.deadlines')}: {Object.keys(p.deadlines).length}
                  </summary>
                  <ul class="plain">
                    {Object.values(p.deadlines).map((d) => (
                      <li class="f one">
                        <span>
                          {inLanguage(d.title, language)}{' '}
                          <ClauseLink regulation={regulation} clause={d.clause} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </section>
          ))}
        </div>
      </div>
    </Layout>
  )
}
