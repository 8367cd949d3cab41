/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { Bars } from '../plot/index.ts'
import { type Overview, shareOf, sidesOf } from './shape.ts'
import { words } from './words.ts'

interface Given {
  readonly overview: Overview
}

/** Terms that have ended: met and missed, by the side whose duty they were, and each kind by itself. */
export function Terms({ overview: { deadlines } }: Given) {
  const { t } = useDesk()
  const ended = deadlines.filter(({ met, late }) => met + late > 0)
  if (ended.length === 0) return null
  const cells = (one: { readonly met: number; readonly late: number }) => ({
    more: [String(one.met), String(one.late)],
    value: shareOf(one) ?? 0,
  })
  return (
    <section>
      <h2>{t(words.terms)}</h2>
      <Bars
        caption={t(words.termsNote)}
        headings={[t(words.side), t(words.met), t(words.missed), t(words.share)]}
        most={100}
        rows={sidesOf(ended).map((one) => ({ key: one.side, label: t(one.title), ...cells(one) }))}
      />
      <details>
        <summary>{t(words.each)}</summary>
        <Bars
          caption={t(words.each)}
          headings={[t(words.deadline), t(words.kind), t(words.met), t(words.missed), t(words.share)]}
          most={100}
          rows={ended.map((one) => {
            const { more, value } = cells(one)
            return {
              key: `${one.procedure} ${one.key}`,
              label: t(one.title),
              more: [t(one.of), ...more],
              value,
            }
          })}
        />
      </details>
    </section>
  )
}

/** Running deadlines and those that are over, by the side whose duty they are. */
export function Deadlines({ overview }: Given) {
  const { t } = useDesk()
  const deadlines = overview.deadlines.filter(({ running }) => running > 0)
  return (
    <section>
      <h2>{t(words.overdue)}</h2>
      {deadlines.length === 0 ? (
        <p className="s">{t(words.none)}</p>
      ) : (
        <>
          <Bars
            caption={t(words.overdueNote)}
            headings={[t(words.side), t(words.running), t(words.late)]}
            rows={sidesOf(deadlines).map(({ side, title, running, overdue }) => ({
              key: side,
              label: t(title),
              more: [String(running)],
              value: overdue,
              tone: 'warn',
            }))}
          />
          <details>
            <summary>{t(words.each)}</summary>
            <Bars
              caption={t(words.each)}
              headings={[t(words.deadline), t(words.kind), t(words.running), t(words.late)]}
              rows={deadlines.map(({ procedure, key, title, of, running, overdue }) => ({
                key: `${procedure} ${key}`,
                label: t(title),
                more: [t(of), String(running)],
                value: overdue,
                tone: 'warn',
              }))}
            />
          </details>
        </>
      )}
    </section>
  )
}
