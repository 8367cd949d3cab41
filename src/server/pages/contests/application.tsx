import { inLanguage, type Regulation } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { ClauseLink, Computation, Findings } from '../parts/findings.tsx'
import { Layout, Section } from '../parts/layout.tsx'
import { showDate } from '../show.ts'
import type { ApplicationView, DecisionView } from './source.ts'

interface Parts {
  readonly look: Look
  readonly regulation: Regulation
  readonly demo: boolean
}

const ruleOf = (regulation: Regulation, id: string) => regulation.rules.find((r) => r.id === id)!

const actionOf = (regulation: Regulation, procedure: string, name: string) =>
  regulation.procedures.find((p) => p.id === procedure)?.actions.find((a) => a.name === name)

/** What everybody may know of an application: its number, project, state and the published decisions on its path. */
export function ApplicationPage({ look, regulation, demo, view }: Parts & { view: ApplicationView }) {
  const { t, language } = look
  const state = regulation.procedures.find((p) => p.id === 'application')?.states[view.state]?.title
  return (
    <Layout look={look} title={`${t('application.title')} ${view.number ?? ''}`} demo={demo}>
      <div class="sheet">
        <Section
          side={
            <dl class="facts">
              {view.fields.map((f) => (
                <>
                  <dt>{inLanguage(f.title, language)}</dt>
                  <dd>{f.shown}</dd>
                </>
              ))}
            </dl>
          }
        >
          <small>
            <a href={`/contests/${view.contest}`}>{t('contest.kind')}</a> · {t('application.title')}{' '}
            {view.number}
          </small>
          <h1 class="up-s">{view.title || `${t('application.title')} ${view.number}`}</h1>
          <p class="up-s">
            <span class="tag now">{state ? inLanguage(state, language) : view.state}</span>
          </p>
          <h2>{t('application.decisions')}</h2>
          {view.decisions.length === 0 ? <p class="empty">{t('application.no-decisions')}</p> : null}
          <ul class="tree">
            {view.decisions.map((d) => {
              const action = actionOf(regulation, 'application', d.action)
              return (
                <li>
                  <span class="ref">{showDate(d.on, language)}</span>
                  <a href={`/decisions/${view.id}/${d.seq}`}>
                    <b>{action ? inLanguage(action.title, language) : d.action}</b>
                  </a>
                  <span class="ref">
                    {action?.clauses.slice(0, 2).map((clause) => (
                      <>
                        <ClauseLink regulation={regulation} clause={clause} />{' '}
                      </>
                    ))}
                  </span>
                </li>
              )
            })}
          </ul>
        </Section>
      </div>
    </Layout>
  )
}

/** Why a decision fell: its findings by clause, the rules it asked with their receipts, its place in the journal. */
export function DecisionPage({ look, regulation, demo, view }: Parts & { view: DecisionView }) {
  const { t, language } = look
  const action = actionOf(regulation, view.procedure, view.action)
  const title = action ? inLanguage(action.title, language) : view.action
  return (
    <Layout look={look} title={`${title}: ${view.number ?? view.title}`} demo={demo}>
      <div class="sheet">
        <Section
          clauses={action?.clauses.map((clause) => <ClauseLink regulation={regulation} clause={clause} />)}
          side={
            <>
              <dl class="facts">
                <dt>{t('decision.on')}</dt>
                <dd>{showDate(view.on, language)}</dd>
                <dt>{t('edition')}</dt>
                <dd>
                  {regulation.editions.find((e) => e.id === view.edition)?.title[language] ?? view.edition}
                </dd>
                <dt>{t('decision.event')}</dt>
                <dd>№ {view.seq}</dd>
                <dt>{t('decision.hash')}</dt>
                <dd>
                  <code>{view.hash.slice(0, 16)}…</code>
                </dd>
              </dl>
              <p class="s up-s">
                <a href="/verify">{t('verify.title')}</a>
              </p>
            </>
          }
        >
          <small>
            {view.contest ? <a href={`/contests/${view.contest}`}>{t('contest.kind')}</a> : null}
            {view.procedure === 'application' ? (
              <>
                {' · '}
                <a href={`/applications/${view.case}`}>
                  {t('application.title')} {view.number}
                </a>
              </>
            ) : null}
          </small>
          <h1 class="up-s">{title}</h1>
          <p class="lead">{view.title}</p>
          {view.findings.length ? <h2>{t('findings')}</h2> : <p class="empty">{t('decision.recorded')}</p>}
          <Findings
            findings={view.findings}
            regulation={regulation}
            look={look}
            messages={regulation.procedures.find((p) => p.id === view.procedure)?.messages ?? {}}
          />
          {view.receipts.map((receipt) => (
            <section class="up-l">
              <h2>{inLanguage(ruleOf(regulation, receipt.rule).title, language)}</h2>
              <Computation steps={receipt.trace} regulation={regulation} look={look} />
              <Findings findings={receipt.findings} regulation={regulation} look={look} />
              <p class="s">
                {t('decision.facts')}: <code class="hash">{receipt.factsHash}</code>
              </p>
              {ruleOf(regulation, receipt.rule).publicFacts ? (
                <details class="why">
                  <summary>{t('receipt')}</summary>
                  <p class="s">{t('receipt.note')}</p>
                  <pre class="calc">{JSON.stringify(receipt)}</pre>
                </details>
              ) : (
                <p class="s">{t('decision.receipt-inside')}</p>
              )}
            </section>
          ))}
        </Section>
      </div>
    </Layout>
  )
}

/** Applications removed at the formal check, each with the page of its decision. */
export function RemovedPage({
  look,
  regulation,
  demo,
  contest,
  items,
}: Parts & {
  contest: { id: string; title: string }
  items: readonly { id: string; number: string | null; seq: number | null }[]
}) {
  const { t } = look
  return (
    <Layout look={look} title={t('contest.removed')} demo={demo}>
      <div class="sheet wide">
        <Section wide clauses={<ClauseLink regulation={regulation} clause="kod-ai:4.5.2/1" />}>
          <small>
            <a href={`/contests/${contest.id}`}>{contest.title}</a>
          </small>
          <h1>{t('contest.removed')}</h1>
          <ul class="tree">
            {items.map((item) => (
              <li>
                <span class="ref">№ {item.number ?? '–'}</span>
                <span />
                {item.seq ? <a href={`/decisions/${item.id}/${item.seq}`}>{t('why')}</a> : <span />}
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Layout>
  )
}
