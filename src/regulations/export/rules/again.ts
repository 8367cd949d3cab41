import { parameters } from '../parameters.ts'
import { type ReadingKey, readings } from '../readings.ts'
import type { DecideFacts, DecideValue } from './decide/schema.ts'
import { advise } from './decide.ts'
import type { FlagFacts } from './flags/schema.ts'
import { type Checklist, checklist } from './flags.ts'
import { silent } from './kit.ts'

type Chosen = Readonly<Record<string, string>>

/** The one value that a parameter has had. */
const fixed = <T>(key: string): T => parameters.find((p) => p.key === key)!.values[0]!.value as T
const way = (key: ReadingKey, chosen: Chosen): string =>
  chosen[key] ?? readings.find((r) => r.key === key)!.default

/** The decision once more, without findings: what a fold keeps of it. Readings are those of the case. */
export const adviceOn = (facts: DecideFacts, chosen: Chosen): DecideValue =>
  advise(
    facts,
    {
      equipment: fixed('flags.equipment'),
      gated: fixed('flags.gated'),
      threshold: fixed('flags.threshold'),
      anyInDepth: way('fstec.trigger', chosen) === 'any-in-depth',
      refuseMilitary: way('military.certain', chosen) === 'refuse',
    },
    silent,
  )

/** The checklist once more, without findings. */
export const checklistOf = (facts: FlagFacts, chosen: Chosen): Checklist =>
  checklist(
    facts,
    {
      indirect: way('flags.indirect', chosen) === 'any',
      sampleMost: fixed('sample.most'),
      count: fixed('flags.count'),
      equipment: fixed('flags.equipment'),
      gated: fixed('flags.gated'),
    },
    silent,
  )
