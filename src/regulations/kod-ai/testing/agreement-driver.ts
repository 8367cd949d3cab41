import { z } from 'zod'
import { kopecks, money, type Regulation, sha256Hex, vocabulary } from '../../../kernel/index.ts'
import { clauseIds } from '../clauses/index.ts'
import { kodAi } from '../index.ts'
import {
  type AgreementOpening,
  agreement,
  agreementRefusedNotice,
  grantedNotice,
  type PapersInput,
} from '../procedures/agreement/index.ts'
import { expert } from '../procedures/expert/index.ts'
import { grant } from '../procedures/grant/index.ts'
import { paymentRegister } from '../procedures/payments/index.ts'
import { type Bench, director, makeBench, officer, person, systemActor } from './bench.ts'
import { nameOf, personId, requisitesOf } from './people.ts'

interface Won {
  readonly told: string | null
}
const words = vocabulary<Won>()({
  id: 'application',
  regulation: 'kod-ai',
  title: { ru: 'Заявка', en: 'Application' },
  clauses: clauseIds,
  states: {
    announced: { title: { ru: 'победила', en: 'won' }, owner: ['system'] },
    granted: { title: { ru: 'договор', en: 'granted' }, owner: [], final: true },
    refused: { title: { ru: 'нет договора', en: 'refused' }, owner: [], final: true },
  },
  roles: [],
  deadlines: {},
  messages: {},
  initial: { told: null },
})

/** A winner's application and nothing else of it: takes what the agreement sends back. */
const winner = words.procedure({
  actions: [
    words.action({
      name: 'win',
      title: { ru: 'Победить', en: 'Win' },
      clauses: ['kod-ai:1.3/4'],
      by: ['system'],
      from: 'new',
      to: 'announced',
      input: z.object({}),
      effect: (facts) => facts,
    }),
    words.action({
      name: 'granted',
      title: { ru: 'Договор', en: 'Granted' },
      clauses: ['kod-ai:1.3/4'],
      by: ['system'],
      from: ['announced'],
      to: 'granted',
      input: grantedNotice,
      effect: (_, { input }) => ({ told: input.number }),
    }),
    words.action({
      name: 'agreement-refused',
      title: { ru: 'Отказ', en: 'Refused' },
      clauses: ['kod-ai:5.9'],
      by: ['system'],
      from: ['announced'],
      to: 'refused',
      input: agreementRefusedNotice,
      effect: (_, { input }) => ({ told: input.by }),
    }),
  ],
  row: () => ({ lot: null, holder: null, title: null, sums: {}, dates: {}, marks: {} }),
  visibility: {},
})

/** The contest's regulation with the winner's application in place of the contest, and the register of those who judge. */
export const fromAgreement: Regulation = {
  ...kodAi,
  procedures: [winner, agreement, grant, expert, paymentRegister],
}

export const finance = person('finance-1', 'finance')
export const memberActor = (n: number) => person(personId(n))
export const hash = (text: string) => sha256Hex(text)
export const qualified = (document: string) => ({ document, level: 'qualified' as const, verified: true })

/** A won application and its agreement, open. */
export interface Deal {
  readonly bench: Bench
  readonly application: string
  readonly agreement: string
  readonly members: number
  readonly opening: AgreementOpening
}

/** What the publication of results opens the agreement with, for so many members of one and a half million each. */
export function openingOf(members = 2, change: Partial<AgreementOpening> = {}): AgreementOpening {
  const share = '1500000.00'
  const total = money(kopecks(share) * BigInt(members))
  return {
    contest: 'contest-1',
    applicationNumber: 'К-7',
    published: '2024-08-26',
    topic: 'Открытая библиотека примеров',
    lot: 'nlp',
    total,
    requestedTotal: total,
    members: Array.from({ length: members }, (_, n) => ({
      person: personId(n),
      name: nameOf(n),
      grant: share,
    })),
    months: 12,
    edition: 'kod-ai@VII',
    directorateProtocol: { number: '12', date: '2024-08-20' },
    declaredResults: ['библиотека', 'примеры'],
    ...change,
  }
}

