/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { type Changes, forbid, isPinned, pin, release } from './changes.ts'
import type { BoardApplication, Names, Proposal, ProposedPair } from './rows.ts'
import { filled } from './texts.ts'
import { PairWhy } from './why.tsx'
import { words } from './words.ts'

/** The cells of a proposed expert. */
export function ProposedCells({
  pair,
  names,
  loads,
  changes,
  onChange,
}: {
  pair: ProposedPair
  names: Names
  loads: ReadonlyMap<string, Proposal['loads'][number]>
  changes: Changes
  onChange: (changes: Changes) => void
}) {
  const { t } = useDesk()
  const load = loads.get(pair.person)
  const name = names.get(pair.person) ?? pair.person
  const pinned = isPinned(changes, pair)
  return (
    <>
      <td className="who">
        {name} {pinned && <span className="tag now">{t(words.pinnedPair)}</span>}
        <div>
          <PairWhy pair={pair} names={names} loads={loads} />
        </div>
      </td>
      <td className="n">
        {pair.fit.total}
        {pair.fit.matched.length > 0 && <div className="s">{pair.fit.matched.join(', ')}</div>}
      </td>
      <td className="n">{load && filled(t(words.of), { n: load.has + load.added, max: load.capacity })}</td>
      <td className="acts">
        <button
          type="button"
          className="link"
          aria-label={`${t(pinned ? words.unpin : words.pin)}: ${name}`}
          onClick={() => onChange(pinned ? release(changes, pair) : pin(changes, pair))}
        >
          {t(pinned ? words.unpin : words.pin)}
        </button>{' '}
        <button
          type="button"
          className="link"
          aria-label={`${t(words.forbid)}: ${name}`}
          onClick={() => onChange(forbid(changes, pair))}
        >
          {t(words.forbid)}
        </button>
      </td>
    </>
  )
}

/** The cells of an expert who is there already. */
export function EngagedCells({ work, names }: { work: BoardApplication['experts'][number]; names: Names }) {
  const { t } = useDesk()
  const tone = { asked: 'tag', begun: 'tag now', done: 'tag met', out: 'tag warn' } as const
  return (
    <>
      <td className="who">{names.get(work.person) ?? work.person}</td>
      <td colSpan={3}>
        <span className={tone[work.stand]}>{t(words.stand[work.stand])}</span>
      </td>
    </>
  )
}
