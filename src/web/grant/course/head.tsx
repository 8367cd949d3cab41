/** @jsxImportSource react */
import { fill, kopecks } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { dayNoun, money, shortDay } from '../../parts/index.ts'
import { WhyButton, WhyDeadline } from '../../why/index.ts'
import { type Foreseen, textOf, useForesight } from '../base/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** The running deadline that ends first. */
const nextOf = ({ deadlines }: Told['view']) =>
  deadlines.filter(({ stoppedOn }) => stoppedOn === null).toSorted((a, b) => (a.due < b.due ? -1 : 1))[0]

/** Who has to act next and what they do: the first thing that the next tranche waits for, or else the close. */
function useTurn(view: Told['view']): Foreseen | null {
  const tranches = useForesight(view, 'tranches').items
  const closing = useForesight(view, 'closing').items
  if (!tranches || !closing) return null
  const isOpen = ({ outcome }: Foreseen) => outcome !== 'met'
  return tranches.find(isOpen) ?? closing.find(isOpen) ?? null
}

/** What the grant is, how much of it is transferred, how it stands, whose turn it is and by when. */
export function Head({ view, seen, events, nameOf }: Told) {
  const { model, t, code } = useDesk()
  const known = model.procedures[view.procedure]!
  const last = events.at(-1)
  const next = useTurn(view)
  const isOver = known.states[view.state]?.final ?? false
  const owners = next ? [textOf(next, 'role') ?? ''] : (known.states[view.state]?.owner ?? [])
  const turn = isOver ? [] : owners.filter((role) => role !== 'system' && role !== '')
  const action = next && known.actions[textOf(next, 'action') ?? '']
  const { total, paid } = seen
  const share = total && paid ? Number((kopecks(paid) * 100n) / (kopecks(total) || 1n)) : null
  return (
    <header>
      <p className="s over">
        {t(known.title)} {view.number}
      </p>
      <h1>{seen.topic || t(known.title)}</h1>
      {seen.members.length > 0 && <p className="names">{seen.members.map(nameOf).join(', ')}</p>}
      <dl className="facts at-a-glance">
        {total && (
          <div>
            <dt>{t(words.sum)}</dt>
            <dd>
              <b className="sum">{money(total)} ₽</b>
              {paid && (
                <small>
                  {fill(t(words.paidOf), { sum: money(paid) })}
                  {share !== null && ` · ${share} %`}
                </small>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t(words.state)}</dt>
          <dd>
            <span className="tag">{t(view.stateTitle)}</span>{' '}
            {last && (
              <WhyButton
                procedure={view.procedure}
                case={view.case}
                seq={last.seq}
                title={t(view.stateTitle)}
              />
            )}
          </dd>
        </div>
        <div>
          <dt>{t(words.turn)}</dt>
          <dd>
            {turn.length === 0 ? t(words.nobody) : turn.map((role) => code('role', role) ?? role).join(', ')}
            {turn.some((role) => view.roles.includes(role)) && ` – ${t(words.yours)}`}
            {!isOver && action && <small>{t(action.title)}</small>}
          </dd>
        </div>
        <Next view={view} />
      </dl>
    </header>
  )
}

function Next({ view }: Pick<Told, 'view'>) {
  const { t, language } = useDesk()
  const next = nextOf(view)
  if (!next)
    return (
      <div>
        <dt>{t(words.next)}</dt>
        <dd>{t(words.noDeadline)}</dd>
      </div>
    )
  const { workingDaysLeft: days } = next
  return (
    <div>
      <dt>{t(words.next)}</dt>
      <dd>
        <b className="nowrap">{shortDay(next.due)}</b>{' '}
        <WhyDeadline title={`${t(next.title)}: ${shortDay(next.due)}`} deadline={next} />
        <small className={days !== null && days < 0 ? 'bad' : undefined}>
          {t(next.title)}
          {days !== null &&
            `, ${fill(t(days < 0 ? words.late : words.left), { n: Math.abs(days), days: dayNoun(days, language) })}`}
        </small>
      </dd>
    </div>
  )
}

/** Where on the page a task is done, by the beginning of its key. */
const PLACES: Readonly<Record<string, string>> = {
  ...{
    report: 'reports',
    mend: 'reports',
    review: 'reports',
    opinion: 'reports',
    act: 'reports',
    jury: 'reports',
  },
  ...{ pay: 'tranches', penalty: 'penalty' },
}

/** What everybody has to do now, each leading to its place on the page. */
export function Now({ view, nameOf }: Told) {
  const { t, code, seat } = useDesk()
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t(words.now)}</h2>
      {view.tasks.length === 0 && <p className="s">{t(words.nothingNow)}</p>}
      <ul className="plain lines">
        {view.tasks.map(({ key, title, role, holder }) => {
          const place = PLACES[key.split(':', 1)[0]!]
          const isOwn = view.roles.includes(role) && (holder === null || holder === seat.person)
          return (
            <li key={`${key} ${role} ${holder}`} className={isOwn ? 'own' : undefined}>
              {place ? <a href={`#${place}`}>{t(title)}</a> : t(title)}{' '}
              <span className="s">
                {[holder && nameOf(holder), code('role', role) ?? role].filter(Boolean).join(', ')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
