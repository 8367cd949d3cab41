import { z } from 'zod'
import { dateText } from '../../../../kernel/index.ts'
import { field } from '../kit.ts'

const byYear = (
  clause:
    | 'kod-ai:contract-app-1.col-years'
    | 'kod-ai:contract-app-3.col-plan'
    | 'kod-ai:contract-app-3.col-fact',
) =>
  field(
    z.record(z.string(), z.string()),
    clause,
    'Укажите значения по годам: {"2025": "1"}',
    'Give the values by year: {"2025": "1"}',
  )
const event = (ru: string, en: string) => field(dateText().nullable(), 'kod-ai:contract-app-3.fn-24', ru, en)

const report = z.object({
  plan: byYear('kod-ai:contract-app-3.col-plan'),
  fact: byYear('kod-ai:contract-app-3.col-fact'),
  worksDone: event('Укажите день окончания работ либо null', 'Give the day the works ended, or null'),
  published: event('Укажите день размещения проекта либо null', 'Give the day of publication, or null'),
  openLicence: z.boolean(),
  linkWorks: z.boolean(),
  actSigned: event('Укажите день подписания акта либо null', 'Give the day the act was signed, or null'),
})
export type Report = z.infer<typeof report>

export const input = z.object({
  table: field(
    z.enum(['result', 'indicator']),
    'kod-ai:2.10',
    'Укажите result или indicator',
    'Give result or indicator',
  ),
  signed: field(dateText(), 'kod-ai:contract-2.1', 'Укажите день договора', 'Give the day of the agreement'),
  contractEnds: field(dateText(), 'kod-ai:contract-2.1', 'Укажите конец срока', 'Give the end of the term'),
  plannedDate: field(
    dateText(),
    'kod-ai:contract-app-1.fn-21',
    'Укажите плановый день завершения',
    'Give the planned day of completion',
  ),
  plan: byYear('kod-ai:contract-app-1.col-years'),
  report: report.nullable(),
})
