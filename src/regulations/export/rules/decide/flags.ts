import type { ExportClause } from '../../clauses/index.ts'
import type { RuleTrace } from '../kit.ts'
import type { DecideFacts } from './schema.ts'

/** The end that each note names (`export:app.19/n` to `export:app.22/n`). */
const gates = { 19: 'nuclear', 20: 'missile', 21: 'chembio', 22: 'militaryIntel' } as const
type Gated = keyof typeof gates

/** The list, its items and their notes; activities under items 19 and 21 have a rule of their own. */
export type FlagClause = Exclude<
  Extract<ExportClause, `export:app${string}`>,
  | `export:app.19/${'a' | 'b' | 'v' | 'g' | 'd'}`
  | `export:app.21/${'a' | 'b' | 'v' | 'g' | 'd' | 'e' | 'zh' | 'z'}`
>
const clauseOf = Array.from({ length: 23 }, (_, n) => `export:app.${n}` as FlagClause)
const noteOf = Array.from({ length: 23 }, (_, n) => `export:app.${n}/n` as FlagClause)

export interface FoundFlags {
  readonly active: number[]
  readonly inactive: number[]
  /** Flags that cannot be judged while the suitability is unknown. */
  readonly open: number[]
}

/** Which of the flags answered yes count: notes and equipment are gates, an unknown gate is no answer. */
export function flagsOf(
  facts: DecideFacts,
  { equipment, gated }: { readonly equipment: readonly number[]; readonly gated: readonly number[] },
  trace: RuleTrace<FlagClause>,
): FoundFlags {
  const found: FoundFlags = { active: [], inactive: [], open: [] }
  const given = [...new Set(facts.flags)].sort((a, b) => a - b)
  for (const flag of given) {
    const operands = { flag }
    if (gated.includes(flag)) {
      const fits = facts.suitability[gates[flag as Gated]]
      if (fits === 'unknown') {
        found.open.push(flag)
        trace.note('unknown', noteOf[flag]!, 'flag.gate-unknown', {
          flag,
          missing: `suitability.${gates[flag as Gated]}`,
        })
      } else if (fits === 'no') {
        found.inactive.push(flag)
        trace.note('not-applicable', noteOf[flag]!, 'flag.gate-closed', operands)
      } else {
        found.active.push(flag)
        trace.broken(clauseOf[flag]!, 'flag.active', operands)
      }
    } else if (equipment.includes(flag) && facts.transferMode !== 'equipment') {
      found.inactive.push(flag)
      trace.note('not-applicable', clauseOf[flag]!, 'flag.no-equipment', operands)
    } else {
      found.active.push(flag)
      trace.broken(clauseOf[flag]!, 'flag.active', operands)
    }
  }
  if (given.length === 0) trace.met('export:app', 'flag.none')
  return found
}
