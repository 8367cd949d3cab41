import type { Child } from 'hono/jsx'
import { inLanguage, kopecks, money, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink } from '../parts/findings.tsx'
import { Layout, Section } from '../parts/layout.tsx'
import { showDate, showMoney } from '../show.ts'
import { filed } from './list.tsx'
import { QuestionsSection } from './questions.tsx'
import type { ContestView, RankedItem, WinnerItem } from './source.ts'
import { Timeline } from './timeline.tsx'

export interface ContestPageParts {
  readonly look: Look
  readonly view: ContestView
  readonly regulation: Regulation
  readonly demo: boolean
}

const lotName = (regulation: Regulation, lot: string, look: Look) =>
  regulation.labels[lot] ? inLanguage(regulation.labels[lot], look.language) : lot

/** Places that several share are shown as a span: 2–3. */
function places(ranking: readonly RankedItem[]): ReadonlyMap<string, string> {
  const sizes = new Map<number, number>()
  for (const item of ranking) sizes.set(item.rank, (sizes.get(item.rank) ?? 0) + 1)
  return new Map(
    ranking.map((item) => {
      const size = sizes.get(item.rank)!
      return [item.id, size > 1 ? `${item.rank}–${item.rank + size - 1}` : String(item.rank)]
    }),
  )
}

