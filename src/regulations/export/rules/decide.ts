import { flagsOf } from './decide/flags.ts'
import { refuseIncomplete } from './decide/gaps.ts'
import { isBanned, sortKnowledge } from './decide/knowledge.ts'
import {
  type DecideFacts,
  type DecideValue,
  type ExportCode,
  type ExportOutcome,
  type ExportWarning,
  input,
  output,
} from './decide/schema.ts'
import { check, exportRule, type RuleTrace } from './kit.ts'

type ScopeClause = 'export:2.1/1' | 'export:2.1/1a' | 'export:2.1/2' | 'export:1.3/1' | 'export:1.3/2'

/** Whether the declaration is about the deal at all: the first gate that closes, or null. */
function outOfScope(
  facts: DecideFacts,
  trace: RuleTrace<ScopeClause>,
): readonly [ExportOutcome, ExportCode] | null {
  const { counterparty, inControlledList, purpose, transferMode, canModifyWithoutApproval } = facts
  const foreign = check(trace, counterparty !== 'russian-company', 'export:2.1/2', 'scope.foreign', {
    counterparty,
  })
  const listed = inControlledList === true
  check(trace, !listed, listed ? 'export:1.3/2' : 'export:1.3/1', 'scope.list')
  const civil = check(trace, purpose === 'civil', 'export:1.3/1', 'scope.civil')
  const isTransfer = !(transferMode === 'remote-access' && canModifyWithoutApproval === false)
  const mode = { mode: transferMode ?? '' }
  if (isTransfer) trace.met('export:2.1/1', 'scope.transfer', mode)
  else trace.note('not-applicable', 'export:2.1/1a', 'scope.no-transfer', mode)
  if (!foreign) return ['not-export', 'NOT_FOREIGN_COUNTERPARTY']
  if (listed) return ['statutory-route', 'CONTROLLED_LIST']
  if (!civil) return ['statutory-route', 'NOT_CIVIL']
  return isTransfer ? null : ['not-export', 'NOT_TRANSFER']
}

const ships = (outcome: ExportOutcome): boolean | null =>
  outcome === 'not-export' ? null : outcome.startsWith('allowed')

const clauses = [
  'export:1.2/2',
  'export:1.3/1',
  'export:1.3/2',
  'export:1.4',
  'export:2.1/1',
  'export:2.1/1a',
  'export:2.1/2',
  'export:3.4',
  'export:4',
  'export:4.1',
  'export:4.1/1',
  'export:4.1/2',
  'export:4.1/3',
  'export:4.2',
  'export:4.2/1',
  'export:4.2/2',
  'export:4.2/3',
  'export:4.2/4',
  'export:4.3',
  'export:4.3/1',
  'export:4.4',
  'export:5.1/1',
  'export:5.1/2',
  'export:app',
  'export:app.1',
  'export:app.2',
  'export:app.3',
  'export:app.4',
  'export:app.5',
  'export:app.6',
  'export:app.7',
  'export:app.8',
  'export:app.9',
  'export:app.10',
  'export:app.11',
  'export:app.12',
  'export:app.13',
  'export:app.14',
  'export:app.15',
  'export:app.16',
  'export:app.17',
  'export:app.18',
  'export:app.19',
  'export:app.20',
  'export:app.21',
  'export:app.22',
  'export:app.19/n',
  'export:app.20/n',
  'export:app.21/n',
  'export:app.22/n',
] as const
type DecideClause = (typeof clauses)[number]

/** Parameters and readings of a decision. */
export interface AdviceSettings {
  readonly equipment: readonly number[]
  readonly gated: readonly number[]
  readonly threshold: number
  readonly anyInDepth: boolean
  readonly refuseMilitary: boolean
}

