import { money, moneyTyped } from '../../parts/index.ts'
import type { Seen } from '../ground.ts'

export interface Work {
  readonly key: string
  readonly title: string
  readonly members: readonly string[]
}
export interface Row {
  readonly person: string
  readonly works: readonly string[]
  readonly sum: string
}
export interface Parameter {
  readonly name: string
  readonly value: string
  readonly unit: string
}

/** The papers as they are typed: shaped as the action takes them, sums as they were typed. */
export interface Papers {
  readonly topic: string
  readonly specification: {
    readonly name: string
    readonly aim: string
    readonly tasks: readonly string[]
    readonly field: string
    readonly parameters: readonly Parameter[]
    readonly works: readonly Work[]
    readonly reports: readonly string[]
    readonly results: readonly { readonly criterion: string | null; readonly text: string }[]
    readonly months: number
  }
  readonly plan: {
    readonly stages: readonly { readonly number: number; readonly works: readonly string[] }[]
  }
  readonly estimate: { readonly rows: readonly Row[] }
  readonly linkStage: number
  readonly requisites?: readonly Requisites[]
  readonly answer?: string
}

export type Requisites = Readonly<Record<(typeof ownFields)[number], string>> & {
  readonly person: string
  readonly bank: Readonly<Record<(typeof bankFields)[number], string>>
}

export const ownFields = ['fio', 'birth', 'passport', 'inn', 'address', 'account'] as const
export const bankFields = ['name', 'bik', 'correspondent'] as const

const blank = (person: string, fio: string): Requisites => ({
  person,
  ...{ fio, birth: '', passport: '', inn: '', address: '', account: '' },
  bank: { name: '', bik: '', correspondent: '' },
})

/** Requisites with nothing in them but the names that the case knows. */
export const blankRequisites = ({ members }: Pick<Seen, 'members'>) =>
  members.map(({ person, name }) => blank(person, name))

/** With what the form begins: the last version, or what the award tells. */
export function begun(seen: Seen, reports: readonly string[]): Papers {
  const last = seen.versions.at(-1) as (Papers & { readonly filedOn?: string }) | undefined
  const rows = seen.shares.map(({ person, sum, works, requested }) => ({
    person,
    works,
    sum: money(sum ?? requested ?? ''),
  }))
  if (last) {
    const { filedOn: _, ...papers } = last
    return { ...papers, topic: seen.topic, estimate: { rows } }
  }
  const works = seen.members.map(({ person }, n) => ({ key: `w${n + 1}`, title: '', members: [person] }))
  return {
    topic: seen.topic,
    specification: {
      ...{ name: seen.topic, aim: '', tasks: [], field: '', works, reports, months: seen.months ?? 0 },
      parameters: [{ name: '', value: '', unit: '' }],
      results: [],
    },
    plan: { stages: seen.stages.map(({ number }) => ({ number, works: works.map(({ key }) => key) })) },
    estimate: { rows },
    linkStage: seen.stages.length,
    requisites: blankRequisites(seen),
  }
}

const lines = (list: readonly string[]) => list.map((line) => line.trim()).filter(Boolean)

/** What is sent: sums of the wire, no empty lines, in each row of the estimate the works of its member. */
export function ready(papers: Papers): Papers {
  const { specification, estimate, answer, ...rest } = papers
  return {
    ...rest,
    specification: {
      ...specification,
      tasks: lines(specification.tasks),
      parameters: specification.parameters.filter(({ name, value, unit }) => name || value || unit),
      results: specification.results.filter(({ text }) => text.trim()),
    },
    estimate: {
      rows: estimate.rows.map((row) => ({
        ...row,
        works: specification.works
          .filter(({ members }) => members.includes(row.person))
          .map(({ key }) => key),
        sum: moneyTyped(row.sum) ?? row.sum,
      })),
    },
    ...(answer?.trim() ? { answer: answer.trim() } : {}),
  }
}

/** A key that no work has. */
export function freeKey(works: readonly Work[]): string {
  for (let n = 1; ; n++) if (!works.some(({ key }) => key === `w${n}`)) return `w${n}`
}

/** A draft as it is read: its sums as people write them. */
export const shown = (papers: Papers): Papers => ({
  ...papers,
  estimate: {
    rows: papers.estimate.rows.map((row) => {
      const sum = moneyTyped(row.sum)
      return sum === null ? row : { ...row, sum: money(sum) }
    }),
  },
})
