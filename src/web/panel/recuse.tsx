/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink } from '../parts/index.ts'
import { type Ground, useDoing } from './ground.ts'
import { isWaiting } from './model.ts'
import { Told } from './told.tsx'
import { words } from './words.ts'

/** A recusal from the item on the table: a member's own, or one that the secretary knows of. */
export function Recuse({ ground }: { ground: Ground }) {
  const { t, seat } = useDesk()
  const doing = useDoing(ground)
  const { live, item, sitting, nameOf } = ground
  const [person, setPerson] = useState('')
  const [letter, setLetter] = useState('')
  if (!live || !item || !isWaiting(item) || !ground.may('recuse')) return null
  const able = sitting.roll.filter((one) => !live.seats.some((s) => s.id === one.person && s.recused))
  const own = !live.holds
  if (own && !able.some((one) => one.person === seat.person)) return null
  const who = own ? seat.person : person
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (who === '' || letter === '') return
    if (await doing.act('recuse', { item: item!.case, person: who, letter })) {
      setPerson('')
      setLetter('')
    }
  }
  return (
    <details className="recuse">
      <summary>{t(own ? words.recuseMe : words.recuseOther)}</summary>
      <form className="panel-form" onSubmit={submit}>
        {!own && (
          <>
            <label htmlFor="recuse-person">{t(words.person)}</label>
            <select
              id="recuse-person"
              required
              value={person}
              onChange={(event) => setPerson(event.target.value)}
            >
              <option value="">{t(words.choose)}</option>
              {able.map((one) => (
                <option key={one.person} value={one.person}>
                  {nameOf(one.person)}
                </option>
              ))}
            </select>
          </>
        )}
        <label htmlFor="recuse-ground">{t(words.ground)}</label>
        <select
          id="recuse-ground"
          required
          value={letter}
          onChange={(event) => setLetter(event.target.value)}
        >
          <option value="">{t(words.choose)}</option>
          <option value="a">{t(words.groundA)}</option>
          <option value="b">{t(words.groundB)}</option>
        </select>
        <p className="choices">
          <button type="submit" className="btn small" disabled={doing.busy}>
            {t(words.confirm)}
          </button>
          <ClauseLink clause={live.clauses.recusal} />
        </p>
        <Told error={doing.error} ground={ground} />
      </form>
    </details>
  )
}
