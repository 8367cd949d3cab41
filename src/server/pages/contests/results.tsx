import type { Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink } from '../parts/findings.tsx'
import { Layout, Section } from '../parts/layout.tsx'
import { ResultsTable } from './page.tsx'
import type { ContestView } from './source.ts'

/** Published results of every contest. */
export function ResultsPage({
  look,
  views,
  regulation,
  demo,
}: {
  look: Look
  views: readonly ContestView[]
  regulation: Regulation
  demo: boolean
}) {
  const done = views.filter((v) => v.publishedOn)
  return (
    <Layout look={look} title={look.t('nav.results')} demo={demo}>
      <div class="sheet wide">
        <Section wide clauses={<ClauseLink regulation={regulation} clause="kod-ai:4.11" />}>
          <h1>{look.t('nav.results')}</h1>
          {done.length === 0 ? <p class="empty">{look.t('results.none')}</p> : null}
          {done.map((view) => (
            <section class="up-l">
              <h2>
                <a href={`/contests/${view.id}`}>{view.title}</a>
              </h2>
              <ResultsTable look={look} view={view} regulation={regulation} demo={demo} />
            </section>
          ))}
        </Section>
      </div>
    </Layout>
  )
}
