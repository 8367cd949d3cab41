import { inLanguage, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink } from '../parts/findings.tsx'
import { Layout } from '../parts/layout.tsx'

/** Every rule of every programme, each a calculator. */
export function RuleList({ look, programmes }: { look: Look; programmes: readonly Regulation[] }) {
  return (
    <Layout look={look} title={look.t('calc.title')}>
      <div class="sheet wide">
        <div class="cl" />
        <div class="body">
          <h1>{look.t('calc.title')}</h1>
          <p class="lead">{look.t('calc.lead')}</p>
          {programmes.map((regulation) => (
            <section>
              <h2>{inLanguage(regulation.title, look.language)}</h2>
              <ul class="tree">
                {regulation.rules.map((rule) => (
                  <li>
                    <span class="ref">
                      {rule.clauses.slice(0, 2).map((clause) => (
                        <>
                          <ClauseLink regulation={regulation} clause={clause} />{' '}
                        </>
                      ))}
                    </span>
                    <a href={`/rules/${rule.id}`}>
                      <b>{inLanguage(rule.title, look.language)}</b>
                    </a>
                    <small>{rule.id}</small>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Layout>
  )
}
