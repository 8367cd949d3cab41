import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type AgreementFacts, noFacts } from './facts.ts'
import { messages } from './messages.ts'

const days = (amount: number) => ({ amount, unit: 'working-days', shift: true }) as const

/** Every state before the agreement is in force or refused. */
export const negotiating = [
  'awaiting-papers',
  'fund-review',
  'remarks',
  'agreed',
  'management-approved',
  'fund-signed',
  'partly-signed',
] as const

/** The words of the agreement's procedure. */
export const agreementWords = vocabulary<AgreementFacts>()({
  id: 'agreement',
  regulation: 'kod-ai',
  title: { ru: 'Договор о гранте', en: 'Grant agreement' },
  capability: 'agreement',
  parent: 'application',
  clauses: clauseIds,
  states: {
    'awaiting-papers': {
      title: { ru: 'ждём документы победителя', en: "the winner's papers are awaited" },
      owner: ['member'],
    },
    'fund-review': {
      title: { ru: 'на проверке в Фонде', en: 'under review by the Fund' },
      owner: ['fund-officer'],
    },
    remarks: { title: { ru: 'есть замечания', en: 'remarks to mend' }, owner: ['member'] },
    agreed: { title: { ru: 'согласован', en: 'agreed' }, owner: ['director'] },
    'management-approved': {
      title: { ru: 'утверждён руководством', en: 'approved by the management' },
      owner: ['director'],
    },
    'fund-signed': { title: { ru: 'подписан Фондом', en: 'signed by the Fund' }, owner: ['member'] },
    'partly-signed': {
      title: { ru: 'подписан не всеми участниками', en: 'signed by some members' },
      owner: ['member'],
    },
    'in-force': { title: { ru: 'действует', en: 'in force' }, owner: ['fund-officer', 'system'] },
    fulfilled: { title: { ru: 'исполнен', en: 'fulfilled' }, owner: [], final: true },
    'refused-by-winner': {
      title: { ru: 'победитель отказался', en: 'refused by the winner' },
      owner: [],
      final: true,
    },
    'refused-by-fund': { title: { ru: 'Фонд отказал', en: 'refused by the Fund' }, owner: [], final: true },
    terminated: { title: { ru: 'расторгнут', en: 'terminated' }, owner: [], final: true },
  },
  roles: ['member', 'fund-officer', 'director', 'finance', 'auditor', 'expert', 'jury'],
  signers: ['director'],
  deadlines: {
    'docs-to-fund': {
      clause: 'kod-ai:5.8/1',
      title: { ru: 'Документы и декларация – в Фонд', en: 'Papers and declaration to the Fund' },
      term: { amount: 5, unit: 'calendar-days', shift: true },
      side: 'member',
      fires: 'note-missed',
    },
    corrections: {
      clause: 'kod-ai:5.8/2',
      title: { ru: 'Исправление замечаний', en: 'Correction of remarks' },
      term: days(3),
      side: 'member',
      fires: 'note-missed',
    },
    'fund-review': {
      clause: 'kod-ai:5.8/4',
      title: { ru: 'Проверка документов Фондом', en: 'Review of the papers by the Fund' },
      term: days(5),
      side: 'fund',
      fires: 'note-missed',
    },
    'agreement-total': {
      clause: 'kod-ai:5.8/5',
      title: { ru: 'Всё согласование', en: 'The whole agreement on the papers' },
      term: days(20),
      side: 'both',
      fires: 'note-missed',
    },
    sign: {
      clause: 'kod-ai:5.11',
      title: { ru: 'Подписание договора участником', en: 'Signature by the member' },
      term: days(5),
      side: 'member',
      fires: 'note-missed',
    },
  },
  messages,
  initial: noFacts,
})

export const { action } = agreementWords
