/** @jsxImportSource react */
import { useId, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { type Changes, pin } from './changes.ts'
import { EngagedCells, ProposedCells } from './pair.tsx'
import { type Board, candidatesFor, type Names, type Only, type Proposal, type Row, rowsOf } from './rows.ts'
import { filled } from './texts.ts'
import { words } from './words.ts'

const SHOWN = 25

interface Given {
  readonly board: Board
  readonly names: Names
  readonly proposal: Proposal | null
  readonly changes: Changes
  readonly onChange: (changes: Changes) => void
}

/** The choice of another expert for an application. */
function Another({ row, board, names, changes, onChange }: Omit<Given, 'proposal'> & { row: Row }) {
  const { t } = useDesk()
  const { case: id, number } = row.application
  return (
    <select
      className="another"
      aria-label={filled(t(words.putOn), { n: number ?? id })}
      value=""
      onChange={(event) => onChange(pin(changes, { filing: id, person: event.target.value }))}
    >
      <option value="">{t(words.put)}</option>
      {candidatesFor(board, row).map(({ person }) => (
        <option key={person} value={person}>
          {names.get(person)}
        </option>
      ))}
    </select>
  )
}

function Rows({ row, ...given }: Given & { row: Row; loads: Loads }) {
  const { t, code } = useDesk()
  const { board, names, changes, onChange, proposal } = given
  const { application, proposed } = row
  const { experts, need, lot } = application
  const missing = proposal ? need - proposed.length : need
  const lines = [
    ...experts.map((work) => ({
      key: work.review,
      cells: <EngagedCells work={work} names={names} />,
    })),
    ...proposed.map((pair) => ({
      key: pair.person,
      cells: (
        <ProposedCells pair={pair} names={names} loads={given.loads} changes={changes} onChange={onChange} />
      ),
    })),
    ...(missing > 0
      ? [
          {
            key: 'missing',
            cells: (
              <td colSpan={4}>
                <span className={proposal ? 'tag broken' : 'tag warn'}>
                  {filled(t(words.needs), { n: missing })}
                </span>
              </td>
            ),
          },
        ]
      : []),
  ]
  return (
    <tbody>
      {lines.map(({ key, cells }, i) => (
        <tr key={key}>
          {i === 0 && (
            <th scope="rowgroup" rowSpan={lines.length}>
              <Link to={`/cases/${board.procedure}/${application.case}`}>
                {application.number ?? application.case}
              </Link>
              <div className="t">{application.topic}</div>
              <div className="s">{lot && (code('lot', lot) ?? lot)}</div>
              {board.isOpen && (
                <Another row={row} board={board} names={names} changes={changes} onChange={onChange} />
              )}
            </th>
          )}
          {cells}
        </tr>
      ))}
    </tbody>
  )
}

type Loads = ReadonlyMap<string, Proposal['loads'][number]>

/** Applications with their experts: those they have, and those who are proposed. */
export function AssignmentTable(given: Given) {
  const { board, names, proposal } = given
  const { t } = useDesk()
  const [box, choice] = [useId(), useId()]
  const [text, setText] = useState('')
  const [only, setOnly] = useState<Only>(board.places > 0 ? 'need' : 'all')
  const [at, setAt] = useState(0)
  const rows = useMemo(
    () => rowsOf(board, proposal, names, { text, only }),
    [board, proposal, names, text, only],
  )
  const loads: Loads = useMemo(
    () => new Map((proposal?.loads ?? []).map((load) => [load.person, load])),
    [proposal],
  )
  const last = Math.max(0, Math.ceil(rows.length / SHOWN) - 1)
  const page = Math.min(at, last)
  return (
    <section aria-label={t(words.applications)}>
      <div className="find">
        <div>
          <label htmlFor={box}>{t(words.search)}</label>
          <input
            id={box}
            type="search"
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setAt(0)
            }}
          />
        </div>
        <div>
          <label htmlFor={choice}>{t(words.only)}</label>
          <select
            id={choice}
            value={only}
            onChange={(event) => {
              setOnly(event.target.value as Only)
              setAt(0)
            }}
          >
            <option value="all">{t(words.onlyAll)}</option>
            <option value="need">{t(words.onlyNeed)}</option>
            {proposal && <option value="proposed">{t(words.onlyProposed)}</option>}
          </select>
        </div>
      </div>
      {rows.length === 0 ? (
        <p className="empty">{t(words.noneFound)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
        <section className="scroll" tabIndex={0} aria-label={t(words.assign)}>
          <table className="dense">
            <thead>
              <tr>
                <th scope="col">{t(words.number)}</th>
                <th scope="col">{t(words.expert)}</th>
                <th scope="col" className="n">
                  {t(words.fit)}
                </th>
                <th scope="col" className="n">
                  {t(words.loadColumn)}
                </th>
                <th scope="col">{t(words.change)}</th>
              </tr>
            </thead>
            {rows.slice(page * SHOWN, (page + 1) * SHOWN).map((row) => (
              <Rows key={row.application.case} row={row} loads={loads} {...given} />
            ))}
          </table>
        </section>
      )}
      {last > 0 && (
        <nav className="pages" aria-label={t(words.pages)}>
          <button type="button" className="btn g small" disabled={page === 0} onClick={() => setAt(page - 1)}>
            {t(words.before)}
          </button>
          <span className="s">{filled(t(words.page), { n: page + 1, max: last + 1 })}</span>
          <button
            type="button"
            className="btn g small"
            disabled={page === last}
            onClick={() => setAt(page + 1)}
          >
            {t(words.after)}
          </button>
        </nav>
      )}
    </section>
  )
}
