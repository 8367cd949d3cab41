/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { type Changes, countOf, noChanges, type Pair, release } from './changes.ts'
import type { Board, Names } from './rows.ts'
import { words } from './words.ts'

/** What was changed by hand, each with its way back. */
export function ChangesList({
  board,
  names,
  changes,
  onChange,
}: {
  board: Board
  names: Names
  changes: Changes
  onChange: (changes: Changes) => void
}) {
  const { t } = useDesk()
  if (countOf(changes) === 0) return null
  const known = new Map(board.applications.map(({ case: id, number }) => [id, number ?? id]))
  const line = (pair: Pair, kind: 'pinnedPair' | 'forbiddenPair') => (
    <li key={`${kind} ${pair.filing} ${pair.person}`}>
      <div>
        {known.get(pair.filing)}: {names.get(pair.person)}{' '}
        <span className={kind === 'pinnedPair' ? 'tag now' : 'tag warn'}>{t(words[kind])}</span>
      </div>
      <button type="button" className="link" onClick={() => onChange(release(changes, pair))}>
        {t(words.undo)}
      </button>
    </li>
  )
  return (
    <section className="by-hand" aria-label={t(words.changes)}>
      <h2>{t(words.changes)}</h2>
      <ul className="rows">
        {changes.pinned.map((pair) => line(pair, 'pinnedPair'))}
        {changes.forbidden.map((pair) => line(pair, 'forbiddenPair'))}
      </ul>
      <p>
        <button type="button" className="link" onClick={() => onChange(noChanges)}>
          {t(words.reset)}
        </button>
      </p>
    </section>
  )
}
