import { z } from 'zod'
import { type IsoDate, kopecks, type Text } from '../../../../../kernel/index.ts'
import type { KodAiClause } from '../../../clauses/index.ts'
import { reportKinds } from '../../contract/index.ts'
import type { GrantFacts, Stage } from '../facts.ts'
import type { Tranche } from '../ledger.ts'
import { lastStage, neededKinds, stageOf, unsigned } from '../of-facts.ts'
import { heldMembers, registerOf } from '../transfers.ts'
import { grantWords, performing } from '../vocabulary.ts'

interface Condition {
  readonly key: string
  readonly title: Text
  readonly clause: KodAiClause
  readonly isMet: boolean
  readonly day?: IsoDate | null
  readonly role: string
  readonly action: string | null
  /** People it waits for. */
  readonly people?: readonly string[]
}

const t = (ru: string, en: string): Text => ({ ru, en })

/** What the act of a stage asks for, step by step: reports, their approval, signatures of both sides. */
function ofAct(facts: GrantFacts, stage: Stage): Condition[] {
  const n = stage.number
  const filed = stage.filings.at(-1)
  const isFiled = !['running', 'remarks'].includes(stage.status)
  const isApproved = ['approved', 'members-signed', 'accepted'].includes(stage.status)
  const missing = unsigned(facts, stage.signatures)
  const isSigned = ['members-signed', 'accepted'].includes(stage.status)
  const kinds = neededKinds(facts, n)
  const approvedOn = reportKinds.flatMap((kind) => (stage.approved[kind] ? [stage.approved[kind].on] : []))
  return [
    {
      key: 'filed',
      title: t(
        `Отчётность этапа ${n} подана: документов ${kinds.length}`,
        `Reports of the stage ${n} are filed: ${kinds.length} documents`,
      ),
      clause: n === lastStage(facts) ? 'kod-ai:6.4.5' : 'kod-ai:6.4.3',
      isMet: isFiled,
      day: isFiled ? (filed?.on ?? null) : null,
      role: 'member',
      action: 'file-report',
    },
    {
      key: 'approved',
      title: t(`Отчёты этапа ${n} утверждены Фондом`, `The Fund has approved the reports of the stage ${n}`),
      clause: 'kod-ai:6.5/1',
      isMet: isApproved,
      day: isApproved ? (approvedOn.sort().at(-1) ?? null) : null,
      role: 'fund-officer',
      action: 'approve-report',
    },
    {
      key: 'signed',
      title: t(`Акт этапа ${n} подписан участниками`, `The members have signed the act of the stage ${n}`),
      clause: 'kod-ai:contract-app-9.executors',
      isMet: isSigned,
      role: 'member',
      action: 'sign-act',
      people: isApproved && !isSigned ? missing : [],
    },
    {
      key: 'accepted',
      title: t(`Акт этапа ${n} подписан Фондом`, `The Fund has signed the act of the stage ${n}`),
      clause: 'kod-ai:6.4.4',
      isMet: stage.acceptedOn !== null,
      day: stage.acceptedOn,
      role: 'director',
      action: 'sign-act-by-fund',
    },
  ]
}

/** What a payment asks for besides: accounts that hold, a grant that is performed. */
function ofPayment(facts: GrantFacts, state: string): Condition[] {
  const held = heldMembers(facts)
  const isPerformed = (performing as readonly string[]).includes(state)
  return [
    {
      key: 'accounts',
      title: t('Счета участников известны и не меняются', "The members' accounts are known and not changing"),
      clause: 'kod-ai:contract-4.1.k',
      isMet: held.length === 0,
      role: 'fund-officer',
      action: 'decide-requisites',
      people: held,
    },
    {
      key: 'performed',
      title: t('Договор исполняется', 'The agreement is being performed'),
      clause: 'kod-ai:contract-10.5',
      isMet: isPerformed,
      role: 'fund-officer',
      action: null,
    },
  ]
}

function conditionsOf(facts: GrantFacts, state: string, tranche: Tranche): Condition[] {
  const { number, opens, paid } = tranche
  const stage = opens === 'signing' ? undefined : stageOf(facts, opens)
  const opening: Condition[] = stage
    ? ofAct(facts, stage)
    : [
        {
          key: 'signing',
          title: t('Договор подписан', 'The agreement is signed'),
          clause: 'kod-ai:contract-3.3.2',
          isMet: true,
          day: facts.award!.agreement.signed,
          role: 'member',
          action: null,
        },
      ]
  const isAtBank = registerOf(facts, number) !== null
  return [
    ...opening,
    ...(paid ? [] : ofPayment(facts, state)),
    {
      key: 'paid',
      title: isAtBank
        ? t('Транш в реестре выплат, ждёт ответа банка', 'In a register of payments, the bank has to answer')
        : t('Транш перечислен', 'The tranche is transferred'),
      clause: 'kod-ai:contract-3.3.1',
      isMet: paid !== null,
      day: paid?.on ?? null,
      role: 'finance',
      action: isAtBank ? null : 'pay-tranche',
    },
  ]
}

/** Of each tranche what it asks for before it is paid, what of that is there, and who has to do the rest. */
export const tranchesForesight = grantWords.foresight({
  name: 'tranches',
  title: { ru: 'Условия траншей', en: 'What the tranches ask for' },
  told: ['fund-officer', 'director', 'auditor', 'member', 'finance'],
  input: z.strictObject({}),
  look: ({ facts, file }) =>
    facts.award === null
      ? []
      : facts.ledger.tranches
          .filter(({ amount }) => kopecks(amount) > 0n)
          .flatMap((tranche) =>
            conditionsOf(facts, file.state, tranche).map(
              ({ key, title, clause, isMet, day, role, action, people }) => ({
                key: `${tranche.number}.${key}`,
                title,
                clause,
                outcome: isMet ? ('met' as const) : ('broken' as const),
                values: {
                  tranche: tranche.number,
                  role,
                  action,
                  day: day ?? null,
                  people: people ?? [],
                },
              }),
            ),
          ),
})
