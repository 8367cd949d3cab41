import { vocabulary } from '../../../../kernel/index.ts'
import type { PartyCode } from '../../parties.ts'
import { common, forbidden, partyRoles, t } from '../shared/index.ts'
import { noProject, type ProjectFacts } from './facts.ts'

/** A joint project: an idea, an arrangement of those who are interested, the work, its end (`sco:IV`). */
export const projectWords = vocabulary<ProjectFacts>()({
  ...common,
  id: 'sco-project',
  title: t('Совместный проект', 'Joint project', '联合项目'),
  states: {
    idea: { title: t('замысел', 'idea', '构想'), owner: partyRoles },
    arranging: {
      title: t('договорённость подписывается', 'arrangement being signed', '安排签署中'),
      owner: partyRoles,
    },
    active: { title: t('действует', 'active', '实施中'), owner: partyRoles },
    completed: { title: t('завершён', 'completed', '已完成'), owner: [], final: true },
    stopped: { title: t('остановлен', 'stopped', '已停止'), owner: [], final: true },
  },
  initial: noProject,
})

export const { action } = projectWords
type Guarding = Parameters<NonNullable<Parameters<typeof action>[0]['guard']>>[0]

/** Only a Party that takes part acts on the project; nobody is enrolled by others (`sco:II`). */
export function participant(guard: Guarding, { interested }: ProjectFacts, party: PartyCode): boolean {
  return guard.ensure(
    interested.includes(party),
    'sco:II',
    'party.participant',
    { party },
    forbidden('NOT_A_PARTICIPANT'),
  )
}
