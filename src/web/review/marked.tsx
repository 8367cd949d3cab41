/** @jsxImportSource react */
import { Fragment } from 'react'
import type { useDesk } from '../frame/index.ts'
import { mergedRanges, type Range } from './marks.ts'

type Found = Awaited<ReturnType<ReturnType<typeof useDesk>['client']['similar']>>

/** What is marked, by field and place. */
export type Marks = ReadonlyMap<string, readonly Range[]>

const keyOf = (field: string, path: string) => `${field} ${path}`

/** The passages that stand in other filings too. */
export function marksOf(found: Found | undefined): Marks {
  const all = new Map<string, Range[]>()
  for (const { passages } of found?.items ?? [])
    for (const { own } of passages) {
      const key = keyOf(own.field, own.path)
      all.set(key, [...(all.get(key) ?? []), { from: own.from, to: own.to }])
    }
  return new Map([...all].map(([key, ranges]) => [key, mergedRanges(ranges)]))
}

/** A text with its marks. */
export function Marked({
  marks,
  field,
  path,
  text,
}: {
  marks: Marks
  field: string
  path: string
  text: string
}) {
  let done = 0
  const pieces = (marks.get(keyOf(field, path)) ?? []).map(({ from, to }) => {
    const before = text.slice(done, from)
    done = to
    return (
      <Fragment key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </Fragment>
    )
  })
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  )
}
