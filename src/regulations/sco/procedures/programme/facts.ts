import type { IsoDate, Text } from '../../../../kernel/index.ts'
import { type PartyCode, roster } from '../../parties.ts'

/** A body that speaks for a state, and since when: a renamed ministry stays the same Party (`sco:pre.1`). */
export interface Body {
  readonly body: Text
  readonly from: IsoDate
  /** SHA-256 of the act that renamed it; null for the body that signed. */
  readonly act: string | null
}

/** A certified copy: a copy is no original (`sco:VI/5b`). */
export interface Copy {
  readonly party: string
  readonly on: IsoDate
  readonly certification: string
  readonly receivedOn: IsoDate | null
}

/** A version of the programme: both texts are authentic; a slot without a file is authentic and not loaded (`sco:VI/1`). */
export interface Version {
  readonly number: number
  readonly ru: string | null
  readonly zh: string | null
  readonly amendment: string | null
  readonly from: IsoDate
}

export interface ProgrammeFacts {
  readonly bodies: Readonly<Record<PartyCode, readonly Body[]>>
  /** Admitted by an amendment of all eight; they have a voice with the edition that names them. */
  readonly added: readonly { readonly code: string; readonly body: string; readonly amendment: string }[]
  readonly custody: { readonly holder: 'secretariat'; readonly scan: string; readonly on: IsoDate } | null
  readonly versions: readonly Version[]
  readonly informal: readonly { readonly language: string; readonly file: string }[]
  readonly copies: readonly Copy[]
  readonly earlierCopies: readonly Copy[]
  readonly acts: readonly { readonly title: string; readonly dated: IsoDate; readonly to: IsoDate | null }[]
}

export const noProgramme: ProgrammeFacts = {
  bodies: Object.fromEntries(
    roster.map(({ code, body }) => [code, [{ body, from: '2022-09-16', act: null }]]),
  ) as unknown as ProgrammeFacts['bodies'],
  added: [],
  custody: null,
  versions: [],
  informal: [],
  copies: [],
  earlierCopies: [],
  acts: [],
}
