import { moscowDate } from '../../../../kernel/index.ts'
import type { Facts } from './schema.ts'
import type { Told } from './told.ts'

/** The Moscow day of an instant; one written with the Moscow offset bears it on its face. */
export const moscowDayOf = (instant: string): string =>
  instant.endsWith('+03:00') ? instant.slice(0, 10) : moscowDate(instant)

const seconds = /^([^.]+)(?:\.(\d+))?(Z|[+-].{4,5})$/i

/** Negative, zero or positive as an instant is before, the same as or after another; every digit of a second counts. */
export function compareInstants(a: string, b: string): number {
  if (a === b) return 0
  const [left, right] = [seconds.exec(a), seconds.exec(b)]
  const whole = (m: RegExpExecArray | null, text: string) => Date.parse(m ? `${m[1]}${m[3]}` : text)
  const difference = whole(left, a) - whole(right, b)
  if (difference !== 0) return difference
  const [x, y] = [left?.[2] ?? '', right?.[2] ?? '']
  const digits = Math.max(x.length, y.length)
  const [p, q] = [x.padEnd(digits, '0'), y.padEnd(digits, '0')]
  return p < q ? -1 : p > q ? 1 : 0
}

/** Earlier by the moment of filing, at one moment by the lower id. */
const isEarlier = (other: Facts['others'][number], own: Facts['application']): boolean =>
  (compareInstants(other.submittedAt, own.submittedAt) || (other.id < own.id ? -1 : 1)) < 0

/** One application a person, the first filed stands: `kod-ai:3.3/1`, `kod-ai:3.3/2`, `kod-ai:3.3/3`. A withdrawn one does not count. */
export function checkEarlier({ application, others }: Facts, told: Told): void {
  let first: string[] | null = null
  let sole = false
  if (others.length > 0) {
    const { applicants } = application
    const persons = new Set(applicants.map((a) => a.person))
    for (const other of others) {
      if (other.withdrawn || !other.persons.some((p) => persons.has(p)) || !isEarlier(other, application))
        continue
      if (first === null) first = [other.id]
      else first.push(other.id)
      sole ||= applicants.length === 1 && other.persons.every((p) => persons.has(p))
    }
  }
  told.faults(sole ? first : null, 'kod-ai:3.3/1', 'formal.one-application')
  told.faults(first, 'kod-ai:3.3/2', 'formal.one-person')
  told.faults(first, 'kod-ai:3.3/3', 'formal.first-filed')
}