/** Opens an agreement on the day the results are published. */
export async function deal(members = 2, change: Partial<AgreementOpening> = {}): Promise<Deal> {
  const opening = openingOf(members, change)
  const bench = makeBench(opening.published, [fromAgreement])
  const application = (await bench.open('application', null, 'win', {}, systemActor)).id
  const id = (await bench.open('agreement', application, 'open', opening, systemActor)).id
  return { bench, application, agreement: id, members, opening }
}

export const everyItem = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** Acts on the agreement. */
export const onAgreement = (d: Deal, action: string, input: unknown, actor = officer) =>
  d.bench.act('agreement', d.agreement, action, input, actor)

export const declare = (d: Deal, n: number, change: object = {}) =>
  onAgreement(
    d,
    'sign-declaration',
    { items: everyItem, truth: true, version: 'v1', signature: qualified(hash('declaration')), ...change },
    memberActor(n),
  )

type Whole = Omit<PapersInput, 'answer' | 'requisites'> & {
  readonly requisites: NonNullable<PapersInput['requisites']>
}

/** Papers that pass: each member has a work of the own in every stage; shares as requested. */
export function papersOf(d: Deal, change: Partial<Whole> = {}): Whole {
  const { opening } = d
  const works = opening.members.map((m, n) => ({
    key: `work-${n + 1}`,
    title: `Работа ${n + 1}`,
    members: [m.person],
  }))
  const stages = { 12: 2, 18: 3, 24: 4 }[opening.months]!
  return {
    topic: opening.topic,
    specification: {
      name: opening.topic,
      aim: 'Сделать библиотеку',
      tasks: ['Разметить примеры'],
      field: 'Обработка текста',
      parameters: [{ name: 'точность', value: '0,9', unit: '' }],
      works,
      reports: ['research', 'expenses', 'act', 'result', 'indicator'],
      results: [{ criterion: null, text: 'Библиотека' }],
      months: opening.months,
    },
    plan: {
      stages: Array.from({ length: stages }, (_, i) => ({ number: i + 1, works: works.map((w) => w.key) })),
    },
    estimate: {
      rows: opening.members.map((m, n) => ({ person: m.person, works: [`work-${n + 1}`], sum: m.grant })),
    },
    linkStage: stages,
    requisites: opening.members.map((_, n) => requisitesOf(n)),
    ...change,
  }
}

export const filePapers = (d: Deal, change: Partial<Whole> = {}) =>
  onAgreement(d, 'file-papers', papersOf(d, change), memberActor(0))

export const checkKinds = ['citizenship', 'bankruptcy', 'tax', 'breach', 'umnik', 'open-grants'] as const

export async function recordChecks(d: Deal, change: object = {}): Promise<void> {
  for (const { person: id } of d.opening.members)
    for (const kind of checkKinds)
      await onAgreement(d, 'record-check', {
        person: id,
        kind,
        passed: true,
        on: d.bench.today(),
        source: 'реестр',
        ...change,
      })
}

export const codes = { technology: 'nlp', task: 'texts', result: 'library' }
export const contractText = hash('agreement text')

export const fundSignature = {
  text: contractText,
  signature: qualified(contractText),
  signatory: {
    person: 'director-1',
    name: 'Образцов Пример Шаблонович',
    post: 'генеральный директор',
    authority: 'устав',
    validTo: '2030-12-31',
  },
}
export const memberSignature = { signature: qualified(contractText), personalData: true, checks: true }

export async function declareAll(d: Deal): Promise<void> {
  for (let n = 0; n < d.members; n++) await declare(d, n)
}

/** To papers under review. */
export async function underReview(d: Deal): Promise<Deal> {
  await declareAll(d)
  await filePapers(d)
  return d
}

/** To agreed papers. */
export async function agreed(d: Deal): Promise<Deal> {
  await underReview(d)
  await recordChecks(d)
  await onAgreement(d, 'agree', codes)
  return d
}

/** To the signature of the Fund. */
export async function fundSigned(d: Deal): Promise<Deal> {
  await agreed(d)
  await onAgreement(d, 'approve-by-management', {}, director)
  await onAgreement(d, 'sign-by-fund', fundSignature, director)
  return d
}

/** To the agreement in force; members sign in the order of the list. */
export async function inForce(
  d: Deal,
  order = Array.from({ length: d.members }, (_, n) => n),
): Promise<Deal> {
  await fundSigned(d)
  for (const n of order) await onAgreement(d, 'sign', memberSignature, memberActor(n))
  return d
}
