/** @jsxImportSource react */
import { useId, useState } from 'react'
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money, moneyTyped, shortDay } from '../../parts/index.ts'
import { SpotForm } from '../../spot/index.ts'
import { Table } from '../base/index.ts'
import { type Change, changesFrom, placesOf } from './changes.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

type Place = Omit<Change, 'after'>
const nameOf = ({ key, of }: Place) => `${key} ${of}`

/** An additional agreement as it is drafted: each place as it stands beside what it becomes. */
export function Drafting({ view, seen, nameOf: called }: Told) {
  const { t } = useDesk()
  const id = useId()
  const places = placesOf(seen)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [said, setSaid] = useState('')
  const changes = places.map((place): Change => {
    const text = typed[nameOf(place)]
    if (text === undefined || text === '') return { ...place, after: place.before }
    return { ...place, after: place.key === 'stageEnds' ? text : (moneyTyped(text) ?? text) }
  })
  return (
    <SpotForm
      view={view}
      action="propose-supplement"
      initial={{ kind: 'amendment' }}
      fixed={{ changes: changesFrom(changes, said) }}
    >
      <Table
        name={t(words.differences)}
        head={[
          { title: t(words.place) },
          { title: t(words.was), n: true },
          { title: t(words.becomes), n: true },
        ]}
      >
        <tbody>
          {places.map((place) => {
            const name = fill(t(words[place.key]), {
              of: place.key === 'shares' ? called(place.of) : place.of,
            })
            const isDay = place.key === 'stageEnds'
            return (
              <tr key={nameOf(place)}>
                <th scope="row">{name}</th>
                <td className="n was">{isDay ? shortDay(place.before) : money(place.before)}</td>
                <td className="n">
                  <input
                    aria-label={`${name}: ${t(words.becomes)}`}
                    type={isDay ? 'date' : 'text'}
                    {...(isDay ? {} : { inputMode: 'decimal' as const })}
                    value={typed[nameOf(place)] ?? ''}
                    onChange={({ target }) =>
                      setTyped((before) => ({ ...before, [nameOf(place)]: target.value }))
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <p className="s">{t(words.leaveEmpty)}</p>
      <label htmlFor={id}>{t(words.saidOf)}</label>
      <textarea id={id} rows={3} value={said} onChange={({ target }) => setSaid(target.value)} />
    </SpotForm>
  )
}
