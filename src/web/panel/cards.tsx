/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import type { Ground } from './ground.ts'
import type { Choice } from './model.ts'
import { words } from './words.ts'

type Shown = Choice | 'voted' | 'voting' | 'notYet' | 'recusal' | 'absent'

/** What a card says of a member at the item on the table. */
function shownOf({ live, votes }: Ground, person: string): Shown {
  const seat = live?.seats.find(({ id }) => id === person)
  if (seat?.recused) return 'recusal'
  if (!seat?.present) return 'absent'
  if (!live?.ballot) return 'notYet'
  return votes.get(person) ?? (live.ballot.voted.includes(person) ? 'voted' : 'voting')
}

const MARK: Readonly<Partial<Record<Shown, string>>> = {
  for: '✓ ',
  against: '✕ ',
  abstain: '– ',
  voted: '✓ ',
}

/** Everybody of the roll with their vote, as far as it may be seen. */
export function Cards({ ground, self }: { ground: Ground; self?: string | undefined }) {
  const { t } = useDesk()
  const { sitting, seatOf, nameOf } = ground
  const mode = new Map(sitting.attendance.map((one) => [one.person, one.mode]))
  return (
    <section aria-label={t(words.members)}>
      <ul className="seats">
        {sitting.roll.map(({ person }) => {
          const shown = shownOf(ground, person)
          const name = nameOf(person)
          const seat = seatOf(person)
          return (
            <li key={person} className={`seat ${shown}`} data-person={person}>
              <b>
                {seat}
                {person === self && <span className="tag now">{t(words.you)}</span>}
              </b>
              {name !== seat && <span className="who">{name}</span>}
              <span className="said">
                {MARK[shown]}
                {t(words[shown])}
                {shown !== 'absent' && mode.get(person) === 'remote' && ` · ${t(words.remote)}`}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
