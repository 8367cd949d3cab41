/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money, Refused, shortDay } from '../../parts/index.ts'
import { mayDo, SpotForm } from '../../spot/index.ts'
import { bag, Condition, list, useForesight } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Where on the page, or on which page, what a tranche waits for is done. */
const placesOf =
  ({ procedure, case: id }: Told['view']) =>
  (action: string) => {
    if (action === 'file-report') return `/cases/${procedure}/${id}/do/file-report`
    return action === 'decide-requisites' ? '#changes' : action === 'pay-tranche' ? '#tranches' : '#reports'
  }

/** Each tranche with everything it asks for before it is paid: what is there, who has to do the rest. */
export function Tranches({ view, seen, nameOf }: Told) {
  const { t } = useDesk()
  const { items, error, again } = useForesight(view, 'tranches')
  const { tranches } = seen
  if (tranches.length === 0) return null
  const due = list(view.fields.find(({ key }) => key === 'due')?.value)
  const first = tranches.find(({ paidOn }) => paidOn === null)?.number
  return (
    <section aria-labelledby="tranches">
      <h2 id="tranches">{t(words.tranches)}</h2>
      {error && <Refused error={error} again={again} />}
      {tranches.map(({ number, amount, paidOn }) => {
        const own = (items ?? []).filter(({ values }) => values.tranche === number)
        const met = own.filter(({ outcome }) => outcome === 'met').length
        const lines = bag(due.find((one) => one.number === number)).lines
        return (
          <details key={number} className="tranche" open={number === first}>
            <summary>
              <b>{fill(t(words.tranche), { n: number, sum: money(amount) })}</b>{' '}
              {paidOn ? (
                <span className="good">✓ {fill(t(words.paidOn), { day: shortDay(paidOn) })}</span>
              ) : (
                own.length > 0 && (
                  <span className="s">{fill(t(words.conditionsLeft), { met, all: own.length })}</span>
                )
              )}
            </summary>
            <ul className="plain checklist">
              {own.map((item) => (
                <Condition key={item.key} item={item} view={view} nameOf={nameOf} placeOf={placesOf(view)} />
              ))}
            </ul>
            {lines !== undefined && mayDo(view, 'pay-tranche') && (
              <SpotForm view={view} action="pay-tranche" fixed={{ tranche: number, lines }} />
            )}
          </details>
        )
      })}
    </section>
  )
}
