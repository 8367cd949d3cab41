import { z } from 'zod'
import {
  dateText,
  type IsoDate,
  type Json,
  personalText,
  type Refusal,
  someText,
  type Text,
  type VisibleField,
} from '../../../../kernel/index.ts'
import type { ExportClause } from '../../clauses/index.ts'

/** A refusal of what was sent in (422), with its code and the field it lies in. */
export const content = (code: string, path = ''): Refusal => ({ code, kind: 'content', path })
/** A refusal because the case is not there yet, or no more (409). */
export const conflict = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })
/** A refusal because of who asks (403). */
export const forbidden = (code: string, path = ''): Refusal => ({ code, kind: 'role', path })

/** What is said where a requirement fails, and where it is met. */
type Said = readonly [ru: string, en: string, metRu: string, metEn: string]

/** Messages of a procedure from what is said both ways; notices have no second way. */
export function words<
  const W extends Readonly<Record<string, Said>>,
  const N extends Readonly<Record<string, readonly [string, string]>>,
>(said: W, notices: N) {
  const of = (entries: [string, string, string][]) =>
    Object.fromEntries(entries.map(([key, ru, en]) => [key, { ru, en }]))
  return {
    messages: {
      ...of(Object.entries(said).map(([key, [ru, en]]) => [key, ru, en])),
      ...of(Object.entries(notices).map(([key, [ru, en]]) => [key, ru, en])),
    } as Readonly<Record<(keyof W | keyof N) & string, Text>>,
    met: of(Object.entries(said).map(([key, [, , ru, en]]) => [key, ru, en])) as Readonly<
      Record<string, Text>
    >,
  }
}

/** An opaque id of a person, a case or a thing: never a name. */
export const idText = () => z.string().trim().min(1).max(120)
/** Lower-case hex of a SHA-256 of a file. */
export const fileText = () => z.string().regex(/^[0-9a-f]{64}$/)
/** Code of a country, two capital letters. */
export const countryText = () => z.string().regex(/^[A-Z]{2}$/)
/** What somebody writes about others: sealed under the writer's key. */
export const noteText = (max = 2000) => personalText('actor', max)
export { dateText, someText }

/** What a deadline that has passed tells the action it fires. */
export const passedInput = () =>
  z.strictObject({ deadline: z.string().max(60), instance: z.string().max(120), due: dateText() })

/** Who did something, and when. */
export interface Done {
  readonly on: IsoDate
  readonly by: string
}

/** Staff of the developer who may see a case. */
export const staff = {
  'export-officer': 'always',
  'foreign-trade': 'always',
  lawyer: 'always',
  'company-head': 'always',
  auditor: 'always',
} as const
/** Those who weigh what is known of others: not those who sell. */
export const weighers = {
  'export-officer': 'always',
  lawyer: 'always',
  'company-head': 'always',
  auditor: 'always',
} as const

export const json = (value: unknown): Json => value as Json

/** A field of a visibility table. */
export const shown = <F>(
  ru: string,
  en: string,
  clause: ExportClause,
  value: (facts: F) => unknown,
  more: Partial<VisibleField<F>> = {},
): VisibleField<F> => ({
  title: { ru, en },
  reveals: 'plain',
  clause,
  seenBy: staff,
  value: (facts) => json(value(facts)),
  ...more,
})
