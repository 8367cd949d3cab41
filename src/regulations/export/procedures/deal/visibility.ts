import type { Visibility } from '../../../../kernel/index.ts'
import { shown, weighers } from '../shared/index.ts'
import type { DealFacts } from './facts.ts'
import { termsOf } from './terms.ts'

const field = shown<DealFacts>

/** The register of deals (`export:5.3`); what is weighed about others is for those who weigh. */
export const visibility: Visibility<DealFacts> = {
  deal: field(
    'Сделка',
    'Deal',
    'export:5.3',
    ({ title, developerRole, joined, codeSignatory, urgent, shipBy, ownUse }) => ({
      title,
      developerRole,
      joined,
      codeSignatory,
      urgent,
      shipBy,
      ownUse,
    }),
    { columns: ['title'] },
  ),
  decision: field(
    'Рекомендация',
    'Recommendation',
    'export:1.4',
    (f) => {
      const last = f.decisions.at(-1)
      return last
        ? {
            outcome: last.outcome,
            shipAllowed: last.shipAllowed,
            code: last.code ?? null,
            decidedOn: last.on,
          }
        : null
    },
    { columns: ['dates.decided'] },
  ),
  documents: field('Документы', 'Documents', 'export:5.3/1', (f) => f.documents),
  parties: field('Другие участники', 'Other parties', 'export:5.3/2', (f) => f.parties, {
    reveals: 'identity',
  }),
  subject: field('Предмет сделки', 'Subject of the deal', 'export:5.3/3', (f) => f.subject),
  identification: field('Идентификация', 'Identification', 'export:5.3/4', (f) => f.identification),
  checklist: field(
    'Перечень признаков',
    'List of flags',
    'export:5.1/1',
    (f) =>
      f.answered
        ? {
            rows: f.answered.rows,
            details: f.answered.details,
            active: f.answered.result.activeFlags,
            inactive: f.answered.result.inactiveFlags,
            open: [...f.answered.result.unknown, ...f.answered.result.ask],
          }
        : { skipped: f.skipped },
    { reveals: 'opinion', seenBy: weighers },
  ),
  ownFlags: field(
    'Признаки локальных актов',
    'Flags of local acts',
    'export:1.7',
    (f) => f.answered?.own ?? [],
    {
      reveals: 'opinion',
      seenBy: weighers,
    },
  ),
  questions: field('Вопросы контрагенту', 'Questions to the counterparty', 'export:5', (f) => f.questions, {
    reveals: 'opinion',
  }),
  choice: field('Выбор', 'Choice', 'export:5.1/2', (f) => f.choice, { reveals: 'opinion', seenBy: weighers }),
  checks: field('Проверки', 'Checks', 'export:3.4', (f) => f.checks, {
    reveals: 'opinion',
    seenBy: weighers,
  }),
  legal: field('Проверка юриста', "Lawyer's check", 'export:3.3', (f) => f.legal, {
    reveals: 'opinion',
    seenBy: weighers,
  }),
  measures: field('Меры', 'Measures', 'export:3.1/1', (f) => f.measures),
  terms: field('Условия договора', 'Terms of the contract', 'export:5.2', (f) =>
    f.terms ? { ...f.terms, texts: termsOf(f.terms.included, f.terms.coversEndUser) } : null,
  ),
  permit: field('Разрешение Комиссии', 'Permit of the Commission', 'export:4.2', (f) => f.permit),
  inquiries: field('Запросы о причинах', 'Inquiries for reasons', 'export:6.2/2', (f) => f.inquiries),
  decisions: field('Решения', 'Decisions', 'export:4', (f) => f.decisions, {
    reveals: 'opinion',
    seenBy: weighers,
  }),
  deviations: field('Отступления', 'Deviations', 'export:1.4', (f) => f.deviations, {
    reveals: 'opinion',
    seenBy: weighers,
  }),
  shipments: field('Передачи', 'Transfers', 'export:5.3', (f) => f.shipments, { columns: ['dates.shipped'] }),
  rechecks: field('Возвраты на решение', 'Sent back to be decided', 'export:3.1/2', (f) => f.rechecks),
}
