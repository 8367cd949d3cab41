import type { IsoDate } from '../../../../kernel/index.ts'
import { adviceOn, type DecideFacts, type DecideValue } from '../../rules/index.ts'
import type { Standing } from '../counterparty/index.ts'
import { type DealFacts, openChecks, permitOn } from './facts.ts'
import type { DecidingNeeds } from './needs.ts'

const foreign = ['company-abroad', 'foreign-citizen', 'stateless', 'foreign-state'] as const
const kindOf = ({ type }: Standing): DecideFacts['counterparty'] =>
  foreign.find((one) => one === type) ?? 'russian-company'

const nothingKnown = {
  nuclear: 'unknown',
  missile: 'unknown',
  chembio: 'unknown',
  militaryIntel: 'unknown',
} as const

/** A deal is looked at further while a check, a question of the list or a flag of a local act is open. */
const isUnderCheck = (deal: DealFacts): boolean =>
  openChecks(deal).length > 0 ||
  (deal.answered !== null && !deal.answered.result.complete) ||
  (deal.answered?.own.some(({ answer }) => answer !== 'no') ?? false)

/**
 * What `export/decide` is asked about a deal: its own facts, its solution, and what is known of everybody in it. The clean
 * record of an intermediary does not outweigh what is known of the end user (`export:4.1/3`).
 */
export function askedOf(deal: DealFacts, needs: DecidingNeeds, on: IsoDate): DecideFacts {
  const { counterparty, parties, solution } = needs
  const all = [counterparty.standing, ...parties]
  const identified = [deal.identification, solution?.identification ?? null].filter((one) => one !== null)
  const notices = all.map(({ fstec }) => fstec)
  return {
    counterparty: kindOf(counterparty.standing),
    transferMode: deal.subject?.transferMode ?? null,
    canModifyWithoutApproval: deal.subject?.canModifyWithoutApproval ?? null,
    inControlledList: identified.length === 0 ? null : identified.some((one) => one.inControlledList),
    purpose: solution?.purpose ?? 'civil',
    knowledge: all.flatMap(({ knowledge }) => knowledge),
    fstecNotice: notices.includes('written') ? 'written' : notices.includes('oral') ? 'oral' : null,
    permit: permitOn(deal, on),
    flags: deal.answered ? [...deal.answered.result.yes] : [],
    suitability: solution?.suitability ?? nothingKnown,
    flagDecision: deal.choice?.choice ?? null,
    suspicious: all.some(({ suspicious }) => suspicious) || isUnderCheck(deal),
    inDepthDecision: identified.some((one) => one.inDepthCheck),
    lawBlocked: deal.legal?.conclusion === 'blocked',
  }
}

/** The advice on a deal as it stands. @throws Problem where a fact is missing */
export const adviceOf = (
  deal: DealFacts,
  needs: DecidingNeeds,
  on: IsoDate,
  readings: Readonly<Record<string, string>>,
): DecideValue => adviceOn(askedOf(deal, needs, on), readings)

/** Where an outcome leads. */
export function stateOf({ outcome }: DecideValue, deal: DealFacts) {
  switch (outcome) {
    case 'not-export':
      return 'outside'
    case 'statutory-route':
      return 'statutory'
    case 'refuse':
      return 'refused'
    case 'hold-permit-required':
      return deal.permit.status === 'applied' ? 'permit-asked' : 'permit-needed'
    case 'choose-refuse-or-section4':
      return 'choice'
    case 'hold-additional-checks':
      return 'checks'
    default:
      return 'allowed'
  }
}
