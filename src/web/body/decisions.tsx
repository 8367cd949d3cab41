/** @jsxImportSource react */
import { Fragment, useState } from 'react'
import { ApiProblem } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Refused } from '../parts/index.ts'
import { useActing } from '../spot/index.ts'
import { Budget } from './budget.tsx'
import type { Entries } from './entries.ts'
import { decisionOf, faultsOf, isChanged, runningOf } from './entry.ts'
import type { Ground } from './ground.ts'
import { ItemRow } from './row.tsx'
import { words } from './words.ts'

/** Faults of the server by row: `decisions.3.amount` is the amount of the fourth that was sent. */
function toldOf(error: unknown, sent: readonly string[]) {
  if (!(error instanceof ApiProblem)) return new Map<string, ApiProblem['errors']>()
  const rows = new Map<string, ApiProblem['errors'][number][]>()
  for (const one of error.errors) {
    const [, at, field] = /^decisions\.(\d+)\.(\w+)$/.exec(one.path) ?? []
    const item = at === undefined ? undefined : sent[Number(at)]
    if (item) rows.set(item, [...(rows.get(item) ?? []), { ...one, path: field! }])
  }
  return rows
}

/** The agenda with what is decided on it; while the sitting is open its secretary decides on the whole list here. */
export function Decisions({ ground, entries }: { ground: Ground; entries: Entries }) {
  const { model, t } = useDesk()
  const { sitting, link, chain, view } = ground
  const acting = useActing(view, 'decide')
  const [sent, setSent] = useState<readonly string[]>([])
  const [isTried, setTried] = useState(false)
  const items = sitting.items
  if (items === null) return <p className="empty">{t(words.hidden)}</p>
  if (items.length === 0) return <p className="empty">{t(words.empty)}</p>
  const may = ground.may('decide') && link !== null && chain !== null && entries.isReady
  const rows = items.map((item) => ({ item, entry: entries.of(item) }))
  const running = link
    ? runningOf(link, rows, ground.approvedBefore, ground.budget)
    : { rows: items.map(() => ({ sum: null, isOver: false })), sum: '0.00', left: null }
  const faults = rows.map(({ item, entry }) => (may ? faultsOf(chain, link, item, entry) : []))
  const changed = link ? rows.filter(({ item, entry }) => isChanged(link, item, entry)) : []
  const faulty = faults.filter((one) => one.length > 0).length
  const undecided = rows.filter(({ entry }) => entry.decision === '')
  const told = toldOf(acting.error, sent)
  const filing =
    Object.entries(model.procedures).find(
      ([, one]) => one.capability === 'intake' && one.parent === model.procedures[view.procedure]?.parent,
    )?.[0] ?? ''
  const firstOver = running.rows.findIndex(({ isOver }) => isOver)
  async function enter() {
    setTried(true)
    if (!link || changed.length === 0) return
    if (faulty > 0) {
      const at = faults.findIndex((one) => one.length > 0)
      document.getElementById(`${faults[at]![0]!.field}-${rows[at]!.item.case}`)?.focus()
      return
    }
    const decisions = changed.map(({ item, entry }) => decisionOf(link, item, entry))
    setSent(decisions.map(({ item }) => item))
    if (await acting.act({ decisions })) {
      entries.drop()
      setTried(false)
    }
  }
  return (
    <section aria-labelledby="items">
      <h2 id="items">
        {t(words.items)}{' '}
        {link && <ClauseLinks clauses={model.procedures[view.procedure]!.actions.decide?.clauses ?? []} />}
      </h2>
      <p className="s">
        {t(words.decided)
          .replace('{n}', String(items.filter(({ decision }) => decision !== null).length))
          .replace('{all}', String(items.length))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a narrow screen is reached by the keyboard */}
      <section className="scroll" aria-label={t(words.items)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.application)}</th>
              <th scope="col" className="n">
                {t(words.team)}
              </th>
              <th scope="col" className="n">
                {t(words.mean)}
              </th>
              <th scope="col" className="n">
                {t(words.requested)}
              </th>
              <th scope="col" className="n">
                {t(words.before)}
              </th>
              <th scope="col">{t(words.decision)}</th>
              <th scope="col" className="n">
                {t(words.sum)}
              </th>
              <th scope="col">{t(words.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, entry }, n) => (
              <Fragment key={item.case}>
                {n === firstOver && (
                  <tr className="budget">
                    <td className="note" colSpan={8}>
                      {t(words.budgetLine)}
                    </td>
                  </tr>
                )}
                <ItemRow
                  ground={ground}
                  item={item}
                  entry={entry}
                  faults={faults[n]!}
                  told={told.get(item.case) ?? []}
                  running={running.rows[n]!}
                  filing={filing}
                  entries={may ? entries : null}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      <Budget ground={ground} rows={rows} sum={running.sum} left={running.left} />
      {may && link.yes && (
        <>
          {undecided.length > 0 && (
            <p>
              <button
                type="button"
                className="btn g small"
                onClick={() =>
                  entries.setAll(
                    undecided.map(({ item }) => item),
                    () => ({ decision: link.yes! }),
                  )
                }
              >
                {t(words.take)}: {undecided.length}
              </button>{' '}
              <small>{t(words.takeHint)}</small>
            </p>
          )}
          <div role="status">
            {acting.done && changed.length === 0 && <p className="told">✓ {t(words.entered)}</p>}
            {faulty > 0 && (
              <p className={isTried ? 'err' : 's'}>{t(words.faulty).replace('{n}', String(faulty))}</p>
            )}
          </div>
          {acting.error !== null && told.size === 0 && <Refused error={acting.error} />}
          <p className="go">
            <button
              type="button"
              className="btn"
              disabled={acting.busy || changed.length === 0}
              onClick={() => void enter()}
            >
              {t(words.enter)}: {changed.length}
            </button>{' '}
            {changed.length === 0 && <small>{t(words.nothingNew)}</small>}
          </p>
        </>
      )}
    </section>
  )
}
