import type { Regulation } from '../../../kernel/index.ts'
import { inLanguage } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink } from '../parts/findings.tsx'
import { Layout, Section } from '../parts/layout.tsx'
import { showDate } from '../show.ts'
import type { ContestView } from './source.ts'

/** How many applications were filed, as far as the public may know. */
export const filed = (view: ContestView): number =>
  Object.entries(view.counts).reduce(
    (all, [state, n]) => all + (state === 'prepared' || state === 'withdrawn' ? 0 : n),
    0,
  )

/** The first page: every announced contest, the open one first. */
export function ContestList({
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
  const { t, language } = look
  const title = (view: ContestView) =>
    regulation.procedures.find((p) => p.id === 'contest')?.states[view.state]?.title
  return (
    <Layout look={look} title={t('nav.contests')} demo={demo}>
      <div class="sheet">
        <Section
          clauses={<ClauseLink regulation={regulation} clause="kod-ai:4.4.1" />}
          side={
            <>
              {demo && look.visitor === 'guest' ? (
                <section>
                  <h2>{t('home.demo')}</h2>
                  <p class="s">{t('home.demo-text')}</p>
                  <a class="btn g" href="/access/sign-in">
                    {t('nav.sign-in')}
                  </a>
                </section>
              ) : null}
              <section>
                <h2>{t('home.how')}</h2>
                <p class="s">{t('home.how-text')}</p>
                <p class="s">
                  <a href="/regulations/kod-ai">{t('reg.title')}</a>
                  <br />
                  <a href="/rules">{t('nav.rules')}</a>
                  <br />
                  <a href="/regulations/kod-ai/lint">{t('reg.lint')}</a>
                </p>
              </section>
            </>
          }
        >
          <h1>{t('site.motto')}</h1>
          <p class="lead">{t('home.lead')}</p>
          {views.length === 0 ? <p class="empty">{t('home.empty')}</p> : null}
          <div class="cards">
            {views.map((view) => (
              <article>
                <small>
                  {t('contest.round')} {view.round} ·{' '}
                  {title(view) ? inLanguage(title(view)!, language) : view.state}
                </small>
                <h2>
                  <a href={`/contests/${view.id}`}>{view.title}</a>
                </h2>
                <dl class="facts up-s">
                  {view.intake ? (
                    <>
                      <dt>{t('stage.1')}</dt>
                      <dd>
                        {showDate(view.intake.from, language)} – {showDate(view.intake.to, language)}
                      </dd>
                    </>
                  ) : null}
                  <dt>{t('contest.filed')}</dt>
                  <dd>{filed(view)}</dd>
                  {view.publishedOn ? (
                    <>
                      <dt>{t('contest.winners')}</dt>
                      <dd>
                        <a href={`/contests/${view.id}/results`}>{view.winners.length}</a>
                      </dd>
                    </>
                  ) : null}
                </dl>
              </article>
            ))}
          </div>
        </Section>
      </div>
    </Layout>
  )
}
