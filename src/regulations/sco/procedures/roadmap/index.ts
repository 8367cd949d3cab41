import { plainRow, shown, t } from '../shared/index.ts'
import { adopt, consent, giveBack, report, revise } from './course.ts'
import { putMeasure, removeMeasure, start, submit } from './drafting.ts'
import { type Measure, words } from './vocabulary.ts'

export type { RoadMapFacts } from './vocabulary.ts'

const rows = (measures: readonly Measure[]) => measures.map(({ id, note, ...one }) => ({ id, ...one, note }))

/** The road map: made by the working group, with the consent of every Party that a measure names (`sco:V/1`). */
export const roadmap = words.procedure({
  actions: [start, putMeasure, removeMeasure, submit, consent, giveBack, adopt, report, revise],
  tasks: ({ facts, state }) =>
    state === 'adopted'
      ? facts.measures
          .filter((one) => one.state === 'planned' || one.state === 'running')
          .map(({ id, responsible, title }) => ({
            key: `measure-${id}`,
            title: { ru: `Выполнить: ${title}`, en: `Carry out: ${title}` },
            role: `sco-party-${responsible}` as const,
            holder: null,
            clause: 'sco:V/1a' as const,
            deadline: { key: 'measure', instance: id },
          }))
      : [],
  row: ({ facts }) => plainRow(`v${facts.version}`),
  visibility: {
    version: shown(t('Версия', 'Version', '版本'), 'sco:V/1', (f) => f.version, { columns: ['title'] }),
    measures: shown(t('Мероприятия', 'Measures', '措施'), 'sco:V/1', (f) => rows(f.measures)),
    consents: shown(t('Согласились', 'Consented', '已同意'), 'sco:II', (f) => f.consents),
    adopted: shown(t('Принятая карта', 'Adopted map', '已通过的路线图'), 'sco:V/1', (f) => f.adopted),
    banner: shown(t('Состояние карты', 'State of the map', '路线图状态'), 'sco:VI/2', (f) =>
      f.adopted ? 'ROAD_MAP_ADOPTED' : 'ROAD_MAP_NOT_ADOPTED',
    ),
    byDirection: shown(t('По направлениям', 'By direction', '按方向'), 'sco:V/1a', ({ measures }) =>
      [...new Set(measures.map((one) => one.direction))].map((direction) => {
        const mine = measures.filter((one) => one.direction === direction)
        return { direction, count: mine.length, done: mine.filter((one) => one.state === 'done').length }
      }),
    ),
  },
})
