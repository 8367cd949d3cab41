import type { z } from 'zod'
import type { IsoDate } from '../../../../kernel/index.ts'
import { accessionWait } from '../../parameters.ts'
import { boundFrom, type category } from '../../rules/index.ts'

interface Notice {
  readonly date: IsoDate
  readonly file: string
  readonly proper: boolean | null
  readonly lacks: string | null
}
export interface AccessionFacts {
  readonly joiner: string
  readonly party: { readonly id: string; readonly name: string; readonly office: string }
  readonly terms: z.infer<typeof category.input> | null
  readonly notices: readonly Notice[]
  readonly signature: {
    readonly signatory: string
    readonly authority: string
    readonly date: IsoDate
  } | null
  readonly inForceFrom: IsoDate | null
  readonly told: readonly string[]
}
export const initial: AccessionFacts = {
  joiner: '',
  party: { id: '', name: '', office: '' },
  terms: null,
  notices: [],
  signature: null,
  inForceFrom: null,
  told: [],
}

/** The day that the rule of accession decides, for what follows from the signature. */
export const joinsOn = (
  facts: AccessionFacts,
  signed: IsoDate,
  readings: Readonly<Record<string, string>>,
) => {
  const first = facts.notices.find((one) => one.proper === true)
  return first
    ? boundFrom(first.date, signed, accessionWait, readings['accession.elapse'] ?? 'full-days')
    : null
}
