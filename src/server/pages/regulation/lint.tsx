import { inLanguage, type LintFinding, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink, refOf } from '../parts/findings.tsx'
import { Layout } from '../parts/layout.tsx'

/** A clause id inside a message; people read its printed reference. */
const ID = /[a-z][a-z-]*:[\w./-]*\w/g

/** What the linter finds in a regulation by itself. */
export function LintPage({
  look,
  regulation,
  findings,
}: {
  look: Look
  regulation: Regulation
  findings: readonly LintFinding[]
}) {
  return (
    <Layout look={look} title={look.t('reg.lint')}>
      <div class="sheet wide">
        <div class="cl" />
        <div class="body">
          <small>
            <a href={`/regulations/${regulation.id}`}>{inLanguage(regulation.title, look.language)}</a>
          </small>
          <h1>{look.t('reg.lint')}</h1>
          <p class="lead">{look.t('reg.lint-lead')}</p>
          <ul class="tree">
            {findings.map((f) => (
              <li>
                <span class="ref">
                  {f.clauses.slice(0, 6).map((clause) => (
                    <>
                      <ClauseLink regulation={regulation} clause={clause} />
                      <br />
                    </>
                  ))}
                </span>
                <span>
                  {inLanguage(f.message, look.language).replace(ID, (id) =>
                    refOf(regulation, id, look.language),
                  )}
                </span>
                <span class="tag">{f.code}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Layout>
  )
}
