import type { Details, Verdict } from './schema.ts'

/** What a flag asks beyond yes: the field of the details, and the verdict on what stands there. */
export interface Condition {
  readonly field: keyof Details
  readonly judge: (details: Details, settings: Settings) => Verdict
}

export interface Settings {
  /** Whether indirect part counts for flags 21 and 22. */
  readonly indirect: boolean
  /** How many pieces still are a single sample. */
  readonly sampleMost: number
}

const yes = (condition: boolean): Verdict => (condition ? 'yes' : 'no')

const condition = <K extends keyof Details>(
  field: K,
  judge: (given: NonNullable<Details[K]>, settings: Settings) => Verdict,
): Condition => ({ field, judge: (details, settings) => judge(details[field]!, settings) })

/** Flags with conditions of their own, as the annex words them; every other flag is what it was answered. */
export const conditions: ReadonlyMap<number, Condition> = new Map([
  // Both: the service is needed, and others in the same place buy it.
  [5, condition('service', (f) => yes(f.objectivelyNecessary && f.othersBuy))],
  [6, condition('features', (f) => yes(f.unaware && f.stillWants))],
  [7, condition('confidentiality', (f) => yes(!f.justified))],
  [8, condition('modification', (f) => yes(f.obvious))],
  // A box beside a street address is asked about, not counted.
  [9, condition('address', (f) => (f.poBox ? (f.street ? 'ask' : 'yes') : 'no'))],
  [10, condition('development', (f) => yes(f.contract))],
  [16, condition('place', (f) => yes(f.controlled || f.hardAccess || f.unusual))],
  // More pieces are no single sample: the flag is not about them.
  [
    18,
    condition('sample', (f, { sampleMost }) =>
      f.pieces > sampleMost || f.pieces < 1 ? 'n/a' : yes(f.techDocs || f.longTraining),
    ),
  ],
  [19, condition('nuclear', (f) => yes(f.activities.length > 0))],
  [20, condition('missile', () => 'yes')],
  [
    21,
    condition('chembio', (f, { indirect }) =>
      yes(f.activities.length > 0 && (indirect || f.part === 'direct')),
    ),
  ],
  [
    22,
    condition('military', (f, { indirect }) =>
      yes(f.aiResearch && f.client !== 'other' && (indirect || f.part === 'direct')),
    ),
  ],
])
