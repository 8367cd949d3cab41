/** @jsxImportSource react */
import { Link, useSearchParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { Agenda } from './agenda.tsx'
import { Attendance, TakeIn } from './attendance.tsx'
import { Cards } from './cards.tsx'
import { type Ground, useSitting } from './ground.ts'
import { ItemHead, Score } from './head.tsx'
import { OwnPresence, OwnVote } from './member.tsx'
import { Officer } from './officer.tsx'
import { Protocol } from './protocol.tsx'
import { Recuse } from './recuse.tsx'
import { words } from './words.ts'
import '../styles/panel.css'

/** Actions that this screen has its own places for. */
const DRAWN = [
  'open',
  'change-attendance',
  'recuse',
  'close-item',
  'cast-deciding-vote',
  'postpone-item',
  'sign-protocol',
]

const parts = ['agenda', 'item', 'attendance', 'protocol'] as const
type Part = (typeof parts)[number]

function Tabs({ part, ground, go }: { part: Part; ground: Ground; go: (part: Part) => void }) {
  const { t } = useDesk()
  const { sitting, item } = ground
  const at = sitting.items.findIndex((one) => one.case === item?.case) + 1
  const title = {
    agenda: t(words.agenda),
    item: t(words.question).replace('{n}', String(at)).replace('{all}', String(sitting.items.length)),
    attendance: t(words.attendance),
    protocol: t(words.protocol),
  }
  return (
    <nav className="subnav" aria-label={t(words.parts)}>
      {parts
        .filter((one) => one !== 'item' || item)
        .map((one) => (
          <Link
            key={one}
            to={`?part=${one}${one === 'item' && item ? `&item=${item.case}` : ''}`}
            aria-current={one === part ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault()
              go(one)
            }}
          >
            {title[one]}
          </Link>
        ))}
      <Link to="projector" target="_blank">
        {t(words.projector)}
      </Link>
    </nav>
  )
}

/** A sitting: its agenda, the item on the table as it is voted on, who is here, and the minutes as they grow. */
export function PanelScreen({ view }: { view: CaseView }) {
  const { model, t, seat } = useDesk()
  const [search, setSearch] = useSearchParams()
  const ground = useSitting(view, search.get('item'))
  const { sitting, live } = ground
  const asked = parts.find((one) => one === search.get('part'))
  // Whoever has chosen nothing follows the sitting: to the item that is put to the vote.
  const part =
    asked ??
    (view.state === 'open' || live?.ballot ? 'item' : view.state === 'planned' ? 'attendance' : 'protocol')
  const go = (next: Part, item?: string) => setSearch({ part: next, ...(item ? { item } : {}) })
  const remote = sitting.attendance.filter(({ mode }) => mode === 'remote').length
  const others = view.actions.filter(({ name }) => !DRAWN.includes(name))
  return (
    <div className="panel">
      <p className="s over">
        {t(model.procedures[view.procedure]!.title)}
        {sitting.date && ` · ${shortDay(sitting.date)}`} · {t(view.stateTitle)}
        {remote > 0 && ` · ${t(words.byLink).replace('{n}', String(remote))}`}
      </p>
      <Tabs part={part} ground={ground} go={go} />
      {part === 'agenda' && (
        <>
          <h1>{t(words.agenda)}</h1>
          <Agenda ground={ground} onOpen={(item) => go('item', item)} />
        </>
      )}
      {part === 'item' && (
        <>
          <ItemHead ground={ground} />
          <TakeIn ground={ground} />
          <Cards ground={ground} self={live?.own ? seat.person : undefined} />
          <Decided ground={ground} />
          <div className="floor">
            <Score ground={ground} />
            <Officer key={ground.item?.case} ground={ground} onNext={(item) => go('item', item)} />
          </div>
          <OwnVote ground={ground} />
          <Recuse key={`recuse ${ground.item?.case}`} ground={ground} />
          {view.state === 'open' && <OwnPresence ground={ground} />}
        </>
      )}
      {part === 'attendance' && (
        <>
          <h1>{t(words.attendance)}</h1>
          <OwnPresence ground={ground} />
          <Attendance ground={ground} />
        </>
      )}
      {part === 'protocol' && <Protocol ground={ground} />}
      {others.length > 0 && (
        <details className="others">
          <summary>{t(words.others)}</summary>
          <ul className="plain">
            {others.map(({ name, title }) => (
              <li key={name}>
                <Link to={`/cases/${view.procedure}/${view.case}/do/${name}`}>{t(title)}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** What was decided on the item, once it is. */
function Decided({ ground }: { ground: Ground }) {
  const { t } = useDesk()
  const { item, live } = ground
  if (!item || live?.ballot) return null
  const { result, attempts, postponed } = item
  const tally = result?.tally ?? attempts.at(-1)?.tally
  const standing = result ? (result.decision === 'support' ? words.support : words['not-support']) : null
  const tied = !result && attempts.at(-1)?.reason === 'tie-waits'
  if (!tally && postponed === null) return null
  return (
    <div className="decided" role="status">
      {tally && (
        <p className="figure">
          {tally.for ?? 0} : {tally.against ?? 0}
        </p>
      )}
      <p>
        <b>{t(standing ?? (postponed !== null ? words.postponed : tied ? words.tie : words.undecided))}</b>
        {postponed !== null && ` · ${postponed}`}
      </p>
    </div>
  )
}
