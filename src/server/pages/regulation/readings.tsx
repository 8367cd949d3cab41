import { inLanguage, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink } from '../parts/findings.tsx'
import { Layout } from '../parts/layout.tsx'

/** Unclear places of the text, how each is read by default and how else it could be. */
export function ReadingsPage({ look, regulation }: { look: Look; regulation: Regulation }) {
  const { language, t } = look
  return (
    <Layout look={look} title={t('readings')}>
      <div class="sheet wide">
        <div class="cl" />
        <div class="body">
          <small>
            <a href={`/regulations/${regulation.id}`}>{inLanguage(regulation.title, language)}</a>
          </small>
          <h1>{t('readings')}</h1>
          <p class="lead">{t('read.lead')}</p>
          <div class="cards">
            {regulation.readings.map((r) => (
              <article id={r.key}>
                <h3>{inLanguage(r.title, language)}</h3>
                <p class="s">
                  {r.clauses.map((clause) => (
                    <>
                      <ClauseLink regulation={regulation} clause={clause} />{' '}
                    </>
                  ))}
                </p>
                <p class="text">{inLanguage(r.problem, language)}</p>
                <ul class="plain">
                  {r.alternatives.map((a) => (
                    <li class="f wide">
                      <span>
                        {a.value === r.default ? (
                          <span class="tag met">{t('read.default')}</span>
                        ) : (
                          <span class="tag">{t('read.other')}</span>
                        )}
                      </span>
                      <span>
                        <b>{inLanguage(a.title, language)}</b>. {inLanguage(a.basis, language)}
                      </span>
                    </li>
                  ))}
                </ul>
              </article>
            ))}
          </div>
        </div>
      </div>
    </Layout>
  )
}
