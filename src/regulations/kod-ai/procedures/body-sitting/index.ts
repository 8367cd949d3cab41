import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { formatDate } from '../../../../reference/index.ts'
import { cancel } from './actions/cancel.ts'
import { changeAttendance } from './actions/change-attendance.ts'
import { decide } from './actions/decide.ts'
import { declareConflict } from './actions/declare-conflict.ts'
import { open } from './actions/open.ts'
import { plan } from './actions/plan.ts'
import { signProtocol } from './actions/sign-protocol.ts'
import type { BodyConfig } from './config.ts'
import { bodyVisibility } from './visibility.ts'
import { bodySittingWords } from './vocabulary.ts'

export type { BodyConfig } from './config.ts'
export type { BodyItem, BodySittingFacts } from './facts.ts'
export { bodyPapers } from './papers.ts'

/** Makes the sittings of one body a procedure. */
export function bodySitting<const Id extends BodyConfig['id']>(config: BodyConfig & { readonly id: Id }) {
  const words = bodySittingWords<Id>(config.id, config.title)
  return words.procedure({
    actions: [
      plan(words, config),
      open(words, config),
      changeAttendance(words, config),
      declareConflict(words, config),
      decide(words, config),
      signProtocol(words, config),
      cancel(words, config),
    ],
    relations: ({ facts }, person) => (facts.roll.includes(person) ? [config.role] : []),
    people: ({ facts }) => facts.roll,
    tasks: ({ state, facts }) => {
      const common = { role: 'fund-officer', holder: null, deadline: null } as const
      if (state === 'planned')
        return [
          {
            ...common,
            key: 'open',
            title: {
              ru: `Провести заседание ${formatDate(facts.date, 'ru')}`,
              en: `Hold the sitting of ${formatDate(facts.date, 'en')}`,
            },
            clause: config.clauses.plan[0],
          },
        ]
      return state === 'open'
        ? [
            {
              ...common,
              key: 'sign',
              title: { ru: 'Подписать протокол', en: 'Sign the protocol' },
              clause: config.clauses.protocol,
            },
          ]
        : []
    },
    row: ({ facts }) => ({
      lot: null,
      holder: null,
      title: null,
      sums: {
        approved: money(
          sum(
            Object.values(facts.items)
              .filter((i) => i.decision === config.yes)
              .map((i) => kopecks(i.amount ?? '0.00')),
          ),
        ),
      },
      dates: { date: facts.date },
      marks: { items: Object.keys(facts.items).length, protocol: facts.protocol?.number ?? null },
    }),
    visibility: bodyVisibility(config),
  })
}
