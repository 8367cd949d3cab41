import { z } from 'zod'
import {
  type IsoDate,
  type Json,
  type Procedure,
  type Rule,
  type StateSpec,
  type Text,
  vocabulary,
} from '../../../../kernel/index.ts'
import { type AssociationClause, clauseIds } from '../../clauses/index.ts'
import {
  boundParty,
  conflict,
  content,
  everybody,
  forbidden,
  type Party,
  partiesNeed,
  partyOf,
  plainRow,
  roles,
  shown,
  t,
} from './kit.ts'
import { messages } from './messages.ts'

export type Data = Readonly<Record<string, Json>>

/** A register of the agreement: a card that one Party (or CSR) opened, and what was done to it since. */
export interface CardFacts {
  readonly owner: string
  readonly card: Data
  readonly log: readonly {
    readonly step: string
    readonly party: string
    readonly on: IsoDate
    readonly data: Data
  }[]
}
const initial: CardFacts = { owner: '', card: {}, log: [] }

/** What a step found wrong with what was sent in: a code, the field, the clause it breaks. */
export interface Fault {
  readonly code: string
  readonly path: string
  readonly clause: AssociationClause
  readonly what: string
  readonly kind?: 'content' | 'state' | 'role'
}

/** What a check sees: the card, what was sent in, who sends it, the Parties. */
export interface Seen {
  readonly facts: CardFacts
  readonly input: Data
  readonly party: string
  readonly parties: readonly Party[]
  readonly on: IsoDate
  /** Decides a rule within the step; the ruling is kept with it. */
  rule<F, V>(rule: Rule<F, V>, facts: F): V
}

/** Who takes a step: any Party in force, the Party that opened the case, any other Party, or CSR in one of its hats. */
type Who = 'party' | 'owner' | 'other' | 'csr' | 'depositary' | 'registry-keeper'

export interface Step {
  readonly name: string
  readonly title: Text
  readonly clauses: readonly [AssociationClause, ...AssociationClause[]]
  readonly who: Who
  readonly from: readonly string[] | 'new'
  readonly to: string
  readonly input: z.ZodRawShape
  readonly check?: (seen: Seen) => readonly (Fault | false)[]
  /** The step writes its input over the card instead of beside it. */
  readonly rewrites?: true
}

export interface Flow {
  readonly id: string
  readonly title: Text
  readonly clause: AssociationClause
  readonly states: Readonly<Record<string, readonly [ru: string, en: string, final?: true]>>
  readonly steps: readonly Step[]
}

const refusals = { content, state: conflict, role: forbidden }
const isParty = (who: Who) => who === 'party' || who === 'owner' || who === 'other'

/**
 * A register as a procedure: every step is taken by a Party in force or by CSR, told with its clause, and open to everybody
 * at once (`association:3.5`). No step moves money, punishes or expels (`association:6.1`).
 */
export function flow(spec: Flow): Procedure {
  const states = Object.fromEntries(
    Object.entries(spec.states).map(
      ([key, [ru, en, final]]): [string, StateSpec & { owner: ('association-party' | 'csr')[] }] => [
        key,
        { title: t(ru, en), owner: final ? [] : ['association-party', 'csr'], ...(final ? { final } : {}) },
      ],
    ),
  )
  const { action, procedure } = vocabulary<CardFacts>()({
    id: spec.id,
    regulation: 'association',
    title: spec.title,
    parent: 'association-ledger',
    clauses: clauseIds,
    states,
    roles,
    deadlines: {},
    messages,
    initial,
  })
  const actions = spec.steps.map((step) =>
    action({
      name: step.name,
      title: step.title,
      clauses: step.clauses,
      by: [isParty(step.who) ? 'association-party' : (step.who as 'csr')],
      from: step.from,
      to: step.to,
      input: z.strictObject(step.input),
      needs: { parties: partiesNeed },
      guard(guard, { facts, input, needs, actor, on }) {
        const [clause] = step.clauses
        const party = isParty(step.who) ? boundParty(guard, needs.parties, actor.id, on)?.id : 'CSR'
        if (isParty(step.who))
          guard.ensure(party !== undefined, clause, 'party.bound', {}, forbidden('NOT_A_PARTY'))
        if (party === undefined) return
        if (step.who === 'owner')
          guard.ensure(party === facts.owner, clause, 'party.owner', {}, forbidden('OWNER_ONLY'))
        if (step.who === 'other')
          guard.ensure(party !== facts.owner, clause, 'party.other', {}, forbidden('NOT_ONES_OWN'))
        const seen = {
          facts,
          input: input as Data,
          party,
          parties: needs.parties,
          on,
          rule: <F, V>(one: Rule<F, V>, about: F) => guard.rule(one, about),
        }
        for (const fault of step.check?.(seen) ?? [])
          if (fault) {
            const refusal = refusals[fault.kind ?? 'content'](fault.code, fault.path)
            guard.ensure(false, fault.clause, 'rule.met', { what: fault.what }, refusal)
          }
      },
      effect: (facts, { input, needs, actor, on }) => {
        const data = input as Data
        const party = isParty(step.who) ? (partyOf(needs.parties, actor.id)?.id ?? '') : 'CSR'
        if (step.from === 'new') return { ...initial, owner: party, card: data }
        const card = step.rewrites ? { ...facts.card, ...data } : facts.card
        return { ...facts, card, log: [...facts.log, { step: step.name, party, on, data }] }
      },
    }),
  )
  return procedure({
    actions,
    row: ({ facts }) => plainRow(String(facts.card.title ?? ''), { owner: facts.owner }),
    visibility: {
      owner: shown(t('Кто завёл', 'Opened by'), 'association:6.3', (f) => f.owner),
      card: shown(t('Карточка', 'Card'), spec.clause, (f) => f.card, { columns: ['title'] }),
      log: shown(t('Ход', 'Course'), 'association:3.5', (f) => f.log, { seenBy: everybody }),
    },
  })
}

/** A fault where a requirement fails; nothing where it is met. */
export const unless = (
  ok: boolean,
  code: string,
  path: string,
  clause: AssociationClause,
  what: string,
  kind: NonNullable<Fault['kind']> = 'content',
): Fault | false => !ok && { code, path, clause, what, kind }

/** The last entry of a step, if it was taken. */
export const lastOf = (facts: CardFacts, step: string) => facts.log.findLast((one) => one.step === step)
/** Whether a Party took a step already. */
export const took = (facts: CardFacts, step: string, party: string): boolean =>
  facts.log.some((one) => one.step === step && one.party === party)
