import { z } from 'zod'
import { field } from '../kit.ts'

/** Uses of a solution that the declaration tells apart (`export:4.1`, `export:4.2`, `export:4.4`). */
export const uses = [
  'wmd',
  'wmd-delivery',
  'terror',
  'terror-preparation',
  'conventional-arms',
  'other-military',
  'harm-other',
] as const
export type Use = (typeof uses)[number]

export const counterparties = [
  'company-abroad',
  'foreign-citizen',
  'stateless',
  'foreign-state',
  'russian-company',
] as const
export const transferModes = [
  'software-copy',
  'source',
  'model-weights',
  'licence',
  'ip-assignment',
  'equipment',
  'remote-access',
] as const
export const permitStates = ['none', 'applied', 'granted', 'refused', 'expired', 'revoked'] as const
export type PermitState = (typeof permitStates)[number]

export const outcomes = [
  'not-export',
  'statutory-route',
  'refuse',
  'hold-permit-required',
  'choose-refuse-or-section4',
  'hold-additional-checks',
  'allowed-with-permit',
  'allowed-after-assessment',
  'allowed',
] as const
export type ExportOutcome = (typeof outcomes)[number]

export const codes = [
  'NOT_FOREIGN_COUNTERPARTY',
  'CONTROLLED_LIST',
  'NOT_CIVIL',
  'NOT_TRANSFER',
  'CERTAIN_WMD_OR_TERROR',
  'CERTAIN_MILITARY',
  'CERTAIN_OTHER_HARM',
  'BY_CHOICE_5_1',
  'PERMIT_NOT_GRANTED',
  'FLAG_DECISION_REQUIRED',
  'LAW_BLOCK',
] as const
export type ExportCode = (typeof codes)[number]

export const warnings = ['REFER_TO_LAW_183FZ', 'CONFLICT_5_2_3', 'ASK_SPECIALIST'] as const
export type ExportWarning = (typeof warnings)[number]

const isKnown = ['yes', 'no', 'unknown'] as const
/** Whether a solution could serve an end: `unknown` is never `no`. */
export const suitability = () => z.enum(isKnown)

export const knowledgeItem = z.object({
  use: field(z.enum(uses), 'export:4.2', 'Укажите вид использования', 'Name the use'),
  certainty: field(
    z.enum(['certain', 'suspicion']),
    'export:4.1',
    'Укажите certain или suspicion',
    'Give certain or suspicion',
  ),
  facts: z.array(z.string()).optional(),
  grounds: z.string().optional(),
  victim: z.string().optional(),
})

export const input = z.object({
  counterparty: field(
    z.enum(counterparties),
    'export:2.1/2',
    'Укажите вид контрагента',
    'Name the kind of counterparty',
  ),
  transferMode: field(
    z.enum(transferModes).nullable(),
    'export:2.1/1',
    'Укажите способ передачи',
    'Name the mode of transfer',
  ),
  canModifyWithoutApproval: z.boolean().nullable(),
  inControlledList: field(
    z.boolean().nullable(),
    'export:1.3/1',
    'Укажите, входит ли решение в Список',
    'Say whether the solution is on the list',
  ),
  purpose: field(
    z.enum(['civil', 'military']),
    'export:1.3/1',
    'Укажите назначение: civil или military',
    'Give the purpose: civil or military',
  ),
  knowledge: z.array(knowledgeItem),
  fstecNotice: field(
    z.enum(['written', 'oral']).nullable(),
    'export:4.3',
    'Укажите written, oral или null',
    'Give written, oral or null',
  ),
  permit: field(
    z.enum(permitStates),
    'export:4.2/4',
    'Укажите состояние разрешения',
    'Give the state of the permit',
  ),
  flags: field(
    z.array(z.int().min(1).max(22)),
    'export:app',
    'Укажите номера признаков от 1 до 22',
    'Give numbers of flags from 1 to 22',
  ),
  suitability: z.object({
    nuclear: suitability(),
    missile: suitability(),
    chembio: suitability(),
    militaryIntel: suitability(),
  }),
  flagDecision: field(
    z.enum(['refuse', 'section4']).nullable(),
    'export:5.1/2',
    'Укажите refuse, section4 или null',
    'Give refuse, section4 or null',
  ),
  suspicious: z.boolean(),
  /** A decision on an in-depth check after identification, by whomever (`export:4.3`). */
  inDepthDecision: z.boolean().optional(),
  /** A lawyer found a ban in the law itself (`export:1.2/2`). */
  lawBlocked: z.boolean().optional(),
})
export type DecideFacts = z.infer<typeof input>
export type Knowledge = DecideFacts['knowledge'][number]

export const output = z.object({
  outcome: z.enum(outcomes),
  shipAllowed: z.boolean().nullable(),
  code: z.enum(codes).optional(),
  activeFlags: z.array(z.int()),
  inactiveFlags: z.array(z.int()),
  permitCanLift: z.boolean().optional(),
  warnings: z.array(z.enum(warnings)),
})
export type DecideValue = z.infer<typeof output>
