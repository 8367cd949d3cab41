import { formatDate } from '../../../../reference/index.ts'
import { cancel } from './actions/cancel.ts'
import { castDecidingVote } from './actions/cast-deciding-vote.ts'
import { changeAttendance } from './actions/change-attendance.ts'
import { closeItem } from './actions/close-item.ts'
import { lookAgain } from './actions/look-again.ts'
import { open } from './actions/open.ts'
import { plan } from './actions/plan.ts'
import { postponeItem } from './actions/postpone-item.ts'
import { recuse } from './actions/recuse.ts'
import { signProtocol } from './actions/sign-protocol.ts'
import { voidVote } from './actions/void-vote.ts'
import { juryVisibility } from './visibility.ts'
import { jurySittingWords } from './vocabulary.ts'
import { juryVoting } from './voting.ts'

export type { JuryItem, JurySittingFacts } from './facts.ts'
export { juryPapers } from './papers.ts'

/** A sitting of the expert jury as a procedure. */
export const jurySitting = jurySittingWords.procedure({
  actions: [
    plan,
    open,
    changeAttendance,
    recuse,
    closeItem,
    castDecidingVote,
    voidVote,
    postponeItem,
    signProtocol,
    lookAgain,
    cancel,
  ],
  separations: [
    // The lead decides a tie that somebody else has counted (`kod-ai:4.7.3/3`).
    { actions: ['close-item', 'cast-deciding-vote'], clause: 'kod-ai:4.7.3/3' },
  ],
  relations: ({ facts }, person) => {
    const seat = facts.roll.find((s) => s.person === person)
    return seat ? (seat.role === 'member' ? ['jury'] : ['jury', 'jury-lead']) : []
  },
  people: ({ facts }) => facts.roll.map((seat) => seat.person),
  tasks: ({ facts, state }) => {
    if (state === 'planned')
      return [
        {
          key: 'open',
          title: {
            ru: `Провести заседание ${formatDate(facts.date, 'ru')}`,
            en: `Hold the sitting of ${formatDate(facts.date, 'en')}`,
          },
          role: 'fund-officer',
          holder: null,
          clause: 'kod-ai:4.7.3/1',
          deadline: null,
        },
        ...facts.undeclared.map((person) => ({
          key: `declare:${person}`,
          title: { ru: 'Заявить об интересах до заседания', en: 'Declare your interests before the sitting' },
          role: 'jury' as const,
          holder: person,
          clause: 'kod-ai:4.7.6/2' as const,
          deadline: null,
        })),
      ]
    if (state !== 'open') return []
    const tied = Object.values(facts.items).filter((i) => i.tie !== null)
    const common = { holder: null, deadline: null } as const
    return [
      {
        ...common,
        key: 'sign',
        title: { ru: 'Подписать протокол', en: 'Sign the protocol' },
        role: 'fund-officer',
        clause: 'kod-ai:4.7.10',
      },
      ...(tied.length
        ? [
            {
              ...common,
              key: 'cast',
              title: { ru: 'Подать решающий голос', en: 'Cast the deciding vote' },
              role: 'jury-lead' as const,
              clause: 'kod-ai:4.7.6/3' as const,
            },
          ]
        : []),
    ]
  },
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: null,
    sums: {},
    dates: { date: facts.date },
    marks: { items: Object.keys(facts.items).length, protocol: facts.protocol?.number ?? null },
  }),
  visibility: juryVisibility,
  voting: juryVoting,
})
