import { z } from 'zod'
import {
  dateText,
  type IsoDate,
  personalText,
  type Refusal,
  someText,
  type Text,
} from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import type { PartyCode } from '../../parties.ts'
import { messages } from './messages.ts'
import { partyRoles, roles } from './roles.ts'

/** A text in the three languages of the programme's pages. */
export const t = (ru: string, en: string, zh: string): Text => ({ ru, en, zh })

/** A refusal of what was sent in (422), with its code and the field it lies in. */
export const content = (code: string, path = ''): Refusal => ({ code, kind: 'content', path })
/** A refusal because the case is not there yet, or no more (409). */
export const conflict = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })
/** A refusal because of who asks (403). */
export const forbidden = (code: string, path = ''): Refusal => ({ code, kind: 'role', path })

/** What every procedure of the programme has in common. */
export const common = {
  regulation: 'sco',
  parent: 'sco-programme',
  clauses: clauseIds,
  roles,
  deadlines: {},
  messages,
} as const

/** An opaque id of a person, a case or a thing: never a name. */
export const idText = () => z.string().trim().min(1).max(120)
/** Lower-case hex of a SHA-256 of a file. */
export const fileText = () => z.string().regex(/^[0-9a-f]{64}$/)
/** What somebody writes of others: sealed under the writer's key. */
export const noteText = (max = 2000) => personalText('actor', max)
export { dateText, personalText, someText }

/** Who did something, and when. */
export interface Done {
  readonly on: IsoDate
  readonly party: PartyCode
}

/** Tells all eight Parties. */
export const toAll = <M extends string>(message: M) =>
  partyRoles.map((role) => ({ to: `role:${role}`, message }))

/** A row without sums and marks. */
export const plainRow = (title: string | null) => ({
  lot: null,
  holder: null,
  title,
  sums: {},
  dates: {},
  marks: {},
})
