import { z } from 'zod'
import { dateText } from '../../../../kernel/index.ts'
import { field } from '../kit.ts'

/** Kinds of an entry in a register of interests or in what an application declares. */
export const interestKinds = [
  'organisation',
  'relative',
  'co-author',
  'interest',
  'creditor',
  'debtor',
  'project',
  'partner',
  'letter',
] as const
export type InterestKind = (typeof interestKinds)[number]

/** Kinds of a tie that is found. */
export const tieKinds = [
  'member',
  'competitor',
  'relative',
  'co-author',
  'interest',
  'letter',
  'organisation',
  'partner',
  'project',
  'creditor',
  'representative',
  'debtor',
  'reviewer',
] as const
export type TieKind = (typeof tieKinds)[number]

/** In what capacity somebody is to act: the bar of `kod-ai:4.6.4` is for experts and jury, a reviewer of reports has one of the own. */
export const capacities = ['expert', 'jury', 'monitor', 'other'] as const
export type Capacity = (typeof capacities)[number]

const person = z.string().min(1)
const named = () => z.string().min(1).nullable()

export const entrySchema = z.object({
  kind: field(z.enum(interestKinds), 'kod-ai:4.6.4', 'Выберите вид связи', 'Choose the kind of the tie'),
  /** The person it is a tie to. */
  with: field(named(), 'kod-ai:4.6.4.a', 'Укажите человека или null', 'Give the person or null'),
  /** The organisation: its INN, or any other text that is the same for the same organisation. */
  organisation: field(
    named(),
    'kod-ai:4.6.4.b',
    'Укажите ИНН организации или null',
    'Give the INN of the organisation or null',
  ),
  project: field(named(), 'kod-ai:3.2/1', 'Укажите номер проекта или null', 'Give the project or null'),
  /** The organisation is party to an intent agreement: the one exception of letter b. */
  intentAgreement: field(
    z.boolean(),
    'kod-ai:4.6.4.b',
    'Укажите, есть ли соглашение о намерении',
    'Say whether there is an intent agreement',
  ),
  /** The last day it holds; null while it lasts. */
  until: field(
    dateText().nullable(),
    'kod-ai:4.6.4',
    'Укажите последний день связи или null, если она длится',
    'Give the last day of the tie, or null while it lasts',
  ),
})
export type Entry = z.infer<typeof entrySchema>

const judge = z.object({
  person,
  declared: field(
    z.boolean(),
    'kod-ai:4.6.3',
    'Укажите, есть ли декларация интересов',
    'Say whether there is a declaration of interests',
  ),
  inRound: field(
    z.boolean(),
    'kod-ai:4.6.4.a',
    'Укажите, участвует ли человек в этом отборе',
    'Say whether the person applies in this round',
  ),
  reviewed: field(
    z.boolean(),
    'kod-ai:4.7.2.b',
    'Укажите, давал ли человек заключение по заявке',
    'Say whether the person reviewed the application',
  ),
  interests: z.array(entrySchema).readonly(),
})
export type Judge = z.infer<typeof judge>

const applicant = z.object({
  members: z.array(z.object({ person, interests: z.array(entrySchema).readonly() })).readonly(),
  /** What belongs to the project and to no member: co-authors of the library, partners, letters of interest. */
  interests: z.array(entrySchema).readonly(),
})
export type Applicant = z.infer<typeof applicant>

export const input = z.object({
  on: field(dateText(), 'kod-ai:4.6.4', 'Укажите день проверки', 'Give the day of the check'),
  capacity: field(
    z.enum(capacities),
    'kod-ai:4.6.4',
    'Выберите, в каком качестве человек действует',
    'Choose the capacity',
  ),
  people: z.array(judge),
  applicant,
})

export const tie = z.object({
  person,
  kind: z.enum(tieKinds),
  with: z.string().nullable(),
  letter: z.enum(['a', 'b']).nullable(),
  /** Letter b does not reach representatives of parties to intent agreements. */
  exception: z.boolean(),
  bars: z.boolean(),
})
export type FoundTie = z.infer<typeof tie>
