/** @jsxImportSource react */
import { useId, useState } from 'react'
import { useDesk } from '../../frame/index.ts'
import { mayDo, SpotForm } from '../../spot/index.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** An action about one of several people: who it is, and the form without them. */
export function ForMember({
  told: { view, nameOf },
  action,
  people,
  fixed = {},
}: {
  told: Told
  action: string
  people: readonly string[]
  fixed?: Readonly<Record<string, unknown>>
}) {
  const { t, seat } = useDesk()
  const id = useId()
  const [chosen, setChosen] = useState(people.includes(seat.person) ? seat.person : people[0])
  if (!mayDo(view, action) || chosen === undefined) return null
  return (
    <div className="for-member">
      {people.length > 1 && (
        <p className="f-line">
          <label htmlFor={id}>{t(words.forWhom)}</label>
          <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {people.map((person) => (
              <option key={person} value={person}>
                {nameOf(person)}
              </option>
            ))}
          </select>
        </p>
      )}
      <SpotForm key={chosen} view={view} action={action} fixed={{ ...fixed, person: chosen }} />
    </div>
  )
}
