/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { money } from '../parts/index.ts'
import { Bars } from '../plot/index.ts'
import { lengthOf, type Overview, reachedIn } from './shape.ts'
import { sums as sumWords, words } from './words.ts'

interface Given {
  readonly overview: Overview
}

const filings = ({ kinds }: Overview) => kinds.find(({ capability }) => capability === 'intake')

/** The programme in a line of figures. */
export function Gist({ overview }: Given) {
  const { t } = useDesk()
  const sumOf = (capability: string, key: string) =>
    overview.kinds
      .filter((kind) => kind.capability === capability)
      .flatMap(({ sums }) => sums.filter((sum) => sum.key === key))[0]?.sum
  const count = filings(overview)?.count
  const rows = [
    [words.filings, count === undefined ? undefined : String(count)],
    [sumWords.requested!, sumOf('intake', 'requested')],
    [sumWords.approved!, sumOf('intake', 'approved')],
    [sumWords.total!, sumOf('grant', 'total')],
    [sumWords.paid!, sumOf('grant', 'paid')],
    [sumWords.due!, sumOf('grant', 'due')],
  ] as const
  return (
    <dl className="figures">
      {rows.map(([title, value]) =>
        value === undefined ? null : (
          <div key={title.en}>
            <dt>{t(title)}</dt>
            <dd>{value.includes('.') ? `${money(value)} ₽` : value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

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
  // A register of payments repeats what grants tell.
  const told = overview.kinds.filter(({ capability }) => capability !== 'payments')
  const rows = told.flatMap((kind) =>
    kind.sums.map((sum) => ({ ...sum, kind: kind.title, procedure: kind.procedure })),
  )
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{t(words.sums)}</h2>
      <Bars
        caption={t(words.sumsNote)}
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
        caption={t(words.lotsNote)}
        headings={[t(words.lot), t(words.lotSum), t(words.count)]}
        rows={kind.lots.map(({ lot, count, sum }) => ({
          key: lot,
          label: code('lot', lot) ?? lot,
          more: [sum === null ? '–' : money(sum)],
          value: count,
        }))}
      />
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
        caption={t(words.loadNote)}
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
        caption={t(words.kindsNote)}
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

/** The contests of the programme: how many filed, and what became of the money. */
export function Contests({ overview: { contests } }: Given) {
  const { t } = useDesk()
  if (contests.length === 0) return null
  return (
    <section>
      <h2>{t(words.contests)}</h2>
      <Bars
        caption={t(words.contestsNote)}
        headings={[
          t(words.contest),
          t(words.requested),
          t(words.allotted),
          t(words.signed),
          t(words.paid),
          t(words.filed),
        ]}
        rows={contests.map((one) => ({
          key: one.contest,
          label: one.round || (one.title ?? one.contest),
          more: [one.requested, one.allotted, one.signed, one.paid].map((sum) =>
            sum === null ? '–' : money(sum),
          ),
          value: one.filed,
        }))}
      />
    </section>
  )
}