/** The decision as a plain function: the rule takes it down with its findings, a fold asks it again without. */
export function advise(
  facts: DecideFacts,
  settings: AdviceSettings,
  trace: RuleTrace<DecideClause>,
): DecideValue {
  refuseIncomplete(facts)
  const { transferMode, canModifyWithoutApproval, permit, flagDecision } = facts
  const warnings: ExportWarning[] = []
  trace.met('export:1.2/2', 'law.above')
  const lawful = facts.lawBlocked !== true
  if (!lawful) trace.broken('export:1.2/2', 'law.blocked')
  const outside = outOfScope(facts, trace)
  const { active, inactive, open } = flagsOf(facts, settings, trace)
  if (transferMode !== 'remote-access' && canModifyWithoutApproval === false) warnings.push('ASK_SPECIALIST')
  const end = (outcome: ExportOutcome, code?: ExportCode): DecideValue => {
    trace.step('decide.outcome', { outcome, code: code ?? '–' })
    return {
      outcome,
      shipAllowed: ships(outcome),
      ...(code ? { code } : {}),
      activeFlags: active,
      inactiveFlags: inactive,
      ...(code === 'CERTAIN_WMD_OR_TERROR' || code === 'CERTAIN_OTHER_HARM' ? { permitCanLift: false } : {}),
      warnings,
    }
  }
  if (!lawful) return end('refuse', 'LAW_BLOCK')
  if (outside) {
    if (outside[1] === 'NOT_TRANSFER' && facts.knowledge.some(isBanned)) warnings.push('REFER_TO_LAW_183FZ')
    return end(...outside)
  }
  const known = sortKnowledge(facts, settings.anyInDepth, trace)
  if (known.military) warnings.push('CONFLICT_5_2_3')
  const flagged = active.length >= settings.threshold
  const granted = permit === 'granted'
  if (known.trigger) {
    check(
      trace,
      granted,
      facts.fstecNotice === 'written' ? 'export:4.3/1' : 'export:4.2/4',
      'permit.granted',
      {
        permit,
      },
    )
  }
  if (flagged && !known.trigger) check(trace, flagDecision !== null, 'export:5.1/2', 'choice.made')
  const unclear = known.unclear || facts.suspicious || open.length > 0
  check(trace, !unclear, 'export:3.4', 'checks.none')
  if (known.banned) {
    trace.broken('export:4.1/3', 'knowledge.no-intermediary')
    return end('refuse', 'CERTAIN_WMD_OR_TERROR')
  }
  if (known.military && settings.refuseMilitary) return end('refuse', 'CERTAIN_MILITARY')
  if (known.harm) return end('refuse', 'CERTAIN_OTHER_HARM')
  if (flagged && flagDecision === 'refuse') return end('refuse', 'BY_CHOICE_5_1')
  if (known.trigger && !granted) return end('hold-permit-required', 'PERMIT_NOT_GRANTED')
  if (flagged && flagDecision === null && !known.trigger)
    return end('choose-refuse-or-section4', 'FLAG_DECISION_REQUIRED')
  if (unclear) return end('hold-additional-checks')
  if (known.trigger) return end('allowed-with-permit')
  return end(flagged ? 'allowed-after-assessment' : 'allowed')
}

/**
 * What the declaration advises on a deal: the first outcome that matches, with every clause held against the facts.
 * Never says that a deal is lawful (`export:1.2/2`). @throws Problem FACTS_INCOMPLETE, IDENTIFICATION_REQUIRED,
 * MODIFY_ANSWER_REQUIRED, GROUNDS_REQUIRED (all gaps are told)
 */
export const decide = exportRule({
  name: 'decide',
  revision: 1,
  title: { ru: 'Решение по сделке', en: 'Decision on a deal' },
  clauses,
  parameters: ['flags.equipment', 'flags.gated', 'flags.threshold'],
  readings: ['fstec.trigger', 'military.certain'],
  input,
  output,
  example: {
    counterparty: 'company-abroad',
    transferMode: 'model-weights',
    canModifyWithoutApproval: true,
    inControlledList: false,
    purpose: 'civil',
    knowledge: [],
    fstecNotice: null,
    permit: 'none',
    flags: [9, 21],
    suitability: { nuclear: 'no', missile: 'no', chembio: 'no', militaryIntel: 'unknown' },
    flagDecision: null,
    suspicious: false,
  },
  decide: (facts, { parameters, readings }, trace) =>
    advise(
      facts,
      {
        equipment: parameters['flags.equipment'],
        gated: parameters['flags.gated'],
        threshold: parameters['flags.threshold'],
        anyInDepth: readings['fstec.trigger'] === 'any-in-depth',
        refuseMilitary: readings['military.certain'] === 'refuse',
      },
      trace,
    ),
})
