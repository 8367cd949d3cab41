import { vocabulary } from '../../../../kernel/index.ts'
import { common, t } from '../shared/index.ts'
import { noProgramme, type ProgrammeFacts } from './facts.ts'

const { parent: _, ...top } = common

/** The programme itself: in force from its signing, whether or not every copy was sent (`sco:VI/2`). */
export const programmeWords = vocabulary<ProgrammeFacts>()({
  ...top,
  id: 'sco-programme',
  title: t('Программа ШОС по ИИ', 'SCO programme on AI', '上合组织人工智能合作纲要'),
  states: {
    'copies-pending': {
      title: t('действует, копии направляются', 'in force, copies being sent', '有效,副本寄送中'),
      owner: ['sco-secretariat'],
    },
    'copies-sent': {
      title: t('действует, копии направлены всем', 'in force, copies sent to all', '有效,副本已全部寄送'),
      owner: ['sco-secretariat'],
    },
  },
  initial: noProgramme,
})

export const { action } = programmeWords
