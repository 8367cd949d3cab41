/** @jsxImportSource react */
import { useEffect } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { type Ground, useDoing } from './ground.ts'
import { type Choice, standingOf } from './model.ts'
import { Told } from './told.tsx'
import { words } from './words.ts'

const choices = [
  ['for', words.voteFor],
  ['against', words.voteAgainst],
  ['abstain', words.voteAbstain],
] as const

/** The vote of the member who looks: large, by pointer or by the keys 1, 2, 3; it may be changed until the closing. */
export function OwnVote({ ground }: { ground: Ground }) {
  const { t, seat } = useDesk()
  const doing = useDoing(ground)
  const { live, item } = ground
  const ballot = live?.ballot ?? null
  const mine = live?.seats.find(({ id }) => id === seat.person)
  const open = ballot !== null && !ballot.closing && mine?.present === true && !mine.recused
  const tied = item !== null && standingOf(item) === 'tie' && ground.may('cast-deciding-vote')
  const cast = (choice: Choice) => {
    if (tied && item) void doing.act('cast-deciding-vote', { item: item.case, vote: choice, reason: null })
    else if (ballot) void doing.vote(ballot.id, choice)
  }
  const able = open || tied
  useEffect(() => {
    if (!able) return
    const press = (event: KeyboardEvent) => {
      const field =
        event.target instanceof HTMLElement && event.target.closest('input, select, textarea, dialog')
      const choice = choices[Number(event.key) - 1]
      if (!choice || field || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      cast(choice[0])
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  if (!live?.own || !item) return null
  return (
    <section className="own-vote" aria-labelledby="own-vote">
      <h2 id="own-vote">{t(tied ? words.deciding : words.yourVote)}</h2>
      {able ? (
        <>
          <div className="votes">
            {choices
              .filter(([choice]) => !tied || choice !== 'abstain')
              .map(([choice, said], i) => (
                <button
                  key={choice}
                  type="button"
                  className={`btn vote ${choice} ${ballot?.own === choice ? '' : 'g'}`}
                  aria-pressed={ballot?.own === choice}
                  disabled={doing.busy}
                  onClick={() => cast(choice)}
                >
                  {t(said)} <kbd>{i + 1}</kbd>
                </button>
              ))}
          </div>
          <p className="s">
            {t(words.yourVoteHint)} <ClauseLink clause={tied ? live.clauses.tie : live.clauses.own} />
          </p>
        </>
      ) : (
        <p className="s">
          {t(mine?.recused ? words.recusal : mine?.present ? words.waitForItem : words.notTakenIn)}{' '}
          {mine?.recused && <ClauseLink clause={live.clauses.recusal} />}
        </p>
      )}
      <Told error={doing.error} ground={ground} />
    </section>
  )
}

/** «Я здесь»: what a member says of taking part; the secretary takes it into the attendance. */
export function OwnPresence({ ground }: { ground: Ground }) {
  const { t, seat } = useDesk()
  const doing = useDoing(ground)
  const { live, sitting } = ground
  if (!live?.own) return null
  const said = live.presence.find(({ person }) => person === seat.person)?.mode
  const recorded = sitting.attendance.find(({ person }) => person === seat.person)?.mode ?? 'left'
  return (
    <fieldset className="presence">
      <legend>{t(words.presence)}</legend>
      <div className="choices">
        {(
          [
            ['onsite', words.onsite],
            ['remote', words.remoteMe],
            ['left', words.left],
          ] as const
        ).map(([mode, text]) => (
          <button
            key={mode}
            type="button"
            className={`btn small ${said === mode ? '' : 'g'}`}
            aria-pressed={said === mode}
            disabled={doing.busy}
            onClick={() => void doing.present(mode)}
          >
            {t(text)}
          </button>
        ))}
        <ClauseLink clause={live.clauses.presence} />
      </div>
      {said !== undefined && (
        <p className="s" role="status">
          {t(said === recorded ? words.takenIn : words.notTakenIn)}
        </p>
      )}
      <Told error={doing.error} ground={ground} />
    </fieldset>
  )
}
