import { z } from 'zod'
import { type IsoDate, kopecks, money, type Text, type TypedGuard } from '../../../../../kernel/index.ts'
import type { KodAiClause } from '../../../clauses/index.ts'
import { mostClaimable } from '../check-return.ts'
import type { GrantFacts } from '../facts.ts'
import { paid, unspent } from '../ledger.ts'
import type { MessageKey } from '../messages/index.ts'
import { isUnfiled } from '../of-facts.ts'
import { grantWords, performing } from '../vocabulary.ts'

type Guarding = TypedGuard<KodAiClause, MessageKey>
type Way = 'early-stop' | 'refusal' | 'agreement' | 'fund' | 'court'

/** One thing that follows. */
interface Consequence {
  readonly kind: string
  readonly title: Text
  readonly clause: KodAiClause
  readonly role: string
  readonly action?: string
  readonly amount?: string
  readonly due?: IsoDate | null
  readonly guard?: Guarding
}

const t = (ru: string, en: string): Text => ({ ru, en })

/** What a termination brings however it comes: nothing more is paid, the terms of reports end, the costs are agreed. */
function commonTo(facts: GrantFacts, clause: KodAiClause): Consequence[] {
  const { ledger, stages } = facts
  const unpaid = kopecks(ledger.total) - paid(ledger)
  const open = stages.filter(isUnfiled).map(({ number }) => number)
  return [
    ...(unpaid > 0n
      ? [
          {
            kind: 'blocked',
            title: t(
              'Непереведённые транши больше не выплачиваются',
              'Tranches not paid yet are paid no more',
            ),
            clause,
            role: 'finance',
            amount: money(unpaid),
          },
        ]
      : []),
    ...(open.length > 0
      ? [
          {
            kind: 'terms',
            title: t(
              `Сроки отчётности этапов ${open.join(', ')} прекращаются`,
              `The terms of reports of the stages ${open.join(', ')} end`,
            ),
            clause,
            role: 'member',
          },
        ]
      : []),
    {
      kind: 'costs',
      title: t(
        'Стороны согласуют фактические затраты: это последнее слово о суммах',
        'The sides agree the actual costs: the last word on the sums',
      ),
      clause: 'kod-ai:contract-7.2',
      role: 'fund-officer',
      action: 'reconcile',
    },
  ]
}

const supplement = (clause: KodAiClause): Consequence => ({
  kind: 'supplement',
  title: t(
    'Соглашение о расторжении подписывают все участники, затем Фонд',
    'The termination agreement is signed by every member, then by the Fund',
  ),
  clause,
  role: 'fund-officer',
  action: 'propose-supplement',
})

const rest = (facts: GrantFacts): Consequence => ({
  kind: 'rest',
  title: t(
    'Неизрасходованный остаток Фонд вправе потребовать к дню, который назовёт в требовании',
    'The Fund may claim what is left unspent by the day that its demand names',
  ),
  clause: 'kod-ai:6.4.5/3',
  role: 'member',
  action: 'decide-return',
  amount: money(unspent(facts.ledger)),
})

const looks: Readonly<
  Record<Way, (facts: GrantFacts, on: IsoDate, guard: () => Guarding) => readonly Consequence[]>
> = {
  'early-stop': () => [
    {
      kind: 'research',
      title: t(
        'С уведомлением подаётся итоговый научно-технический отчёт',
        'The final R&D report comes with the notice',
      ),
      clause: 'kod-ai:6.13',
      role: 'member',
      action: 'notify-early-stop',
    },
    {
      kind: 'expenses',
      title: t('С уведомлением подаётся отчёт о расходах', 'The report on expenses comes with the notice'),
      clause: 'kod-ai:contract-4.1.m',
      role: 'member',
      action: 'notify-early-stop',
    },
    {
      kind: 'decision',
      title: t(
        'Договор действует, пока не решил Фонд: само уведомление его не прекращает',
        'The agreement holds until the Fund decides: the notice alone ends nothing',
      ),
      clause: 'kod-ai:6.13',
      role: 'director',
    },
  ],
  refusal(facts, on, make) {
    const guard = make()
    const { most } = mostClaimable(guard, facts, { ground: 'refusal', rows: [], detected: on })
    return [
      supplement('kod-ai:contract-3.4'),
      ...commonTo(facts, 'kod-ai:contract-3.4'),
      {
        kind: 'all',
        title: t(
          'Возвращается всё, что перечислено: за месяц от отказа или от соглашения о расторжении, что позже',
          'All that was transferred is returned: a month from the refusal or the termination agreement, the later',
        ),
        clause: 'kod-ai:contract-3.4',
        role: 'member',
        action: 'decide-return',
        amount: money(most),
        guard,
      },
    ]
  },
  agreement: (facts) => [supplement('kod-ai:6.14'), ...commonTo(facts, 'kod-ai:contract-10.5'), rest(facts)],
  fund(facts, on, make) {
    const guard = make()
    const claim = { ground: 'unilateral-termination', rows: [], detected: on } as const
    const { most, due } = mostClaimable(guard, facts, claim)
    return [
      ...commonTo(facts, 'kod-ai:contract-4.4.e'),
      {
        kind: 'unspent',
        title: t(
          'Неизрасходованное возвращается за 10 рабочих дней от дня, когда выявлены обстоятельства',
          'What is not spent is returned within 10 working days of the day the circumstances were found',
        ),
        clause: 'kod-ai:6.15/2',
        role: 'member',
        action: 'decide-return',
        amount: money(most),
        due: most > 0n ? due : null,
        guard,
      },
    ]
  },
  court: (facts) => [...commonTo(facts, 'kod-ai:contract-10.4'), rest(facts)],
}

/** Every way to end before the term, in the order in which they are told. */
const ways = Object.keys(looks) as readonly Way[]
const open: readonly string[] = [...performing, 'suspended']

/** What each way to end before the term brings, told before anybody goes it: if it were gone today. */
export const endingForesight = grantWords.foresight({
  name: 'ending',
  title: { ru: 'Последствия досрочного конца', en: 'What an early end brings' },
  told: ['fund-officer', 'director', 'auditor', 'member'],
  input: z.strictObject({}),
  look: ({ facts, file, on, guard }) =>
    open.includes(file.state) && facts.award
      ? ways.flatMap((way) =>
          looks[way](facts, on, guard).map(
            ({ kind, title, clause, role, action, amount, due, guard: own }) => ({
              key: `${way}.${kind}`,
              title,
              clause,
              values: { way, role, action: action ?? null, amount: amount ?? null, due: due ?? null },
              ...(own ? { guard: own } : {}),
            }),
          ),
        )
      : [],
})
