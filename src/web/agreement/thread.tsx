/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { fullDay } from '../parts/index.ts'
import { mayDo, SpotForm } from '../spot/index.ts'
import { Value } from '../value/index.ts'
import { WhyButton } from '../why/index.ts'
import { type Difference, differences } from './differences.ts'
import { type Round, useNameOf } from './ground.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The rounds, the latest first: what was sent, what the Fund said to it, what was answered and changed. */
export function Thread({ view, seen, events }: Told) {
  const { model, t } = useDesk()
  const { rounds } = seen
  if (rounds === null) return null
  const of = (action: string) => events.filter((event) => event.action === action)
  const [sent, returned] = [of('file-papers'), of('post-remarks')]
  const mayFile = mayDo(view, 'file-papers')
  const from = model.procedures[view.procedure]!.actions.agree?.from ?? 'new'
  const isOpen = from !== 'new' && from.includes(view.state)
  const isDeclared = seen.members.every(({ person }) => seen.declared?.has(person) ?? true)
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{t(words.rounds)}</h2>
      {rounds.length === 0 && <p className="s">{t(words.noRounds)}</p>}
      {mayFile && (
        <p className="go">
          <Link className="btn" to={`/cases/${view.procedure}/${view.case}/do/file-papers`}>
            {t(rounds.length > 0 ? words.correct : words.prepare)}
          </Link>
          {!isDeclared && <span className="s">{t(words.declareFirst)}</span>}
        </p>
      )}
      {mayDo(view, 'post-remarks') && <SpotForm view={view} action="post-remarks" />}
      <ol className="thread" reversed>
        {rounds
          .map((round, n) => ({ round, n }))
          .toReversed()
          .map(({ round, n }) => (
            <li key={n}>
              <h3>{fill(t(words.round), { n: n + 1 })}</h3>
              <OneRound
                round={round}
                last={n === rounds.length - 1}
                open={isOpen}
                seen={seen}
                why={(kind) => {
                  const event = kind === 'sent' ? sent[n] : returned.find(({ on }) => on === round.remarksOn)
                  const title = t(kind === 'sent' ? words.rounds : words.remarked).replace(': {n}', '')
                  return (
                    event && (
                      <WhyButton procedure={view.procedure} case={view.case} seq={event.seq} title={title} />
                    )
                  )
                }}
              />
              {n > 0 && (
                <Changes
                  n={n}
                  changes={differences(papersIn(seen.versions[n - 1]), papersIn(seen.versions[n]))}
                  told={{ view, seen }}
                />
              )}
            </li>
          ))}
      </ol>
    </section>
  )
}

function OneRound({
  round,
  last,
  open,
  seen,
  why,
}: {
  round: Round
  last: boolean
  open: boolean
  seen: Told['seen']
  why: (kind: 'sent' | 'remarked') => ReactNode
}) {
  const { t, language } = useDesk()
  const nameOf = useNameOf(seen)
  return (
    <>
      <p>
        <time dateTime={round.filedOn}>{fullDay(round.filedOn, language)}</time>{' '}
        {fill(t(words.sent), { who: nameOf(round.by) })} {why('sent')}
      </p>
      {round.answer && (
        <blockquote>
          <small>{t(words.answer)}</small>
          {round.answer}
        </blockquote>
      )}
      {round.remarksOn ? (
        <div className="returned">
          <p>
            <time dateTime={round.remarksOn}>{fullDay(round.remarksOn, language)}</time>{' '}
            {fill(t(words.remarked), { n: round.remarks.length })} {why('remarked')}
          </p>
          <ol>
            {round.remarks.map(({ place, text }) => (
              <li key={`${place} ${text}`}>
                <b>{place}</b>: {text}
              </li>
            ))}
          </ol>
        </div>
      ) : (
        last && <p className="s">{t(open ? words.waits : words.taken)}</p>
      )}
    </>
  )
}

/** What of a version is compared: not the day on which it came. */
const papersIn = ({ filedOn: _, ...papers }: Readonly<Record<string, unknown>> = {}) => papers

/** What one version has and the one before it had not. */
function Changes({
  n,
  changes,
  told,
}: {
  n: number
  changes: readonly Difference[]
  told: Pick<Told, 'view' | 'seen'>
}) {
  const { t } = useDesk()
  const nameOf = useFieldName(told)
  if (changes.length === 0) return <p className="s">{fill(t(words.unchanged), { n })}</p>
  const title = fill(t(words.changed), { n, count: changes.length })
  const shown = (key: string, value: unknown) =>
    value === undefined ? <span className="s">{t(words.nothing)}</span> : <Value name={key} value={value} />
  return (
    <details className="changes">
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.field)}</th>
              <th scope="col">{t(words.before)}</th>
              <th scope="col">{t(words.after)}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path, key, before, after }) => (
              <tr key={path.join('.')}>
                <th scope="row">{nameOf(path)}</th>
                <td className="was">{shown(key, before)}</td>
                <td>{shown(key, after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** A path as a person reads it: `estimate.rows.p1.sum` is «Смета – Иванов – Сумма». */
function useFieldName({ view, seen }: Pick<Told, 'view' | 'seen'>): (path: readonly string[]) => string {
  const { label, t } = useDesk()
  const works = new Map(
    seen.versions.flatMap(({ specification }) => {
      const list = (specification as { works?: readonly { key: string; title: string }[] } | undefined)?.works
      return (list ?? []).map(({ key, title }) => [key, `«${title}»`] as const)
    }),
  )
  const nameOf = useNameOf(seen)
  const isPerson = (piece: string) => seen.members.some(({ person }) => person === piece)
  return (path) =>
    path
      .filter((piece) => piece !== 'rows')
      .map((piece) => {
        if (works.has(piece)) return works.get(piece)!
        if (isPerson(piece)) return nameOf(piece)
        return /^\d+$/.test(piece)
          ? `${t(words.stage).toLowerCase()} ${piece}`
          : label(piece, view.procedure, 'file-papers')
      })
      .join(' – ')
}
