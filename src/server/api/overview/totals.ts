import { standardRoles } from '../../../access/index.ts'
import {
  caseOpenings,
  columnOpenings,
  deadlineOpenings,
  type Group,
  overseenOpenings,
} from '../../../engine/index.ts'
import { kopecks, money, moscowDate, type Procedure, type Text } from '../../../kernel/index.ts'
import type { ReportCall } from '../reports/index.ts'
import { passedThrough } from './passed.ts'

type Call = Omit<ReportCall, 'c'>

const DAY = 86_400_000
/** Ages of tasks in days: younger than each of these, or older than all. */
export const AGES = [1, 7, 14, 30] as const

const sides: Readonly<Record<string, Text>> = {
  fund: { ru: 'Фонд', en: 'The Fund' },
  applicant: { ru: 'Заявитель', en: 'The applicant' },
  grantee: { ru: 'Грантополучатель', en: 'The grantee' },
  expert: { ru: 'Эксперты', en: 'The experts' },
  winner: { ru: 'Победитель', en: 'The winner' },
  lead: { ru: 'Руководитель проекта', en: 'The project lead' },
  member: { ru: 'Участник проекта', en: 'A member of the project' },
  reviewer: { ru: 'Эксперты', en: 'The experts' },
  self: { ru: 'Сам человек', en: 'The person themselves' },
  bank: { ru: 'Банк', en: 'The bank' },
}

const wordFor = (id: string): Text =>
  standardRoles.find((role) => role.id === id)?.title ?? sides[id] ?? { ru: id, en: id }

/** Counts one kind of case for the reader, within a contest where one is named. */
function counting({ parts, viewer }: Call, below: string | undefined) {
  const { roles } = viewer.actor
  return (procedure: Procedure, of: 'lot' | 'holder' | null, sum: string | null) =>
    parts.pages.groups(viewer.tenant, {
      person: viewer.person,
      within: [
        caseOpenings([procedure], roles),
        ...(of === null ? [] : [columnOpenings([procedure], roles, of)]),
        ...(sum === null ? [] : [columnOpenings([procedure], roles, `sums.${sum}`)]),
      ],
      where: { procedure: procedure.id },
      of,
      sum,
      ...(below === undefined ? {} : { below }),
    })
}

const addUp = (groups: readonly Group[]) => ({
  count: groups.reduce((sum, { count }) => sum + count, 0),
  sum: money(groups.reduce((sum, group) => sum + kopecks(group.sum ?? '0.00'), 0n)),
})

/** The sums that rows of a procedure have, with what tells them. */
const sumsOf = ({ visibility }: Procedure) =>
  Object.values(visibility).flatMap(({ columns, title }) => {
    const own = (columns ?? []).filter((column) => column.startsWith('sums.'))
    return own.map((column) => ({ key: column.slice('sums.'.length), title, alone: own.length === 1 }))
  })

async function standingOf(call: Call, below: string | undefined, procedure: Procedure) {
  const count = counting(call, below)
  const groups = await count(procedure, null, null)
  if (groups.length === 0) return null
  const standing = new Map(groups.map(({ state, count: many }) => [state, many]))
  const passed = passedThrough(procedure, standing)
  const lots = await count(procedure, 'lot', null)
  const sums = await Promise.all(
    sumsOf(procedure).map(async ({ key, title, alone }) => ({
      key,
      title,
      alone,
      ...addUp(await count(procedure, null, key)),
    })),
  )
  const byLot = new Map<string, number>()
  for (const { of, count: many } of lots) if (of !== null) byLot.set(of, (byLot.get(of) ?? 0) + many)
  return {
    procedure: procedure.id,
    capability: procedure.capability,
    title: procedure.title,
    count: groups.reduce((sum, group) => sum + group.count, 0),
    states: Object.entries(procedure.states).map(([state, { title, final }]) => ({
      state,
      title,
      isFinal: final ?? false,
      now: standing.get(state) ?? 0,
      passed: passed.get(state) ?? 0,
    })),
    lots: [...byLot].map(([lot, many]) => ({ lot, count: many })).sort((a, b) => b.count - a.count),
    sums: sums.filter((one) => one.count > 0),
  }
}

/** How many experts have how much work under way; nobody is named. */
async function loadOf(call: Call, below: string | undefined, reviews: Procedure) {
  const groups = await counting(call, below)(reviews, 'holder', null)
  const open = new Map<string, number>()
  for (const { state, of, count } of groups) {
    if (of === null) continue
    const isOpen = !(reviews.states[state]?.final ?? false)
    open.set(of, (open.get(of) ?? 0) + (isOpen ? count : 0))
  }
  const people = new Map<number, number>()
  for (const many of open.values()) people.set(many, (people.get(many) ?? 0) + 1)
  return [...people].map(([cases, many]) => ({ cases, people: many })).sort((a, b) => a.cases - b.cases)
}

async function deadlinesOf({ parts, viewer }: Call, below: string | undefined, all: readonly Procedure[]) {
  const { roles } = viewer.actor
  const counts = await parts.pages.dueCounts(viewer.tenant, {
    person: viewer.person,
    within: deadlineOpenings(all, roles),
    today: moscowDate(parts.engine.parts.clock.now()),
    ...(below === undefined ? {} : { below }),
  })
  return counts.map(({ procedure, key, running, overdue }) => {
    const kind = all.find(({ id }) => id === procedure)
    const deadline = kind?.deadlines[key]
    const side = deadline?.side ?? ''
    return {
      procedure,
      key,
      side,
      sideTitle: wordFor(side),
      title: deadline?.title ?? { ru: key, en: key },
      of: kind?.title ?? { ru: procedure, en: procedure },
      running,
      overdue,
    }
  })
}

async function tasksOf({ parts, viewer }: Call, below: string | undefined, all: readonly Procedure[]) {
  const { roles } = viewer.actor
  const now = Date.parse(parts.engine.parts.clock.now())
  const ages = await parts.pages.taskAges(viewer.tenant, {
    person: viewer.person,
    roles,
    within: overseenOpenings(all, roles),
    bounds: AGES.map((days) => new Date(now - days * DAY).toISOString()),
    ...(below === undefined ? {} : { below }),
  })
  const byRole = new Map<string, number[]>()
  for (const { role, age, count } of ages) {
    const own = byRole.get(role) ?? [...AGES, 0].map(() => 0)
    own[age]! += count
    byRole.set(role, own)
  }
  return [...byRole].map(([role, counts]) => ({ role, title: wordFor(role), counts }))
}

/** Where everything stands: of one contest, or of the whole programme. */
export async function overviewOf(call: Call, below: string | undefined) {
  const all = call.parts.engine.parts.registry.regulations.flatMap((r) => r.procedures)
  const standing: NonNullable<Awaited<ReturnType<typeof standingOf>>>[] = []
  for (const procedure of all) {
    const own = await standingOf(call, below, procedure)
    if (own) standing.push(own)
  }
  const reviews = all.find(({ capability }) => capability === 'review')
  return {
    contest: below ?? null,
    kinds: standing,
    ages: AGES,
    tasks: await tasksOf(call, below, all),
    deadlines: await deadlinesOf(call, below, all),
    load: reviews ? await loadOf(call, below, reviews) : [],
  }
}
