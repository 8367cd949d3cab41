/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { usePeople } from '../names/index.ts'
import { Loading, Refused } from '../parts/index.ts'
import { Place } from './place.tsx'
import { type Choice, type Reading, wayOf } from './reading.ts'
import { words } from './words.ts'
import '../styles/readings.css'

/** The unclear places of the regulation, as one case reads them. */
export function ReadingsPage() {
  const { client, t, language } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const asked = useQuery({ queryKey: ['case', id], queryFn: () => client.case(procedure, id) })
  const places = useQuery({
    queryKey: ['readings', procedure, language],
    queryFn: async () => {
      const answer = await fetch(`/desk/readings/${encodeURIComponent(procedure)}`)
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
      return (await answer.json()) as readonly Reading[]
    },
  })
  const people = usePeople(asked.data)
  const error = asked.error ?? places.error
  if (error) return <Refused error={error} again={() => void asked.refetch()} />
  if (!asked.data || !places.data) return <Loading />
  const view = asked.data
  const field = (key: string) => view.fields.find((one) => one.key === key)?.value
  const chosen = (field('readings') ?? {}) as Readonly<Record<string, string>>
  const choices = (field('readingChoices') ?? []) as readonly Choice[]
  const title = field('title')
  const mayChoose = view.actions.some(({ name }) => name === 'choose-reading')
  const otherwise = places.data.filter((one) => wayOf(one, chosen) !== one.default)
  return (
    <div className="readings">
      <p className="s over">
        <Link to={`/cases/${procedure}/${id}`}>
          {typeof title === 'string' && title ? title : t(words.back)}
        </Link>
      </p>
      <h1>{t(words.title)}</h1>
      <p className="s">
        {t(words.lead)} {t(mayChoose ? words.open : words.shut)}
      </p>
      <p>{fill(t(words.all), { n: places.data.length, m: otherwise.length })}</p>
      {[...otherwise, ...places.data.filter((one) => !otherwise.includes(one))].map((reading) => (
        <Place
          key={reading.key}
          reading={reading}
          value={wayOf(reading, chosen)}
          isNamed={chosen[reading.key] !== undefined}
          choices={choices.filter(({ place }) => place === reading.key)}
          nameOf={(person) => people.get(person) ?? null}
          view={view}
          mayChoose={mayChoose}
        />
      ))}
    </div>
  )
}
