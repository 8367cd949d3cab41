import { z } from 'zod'
import { dateText, instantText } from '../../../../kernel/index.ts'
import { field, givenNumber, sumText } from '../kit.ts'

const person = z.string().min(1)

const fundProject = z.object({
  program: z.string(),
  role: z.string(),
  closedOn: field(
    dateText().nullable(),
    'kod-ai:3.2/1',
    'Укажите день закрытия договора либо null, если он открыт',
    'Give the day the agreement was closed, or null while it is open',
  ),
  sameProject: field(
    z.boolean(),
    'kod-ai:3.2/2',
    'Укажите, тот ли же это проект',
    'Say whether it is the same project',
  ),
})

const applicant = z.object({
  person,
  citizen: field(
    z.string(),
    'kod-ai:3.1',
    'Укажите код страны гражданства, для России RU',
    'Give the country code of the citizenship, RU for Russia',
  ),
  grant: field(
    sumText(),
    'kod-ai:2.1/1',
    'Укажите долю участника в рублях с копейками, не меньше нуля',
    "Give the member's share in roubles with kopecks, not below zero",
  ),
  signed: field(
    z.boolean(),
    'kod-ai:fn12',
    'Укажите, подписал ли участник заявку',
    'Say whether the member signed the application',
  ),
  fundProjects: z.array(fundProject),
})

const document = z.object({
  kind: field(
    z.enum(['application-form', 'tz', 'plan', 'publication', 'repo-info', 'interest-letter', 'other']),
    'kod-ai:3.5',
    'Выберите вид документа из перечня, для прочих – other',
    'Choose the kind of the document from the list, other for the rest',
  ),
  format: z.string(),
  language: z.string(),
  readable: z.boolean(),
  colour: z.boolean(),
  complete: z.boolean(),
})

const other = z.object({
  id: z.string(),
  submittedAt: instantText(),
  persons: z.array(person),
  withdrawn: z.boolean(),
})

const intakeRemedy = ['Укажите день приёма ГГГГ-ММ-ДД', 'Give the day of the intake as YYYY-MM-DD'] as const

/** Facts of the formal check. Persons are opaque ids, never names. */
export const input = z.object({
  application: z.object({
    id: z.string().min(1),
    submittedAt: field(
      instantText(),
      'kod-ai:4.4.2',
      'Укажите момент подачи со смещением часового пояса',
      'Give the moment of filing with its offset',
    ),
    channel: field(z.string(), 'kod-ai:3.4/5', 'Укажите fond-m или paper', 'Give fond-m or paper'),
    lot: field(z.string(), 'kod-ai:1.4', 'Укажите лот заявки', 'Give the lot of the application'),
    months: field(
      givenNumber(),
      'kod-ai:2.3/1',
      'Укажите срок числом месяцев: 12, 18 или 24',
      'Give the term as a number of months: 12, 18 or 24',
    ),
    total: field(
      sumText(),
      'kod-ai:2.1/1',
      'Укажите сумму гранта в рублях с копейками, не меньше нуля',
      'Give the total in roubles with kopecks, not below zero',
    ),
    applicants: z.array(applicant),
    documents: z.array(document),
  }),
  others: z.array(other),
  intake: z.object({
    from: field(dateText(), 'kod-ai:4.4.2', ...intakeRemedy),
    to: field(dateText(), 'kod-ai:4.4.2', ...intakeRemedy),
  }),
  resultsDate: field(
    dateText().nullable(),
    'kod-ai:fn2',
    'Укажите день подведения итогов либо null, пока он неизвестен',
    'Give the day of the results, or null while it is unknown',
  ),
})

export type Facts = z.infer<typeof input>
export type Application = Facts['application']
