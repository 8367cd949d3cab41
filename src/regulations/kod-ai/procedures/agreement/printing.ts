import type { CasePapers, FormData, Json, Printable } from '../../../../kernel/index.ts'
import { annex6, annex7, annex8, agreement as blank, blankFor, fundRequisites } from '../../forms/index.ts'
import type { Specification } from '../contract/index.ts'
import type { AgreementFacts, Signatory } from './facts.ts'

/** What the viewer sees of an agreement, by the keys of its fields. */
interface Seen {
  readonly topic?: string
  readonly total?: string
  readonly signed?: string | null
  readonly members?: readonly { readonly person: string; readonly name: unknown }[]
  readonly shares?: readonly {
    readonly person: string
    readonly works?: readonly string[]
    readonly sum?: string
  }[]
  readonly stages?: readonly { readonly number: number; readonly works: readonly string[] }[]
  readonly basis?: { readonly number: string; readonly date: string }
  readonly schedule?: {
    readonly advance: string
    readonly stages: readonly { readonly amount: string }[]
    readonly years: readonly { readonly year: string; readonly amount: string }[]
  }
  readonly specification?: Specification
  readonly signatory?: { readonly signatory: Signatory } | null
  readonly requisites?: NonNullable<AgreementFacts['papers']>['requisites']
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

const reportWords = {
  research: 'научно-технический отчёт',
  expenses: 'отчёт о расходах',
  act: 'акт о выполнении работ',
  result: 'отчёт о результате',
  indicator: 'отчёт о показателе',
} as const

function memberRows({ members = [], requisites = [] }: Seen) {
  return members.map(({ person, name }) => {
    const own = requisites.find((one) => one.person === person)
    const [last = '', first = '', ...rest] = plain(name).trim().split(/\s+/)
    const person11 = { fullName: plain(name), last, first, middle: rest.join(' ') }
    if (!own) return person11
    const { bank, birth, passport, inn, address, account } = own
    return {
      ...person11,
      ...{ birth: plain(birth), passport: plain(passport), inn: plain(inn), address: plain(address) },
      ...{ bank: bank.name, bik: bank.bik, correspondent: bank.correspondent, account: plain(account) },
    }
  })
}

function agreementData(seen: Seen, number: string | null, months: number): FormData {
  const { signatory, schedule } = seen
  const who = signatory?.signatory
  return {
    ...fundRequisites,
    number: number ?? '',
    date: seen.signed ?? '',
    topic: seen.topic ?? '',
    months: String(months),
    fundSignatory: who ? `${who.post} ${plain(who.name)}` : '',
    fundAuthority: who?.authority ?? '',
    protocolNumber: seen.basis?.number ?? '',
    protocolDate: seen.basis?.date ?? '',
    total: seen.total ?? '',
    advance: schedule?.advance ?? '',
    byYear: Object.fromEntries((schedule?.years ?? []).map(({ year, amount }) => [year, amount])),
    members: memberRows(seen),
  }
}

/** The agreement with the annexes that the winner fills in, as its viewer may read it; what is not there yet is a blank. */
export const agreementPapers: CasePapers = {
  field: 'document',
  besides: [
    ...['topic', 'total', 'signed', 'members', 'shares', 'stages', 'basis', 'schedule'],
    ...['specification', 'signatory', 'requisites'],
  ],
  actions: [],
  print(shown: Json, besides): readonly Printable[] {
    const seen = besides as unknown as Seen
    const { number } = shown as { readonly number: string | null }
    const { specification: spec, schedule, members = [], topic = '' } = seen
    if (!spec) return []
    const term = ([12, 18, 24] as const).find((one) => one === spec.months)
    const years = schedule?.years.map(({ year }) => Number(year)) ?? []
    const inCase = blankFor({ ...(term ? { months: term } : {}), members: members.length, years })
    const nameOf = (person: string) => plain(members.find((one) => one.person === person)?.name)
    const signers = members.map(({ person }) => ({ ru: nameOf(person), en: nameOf(person) }))
    const fund = { ru: plain(seen.signatory?.signatory.name), en: plain(seen.signatory?.signatory.name) }
    const titles = (keys: readonly string[] = []) =>
      keys.map((key) => spec.works.find((work) => work.key === key)?.title ?? '')
    const one = (form: Printable['form'], data: unknown, by = [fund, ...signers]): Printable => ({
      form,
      data: data as FormData,
      inCase,
      signers: by,
    })
    return [
      one(blank, agreementData(seen, number, spec.months)),
      one(annex6, {
        ...{ topic, name: spec.name, purpose: spec.aim, tasks: spec.tasks, application: spec.field },
        parameters: spec.parameters.map(({ name, value, unit }) => ({ parameter: name, value, unit })),
        works: spec.works.flatMap(({ title, members: own }) =>
          own.map((person) => ({
            work: title,
            member: members.findIndex((member) => member.person === person) + 1,
          })),
        ),
        reports: spec.reports.map((kind) => reportWords[kind]),
        results: spec.results.map(({ text }) => text),
        months: String(spec.months),
      }),
      one(annex7, {
        topic,
        stages: (seen.stages ?? []).map(({ works }, i) => ({
          works: titles(works),
          amount: schedule?.stages[i]?.amount ?? '',
        })),
      }),
      one(annex8, {
        topic,
        rows: (seen.shares ?? []).map(({ person, works, sum }) => ({
          item: `Вознаграждение за выполнение Работ ${nameOf(person)}`.trim(),
          works: titles(works),
          amount: sum ?? '',
        })),
      }),
    ]
  },
}
