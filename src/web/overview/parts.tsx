/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { money } from '../parts/index.ts'
import { Bars } from '../plot/index.ts'
import { lengthOf, type Overview, reachedIn, sidesOf } from './shape.ts'
import { sums as sumWords, words } from './words.ts'

interface Given {
  readonly overview: Overview
}

const filings = ({ kinds }: Overview) => kinds.find(({ capability }) => capability === 'intake')

/** How many filings came how far. */
export function Funnel({ overview }: Given) {
  const { t } = useDesk()
  const kind = filings(overview)
  if (!kind) return null
  return (
    <section>
      <h2>{t(words.funnel)}</h2>
      <Bars
        caption={t(words.funnelNote)}
        headings={[t(words.state), t(words.now), t(words.passed)]}
        rows={reachedIn(kind).map(({ state, title, isFinal, now, passed }) => ({
          key: state,
          label: t(title),
          more: [String(now)],
          value: passed,
          tone: isFinal ? 'end' : 'plain',
        }))}
      />
    </section>
  )
}

/** What was asked for, approved and paid. */
export function Sums({ overview }: Given) {
  const { t } = useDesk()
  const rows = overview.kinds.flatMap((kind) =>
    kind.sums.map((sum) => ({ ...sum, kind: kind.title, procedure: kind.procedure })),
  )
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{t(words.sums)}</h2>
      <Bars
        caption={t(words.sums)}
        headings={[t(words.what), t(words.kind), t(words.sum)]}
        rows={rows.map(({ key, title, kind, procedure, sum }) => ({
          key: `${procedure} ${key}`,
          label: t(sumWords[key] ?? title),
          more: [t(kind)],
          value: lengthOf(sum),
          text: money(sum),
        }))}
      />
    </section>
  )
}

export function Lots({ overview }: Given) {
  const { t, code } = useDesk()
  const kind = filings(overview)
  if (!kind || kind.lots.length === 0) return null
  return (
    <section>
      <h2>{t(words.lots)}</h2>
      <Bars
        caption={t(words.lots)}
        headings={[t(words.lot), t(words.count)]}
        rows={kind.lots.map(({ lot, count }) => ({ key: lot, label: code('lot', lot) ?? lot, value: count }))}
      />
    </section>
  )
}

/** Running deadlines and those that are over, by the side whose duty they are. */
export function Deadlines({ overview }: Given) {
  const { t } = useDesk()
  const { deadlines } = overview
  return (
    <section>
      <h2>{t(words.overdue)}</h2>
      {deadlines.length === 0 ? (
        <p className="s">{t(words.none)}</p>
      ) : (
        <>
          <Bars
            caption={t(words.overdue)}
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

/** How long tasks have lain, by whose move it is. */
export function Tasks({ overview }: Given) {
  const { t } = useDesk()
  const { ages, tasks } = overview
  const spans = [
    ...ages.map((age) => `${t(words.upTo)} ${age} ${t(words.days)}`),
    `${t(words.over)} ${ages.at(-1) ?? 0} ${t(words.days)}`,
  ]
  return (
    <section>
      <h2>{t(words.tasks)}</h2>
      {tasks.length === 0 ? (
        <p className="s">{t(words.none)}</p>
      ) : (
        <Bars
          caption={t(words.tasksNote)}
          headings={[t(words.role), ...spans, t(words.total)]}
          rows={tasks.map(({ role, title, counts }) => ({
            key: role,
            label: t(title),
            more: counts.map(String),
            value: counts.reduce((all, count) => all + count, 0),
          }))}
        />
      )}
    </section>
  )
}

export function Load({ overview }: Given) {
  const { t } = useDesk()
  if (overview.load.length === 0) return null
  return (
    <section>
      <h2>{t(words.load)}</h2>
      <Bars
        caption={t(words.load)}
        headings={[t(words.works), t(words.people)]}
        rows={overview.load.map(({ cases, people }) => ({
          key: String(cases),
          label: String(cases),
          value: people,
        }))}
      />
    </section>
  )
}

export function Kinds({ overview }: Given) {
  const { t } = useDesk()
  return (
    <section>
      <h2>{t(words.kinds)}</h2>
      <Bars
        caption={t(words.kinds)}
        headings={[t(words.kind), t(words.count)]}
        rows={overview.kinds.map(({ procedure, title, count }) => ({
          key: procedure,
          label: t(title),
          value: count,
        }))}
      />
    </section>
  )
}
