import { z } from 'zod'
import type { IsoDate, Json, Refusal, Text, VisibleField } from '../../../kernel/index.ts'
import { clauseIds, type SubsidyClause } from '../clauses/index.ts'
import { messages } from './messages.ts'

export { dateText, personalText, someText } from '../../../kernel/index.ts'

/** A text in the two languages of the pages. */
export const t = (ru: string, en: string): Text => ({ ru, en })
/** A refusal of what was sent in (422), with its code and the field it lies in. */
export const content = (code: string, path = ''): Refusal => ({ code, kind: 'content', path })
/** A refusal because the case is not there yet, or no more (409). */
export const conflict = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })

/** The Organisation, the Ministry, the official who decides for it, and the body of financial control. */
export const roles = [
  'subsidy-organisation',
  'subsidy-ministry',
  'subsidy-official',
  'subsidy-control',
] as const
export type Role = (typeof roles)[number]
export const organisation = ['subsidy-organisation'] as const
export const ministry = ['subsidy-ministry'] as const
export const official = ['subsidy-official'] as const

/** What every procedure of the subsidy has in common. */
export const base = {
  regulation: 'subsidy',
  clauses: clauseIds,
  roles,
  /** Corrections, annulments and re-openings are signed by the official. */
  signers: ['subsidy-official'],
  deadlines: {},
  messages,
} as const
/** What a procedure under the agreement has. */
export const common = { ...base, parent: 'subsidy-agreement' } as const

/** An opaque id of a thing: never a name. */
export const idText = () => z.string().trim().min(1).max(120)
/** Lower-case hex of a SHA-256 of a file. */
export const fileText = () => z.string().regex(/^[0-9a-f]{64}$/)
/** Whole numbers of N1 to N5 as the rules take them. */
const count = () => z.string().regex(/^\d{1,15}$/, { error: 'count' })
export const countsInput = () =>
  z.strictObject({ N1: count(), N2: count(), N3: count(), N4: count(), N5: count() })
export type Counts = z.infer<ReturnType<typeof countsInput>>

/** A year of the campaign. */
export const yearInput = () => z.int().min(2021).max(2100)
/** The five indicators of point 22. */
export const indicatorKeys = ['N1', 'N2', 'N3', 'N4', 'N5'] as const

/** Both sides and the control body. */
export const everyone: Readonly<Record<string, 'always'>> = Object.fromEntries(
  roles.map((role) => [role, 'always' as const]),
)
/** A field that both sides and the control body see (`subsidy:25`). */
export const shown = <F>(
  title: Text,
  clause: SubsidyClause,
  value: (facts: F) => unknown,
  more: Partial<VisibleField<F>> = {},
): VisibleField<F> => ({
  title,
  reveals: 'plain',
  clause,
  seenBy: everyone,
  value: (facts) => value(facts) as Json,
  ...more,
})
type RowPart<V> = Readonly<Record<string, V>>
/** A line of a list with nothing but a title. */
export const plainRow = (title: string | null) => ({
  lot: null,
  holder: null,
  title,
  sums: {} as RowPart<string>,
  dates: {} as RowPart<IsoDate>,
  marks: {} as RowPart<Json>,
})
