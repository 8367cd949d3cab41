import { forEachParty, plainRow, roleOf, shown, t } from '../shared/index.ts'
import { admit, arrange, leave, sign } from './arrangement.ts'
import {
  addMember,
  approve,
  assess,
  confirmConformity,
  liftReservation,
  object,
  reconcile,
  reserve,
} from './assessment.ts'
import { activate, agreeToFinish, recordResult } from './course.ts'
import { type ProjectFacts, signedBy } from './facts.ts'
import { askToJoin, declareInterest, decline, propose } from './opening.ts'
import { projectWords } from './vocabulary.ts'

export type { ProjectFacts } from './facts.ts'

/** What only participants of joint production see; of other projects all Parties see it (`sco:II/7`, `sco:III/4`). */
const inside = (facts: ProjectFacts, party: ProjectFacts['interested'][number]) =>
  facts.kind !== 'production' || facts.interested.includes(party)

/** Joint projects: research, development, start-ups, partnerships, production (`sco:II/2` to `sco:II/7`). */
export const project = projectWords.procedure({
  actions: [
    propose,
    declareInterest,
    decline,
    arrange,
    sign,
    confirmConformity,
    assess,
    reserve,
    liftReservation,
    addMember,
    object,
    reconcile,
    approve,
    activate,
    askToJoin,
    admit,
    recordResult,
    leave,
    agreeToFinish,
  ],
  tasks: ({ facts, state }) => {
    const asked =
      state === 'idea'
        ? facts.invited
            .filter((party) => !facts.interested.includes(party) && !facts.declined.includes(party))
            .map(
              (party) =>
                [
                  party,
                  'interest',
                  t('Ответить на приглашение', 'Answer the invitation', '答复邀请'),
                ] as const,
            )
        : state === 'arranging' || state === 'active'
          ? facts.interested
              .filter((party) => !signedBy(facts).includes(party))
              .map(
                (party) =>
                  [party, 'sign', t('Подписать договорённость', 'Sign the arrangement', '签署安排')] as const,
              )
          : []
    return asked.map(([party, key, title]) => ({
      key: `${key}-${party}`,
      title,
      role: roleOf(party),
      holder: null,
      clause: 'sco:IV' as const,
      deadline: null,
    }))
  },
  row: ({ facts }) => ({
    ...plainRow(facts.title),
    dates: facts.begins ? { begins: facts.begins } : {},
    marks: { kind: facts.kind, parties: facts.interested.length },
  }),
  visibility: {
    title: shown(t('Название', 'Title', '名称'), 'sco:III/4', (f) => f.title, { columns: ['title'] }),
    summary: shown(t('Краткое описание', 'Summary', '摘要'), 'sco:III/4', (f) => f.summary),
    kind: shown(t('Вид', 'Kind', '类别'), 'sco:II', (f) => f.kind, { columns: ['marks.kind'] }),
    purpose: shown(t('Деятельность и цели', 'Activity and goals', '活动与目标'), 'sco:I', (f) => ({
      activity: f.activity,
      goals: f.goals,
      topic: f.topic,
      product: f.product,
    })),
    roadMap: shown(t('Дорожная карта', 'Road map', '路线图'), 'sco:VI/2', (f) =>
      f.measure === null ? 'outside-road-map' : f.measure,
    ),
    begins: shown(t('Начало', 'Beginning', '开始'), 'sco:VI/2', (f) => f.begins, {
      columns: ['dates.begins'],
    }),
    parties: shown(
      t('Стороны', 'Parties', '各方'),
      'sco:IV',
      (f) => ({
        interested: f.interested,
        invited: f.invited,
        declined: f.declined,
        requests: f.requests,
        left: f.left,
      }),
      { columns: ['marks.parties'] },
    ),
    conformity: shown(
      t('Соответствие законам', 'Conformity with laws', '合法性确认'),
      'sco:III/5',
      (f) => f.conformity,
    ),
    principles: shown(t('Принципы', 'Principles', '原则'), 'sco:III', (f) => f.principles),
    review: shown(t('Критерии', 'Criteria', '评审标准'), 'sco:III/6', (f) => f.review),
    security: shown(t('Безопасность', 'Security', '安全'), 'sco:III/3', (f) => f.security),
    reservations: shown(t('Оговорки', 'Reservations', '保留'), 'sco:III/2', (f) => f.reservations),
    results: shown(t('Результаты', 'Results', '成果'), 'sco:II/2', (f) => f.results),
    stages: shown(t('Этапы', 'Stages', '阶段'), 'sco:II/2', (f) => f.stages),
    exportCheck: shown(t('Проверка экспорта', 'Export check', '出口审查'), 'sco:III/5', (f) => f.exportCheck),
    ...forEachParty<ProjectFacts>(
      'arrangement',
      t('Договорённость', 'Arrangement', '安排'),
      'sco:IV',
      (f, party) => (inside(f, party) ? f.arrangement : null),
    ),
    ...forEachParty<ProjectFacts>(
      'members',
      t('Участники и права', 'Members and rights', '参与者与权利'),
      'sco:III/7',
      (f, party) =>
        inside(f, party) ? { members: f.members, objections: f.objections, approvals: f.approvals } : null,
    ),
  },
})