/** The rating by exact means; shared places are shared. */
export function RatingTable({ look, view, regulation, limit }: ContestPageParts & { limit?: number }) {
  const { t } = look
  if (view.rating.length === 0) return <p class="empty">{t('rating.none')}</p>
  const place = places(view.rating)
  const shown = limit ? view.rating.slice(0, limit) : view.rating
  return (
    <div class="scroll">
      <table>
        <caption>{t('rating.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rating.place')}</th>
            <th scope="col">{t('rating.number')}</th>
            <th scope="col">{t('rating.project')}</th>
            <th scope="col">{t('rating.lot')}</th>
            <th scope="col" class="n">
              {t('rating.exact')}
            </th>
            <th scope="col" class="n">
              {t('rating.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item) => (
            <tr>
              <td>{place.get(item.id)}</td>
              <td>
                <a href={`/applications/${item.id}`}>{item.number}</a>
              </td>
              <th scope="row" class="t">
                {item.title}
              </th>
              <td>{lotName(regulation, item.lot, look)}</td>
              <td class="n">{item.mean}</td>
              <td class="n">
                <b>{look.language === 'ru' ? item.mean2.replace('.', ',') : item.mean2}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Winners with the sums that the directorate approved. */
export function ResultsTable({ look, view, regulation }: ContestPageParts) {
  const { t, language } = look
  if (!view.publishedOn) return <p class="empty">{t('results.none')}</p>
  const total = money(view.winners.reduce((all, w: WinnerItem) => all + kopecks(w.amount), 0n))
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('rating.number')}</th>
            <th scope="col">{t('rating.project')}</th>
            <th scope="col">{t('rating.lot')}</th>
            <th scope="col" class="n">
              {t('results.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.winners.map((w) => (
            <tr>
              <td>
                <a href={`/applications/${w.application}`}>{w.number}</a>
              </td>
              <th scope="row" class="t">
                {w.title}
              </th>
              <td>{lotName(regulation, w.lot, look)}</td>
              <td class="n">{showMoney(w.amount, language, false)}</td>
            </tr>
          ))}
          <tr class="line">
            <th scope="row" colspan={3}>
              {t('results.total')}
            </th>
            <td class="n">
              <b>{showMoney(total, language, false)}</b>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Head({ look, view, regulation, children }: ContestPageParts & { children?: Child }) {
  const state = regulation.procedures.find((p) => p.id === 'contest')?.states[view.state]?.title
  return (
    <>
      <small>
        <a href={`/contests/${view.id}`}>{look.t('contest.kind')}</a> · {look.t('contest.round')} {view.round}{' '}
        · {state ? inLanguage(state, look.language) : view.state}
      </small>
      <h1 class="up-s">{view.title}</h1>
      {children}
    </>
  )
}

/** One contest: what it gives, its timeline, rating and results. */
export function ContestPage(parts: ContestPageParts) {
  const { look, view, regulation, demo } = parts
  const { t, language } = look
  const clause = (id: string) => <ClauseLink regulation={regulation} clause={id} />
  const removed = view.counts.removed ?? 0
  return (
    <Layout look={look} title={view.title} demo={demo}>
      <div class="sheet">
        <Section
          clauses={[clause('kod-ai:1.2'), clause('kod-ai:2.1/1'), clause('kod-ai:4.4.1')]}
          side={
            <section>
              <h2>{t('contest.published')}</h2>
              <ul class="plain s">
                {view.announcement ? (
                  <li>
                    <a href={view.announcement}>{t('contest.announcement')}</a>
                  </li>
                ) : null}
                {view.regulationText ? (
                  <li>
                    <a href={view.regulationText}>{t('contest.regulation')}</a>
                  </li>
                ) : null}
                <li>
                  <a href={`/regulations/${regulation.id}`}>{t('reg.title')}</a>
                </li>
                <li>
                  <a href={`/regulations/${regulation.id}/forms`}>{t('reg.forms')}</a>
                </li>
              </ul>
            </section>
          }
        >
          <Head {...parts}>
            <p class="lead">{t('contest.lead')}</p>
          </Head>
        </Section>
        <Section
          clauses={[clause('kod-ai:4.1'), clause('kod-ai:4.3')]}
          side={
            <section>
              <h2>{t('contest.applications')}</h2>
              <dl class="facts">
                <dt>{t('contest.filed')}</dt>
                <dd>{filed(view)}</dd>
                <dt>{t('contest.removed')}</dt>
                <dd>{removed ? <a href={`/contests/${view.id}/removed`}>{removed}</a> : 0}</dd>
                {view.announcedOn ? (
                  <>
                    <dt>{t('contest.announced')}</dt>
                    <dd>{showDate(view.announcedOn, language)}</dd>
                  </>
                ) : null}
              </dl>
            </section>
          }
        >
          <h2>{t('contest.timeline')}</h2>
          <Timeline look={look} view={view} regulation={regulation} />
        </Section>
        <QuestionsSection look={look} view={view} />
        <Section clauses={[clause('kod-ai:4.6.7')]} side={null}>
          <h2>{t('rating.title')}</h2>
          <RatingTable {...parts} limit={12} />
          {view.rating.length > 12 ? (
            <p>
              <a href={`/contests/${view.id}/rating`}>
                {t('rating.all')}: {view.rating.length}
              </a>
            </p>
          ) : null}
        </Section>
        <Section clauses={[clause('kod-ai:4.10.1'), clause('kod-ai:4.11')]} side={null}>
          <h2>{t('results.title')}</h2>
          {view.publishedOn ? (
            <p>
              {t('results.published')} {showDate(view.publishedOn, language)}.{' '}
              <a href={`/contests/${view.id}/results`}>
                {t('contest.winners')}: {view.winners.length}
              </a>
            </p>
          ) : (
            <p class="empty">{t('results.none')}</p>
          )}
        </Section>
      </div>
    </Layout>
  )
}

/** The whole rating, or the results, on a page of its own. */
export function TablePage({ kind, ...parts }: ContestPageParts & { kind: 'rating' | 'results' }) {
  const { look, view, regulation, demo } = parts
  const title = look.t(kind === 'rating' ? 'rating.title' : 'results.title')
  return (
    <Layout look={look} title={`${title}: ${view.title}`} demo={demo}>
      <div class="sheet wide">
        <Section
          wide
          clauses={
            <ClauseLink regulation={regulation} clause={kind === 'rating' ? 'kod-ai:4.6.7' : 'kod-ai:4.11'} />
          }
        >
          <Head {...parts} />
          <h2>{title}</h2>
          {kind === 'rating' ? <RatingTable {...parts} /> : <ResultsTable {...parts} />}
        </Section>
      </div>
    </Layout>
  )
}
