/** @jsxImportSource react */
import { useEffect, useRef } from 'react'
import { ApiProblem } from '../../server/client/index.ts'
import { ClauseLink, Refused } from '../parts/index.ts'
import type { Ground } from './ground.ts'

/** Ids of people in a text, as their names. */
export const named = (text: string, { sitting, nameOf }: Pick<Ground, 'sitting' | 'nameOf'>): string =>
  sitting.roll
    .toSorted((a, b) => b.person.length - a.person.length)
    .reduce((told, { person }) => told.replaceAll(person, nameOf(person)), text)

/** A refusal in words: people by name, each with its clause. */
export function Told({ error, ground }: { error: unknown; ground: Ground }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error !== null) place.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  if (error === null) return null
  if (!(error instanceof ApiProblem)) return <Refused error={error} />
  const told = error.errors.length > 0 ? error.errors : [{ path: '', message: error.title }]
  return (
    <div className="problem" role="alert" ref={place}>
      {told.map((one) => (
        <p key={`${one.path} ${one.message}`}>
          <strong>{named(one.message, ground)}</strong> {one.clause && <ClauseLink clause={one.clause} />}
          {one.remedy && <small> {one.remedy}</small>}
        </p>
      ))}
    </div>
  )
}
