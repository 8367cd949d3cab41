/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import type { Ground } from './ground.ts'
import type { Choice } from './model.ts'
import { words } from './words.ts'

const choices: readonly Choice[] = ['for', 'against', 'abstain']

/** What the secretary has entered: of an open ballot the vote of each, of a secret one who voted and how many papers say what. */
export interface PaperVotes {
  readonly people: Readonly<Record<string, Choice | 'voted'>>
  readonly counts: Readonly<Record<Choice, number>>
}

/** The papers of those who have not voted live, as they are sent. */
export function paperOf(kind: 'open' | 'secret', able: readonly string[], { people, counts }: PaperVotes) {
  const handed = able.filter((person) => people[person] !== undefined)
  return {
    people: handed,
    votes:
      kind === 'open'
        ? handed.map((person) => people[person] as Choice)
        : choices.flatMap((choice) => Array.from({ length: counts[choice] }, () => choice)),
  }
}

interface Asked {
  readonly ground: Ground
  readonly kind: 'open' | 'secret'
  /** Who may vote and has not. */
  readonly people: readonly string[]
  readonly value: PaperVotes
  readonly onChange: (value: PaperVotes) => void
}

/** Votes on paper, entered by hand and told as such. */
export function Papers({ ground, kind, people, value, onChange }: Asked) {
  const { t } = useDesk()
  const { nameOf } = ground
  const set = (person: string, vote: string) => {
    const { [person]: _, ...others } = value.people
    onChange({ ...value, people: vote === '' ? others : { ...others, [person]: vote as Choice | 'voted' } })
  }
  return (
    <fieldset>
      <legend>{t(words.papers)}</legend>
      <p className="s">{t(words.papersHint)}</p>
      {people.map((person) => (
        <div className="row" key={person}>
          <label htmlFor={`paper-${person}`}>{nameOf(person)}</label>
          <select
            id={`paper-${person}`}
            value={value.people[person] ?? ''}
            onChange={(event) => set(person, event.target.value)}
          >
            <option value="">{t(words.noPaper)}</option>
            {kind === 'open' ? (
              choices.map((choice) => (
                <option key={choice} value={choice}>
                  {t(words[choice])}
                </option>
              ))
            ) : (
              <option value="voted">{t(words.onPaper)}</option>
            )}
          </select>
        </div>
      ))}
      {kind === 'secret' && Object.keys(value.people).length > 0 && (
        <fieldset>
          <legend>{t(words.paperCounts)}</legend>
          {choices.map((choice) => (
            <div className="row" key={choice}>
              <label htmlFor={`papers-${choice}`}>{t(words[choice])}</label>
              <input
                id={`papers-${choice}`}
                type="number"
                min={0}
                max={people.length}
                value={value.counts[choice]}
                onChange={(event) =>
                  onChange({
                    ...value,
                    counts: { ...value.counts, [choice]: Math.max(0, event.target.valueAsNumber || 0) },
                  })
                }
              />
            </div>
          ))}
        </fieldset>
      )}
    </fieldset>
  )
}
