import { refusals } from './refusals.ts'

const form = /^[\w.:~-]{1,120}$/

/** A case id of a path. What could be none is unknown like any other. @throws Problem UNKNOWN_CASE */
export function caseId(text: string): string {
  if (form.test(text)) return text
  throw refusals.unknownCase(Array.from(text).slice(0, 120).join(''))
}

/** The number of an event in a path, or null where it is none. */
export const eventSeq = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)
