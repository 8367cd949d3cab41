import type { RuleTrace } from '../kit.ts'
import type { DecideFacts, Knowledge, Use } from './schema.ts'

const destruction: readonly Use[] = ['wmd', 'wmd-delivery']
const terror: readonly Use[] = ['terror', 'terror-preparation']

export type KnowledgeClause =
  | 'export:4.1'
  | 'export:4.1/1'
  | 'export:4.1/2'
  | 'export:4.2'
  | 'export:4.2/1'
  | 'export:4.2/2'
  | 'export:4.2/3'
  | 'export:4.3'
  | 'export:4.4'

/** What is known of the intended use, sorted by what the clauses make of it. */
export interface Sorted {
  readonly banned: boolean
  readonly military: boolean
  readonly harm: boolean
  /** Calls for a permit of the Commission. */
  readonly trigger: boolean
  /** Calls for additional checks only. */
  readonly unclear: boolean
}

const isHarm = ({ use }: Knowledge) => use === 'harm-other'
const hasFacts = ({ facts }: Knowledge) => (facts ?? []).some((fact) => fact.trim() !== '')

/** Certain knowledge of mass destruction or terror (`export:4.1`): asked before the scope too, for the warning. */
export const isBanned = ({ use, certainty }: Knowledge): boolean =>
  certainty === 'certain' && (destruction.includes(use) || terror.includes(use))

function concern(item: Knowledge, trace: RuleTrace<KnowledgeClause>): void {
  const operands = { use: item.use, certainty: item.certainty }
  if (destruction.includes(item.use)) trace.broken('export:4.2/1', 'knowledge.concern', operands)
  else if (terror.includes(item.use)) trace.broken('export:4.2/3', 'knowledge.concern', operands)
  else trace.broken('export:4.2/2', 'knowledge.concern', operands)
}

/** Holds what is known against `export:4.1` to `export:4.4`; every clause is told. */
export function sortKnowledge(
  { knowledge, fstecNotice, inDepthDecision }: DecideFacts,
  anyInDepth: boolean,
  trace: RuleTrace<KnowledgeClause>,
): Sorted {
  let banned = false
  let military = false
  let harm = false
  let trigger = false
  let unclear = false
  for (const item of knowledge) {
    const { use, certainty } = item
    if (isBanned(item)) {
      banned = true
      trace.broken(destruction.includes(use) ? 'export:4.1/1' : 'export:4.1/2', 'knowledge.certain', { use })
    } else if (isHarm(item)) {
      if (certainty === 'certain' && hasFacts(item)) {
        harm = true
        trace.broken('export:4.4', 'knowledge.harm', { facts: (item.facts ?? []).length })
      } else {
        unclear = true
        trace.note('unknown', 'export:4.4', 'knowledge.harm-unproved', { missing: 'facts' })
      }
    } else {
      trigger = true
      if (certainty === 'certain') military = true
      concern(item, trace)
    }
  }
  if (!banned) trace.met('export:4.1', 'knowledge.certain-none')
  if (!trigger) trace.met('export:4.2', 'knowledge.concern-none')
  if (!harm && !unclear) trace.met('export:4.4', 'knowledge.harm-none')
  const inDepth = inDepthDecision === true || fstecNotice === 'oral'
  if (fstecNotice === 'written' || (anyInDepth && inDepth)) {
    trigger = true
    trace.broken('export:4.3', 'fstec.written')
  } else if (inDepth) {
    unclear = true
    trace.note('unknown', 'export:4.3', 'fstec.unwritten', { missing: 'fstecNotice' })
  } else trace.met('export:4.3', 'fstec.none')
  return { banned, military, harm, trigger, unclear }
}
