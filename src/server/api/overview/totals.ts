import { standardRoles } from '../../../access/index.ts'
import {
  caseOpenings,
  columnOpenings,
  deadlineOpenings,
  overseenOpenings,
  type Tally,
} from '../../../engine/index.ts'
import { kopecks, money, moscowDate, type Procedure, type Text } from '../../../kernel/index.ts'
import type { ReportCall } from '../reports/index.ts'
import { contestsOf } from './contests.ts'
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
  both: { ru: 'Обе стороны', en: 'Both sides' },
  bank: { ru: 'Банк', en: 'The bank' },
}

const wordFor = (id: string): Text =>
  standardRoles.find((role) => role.id === id)?.title ?? sides[id] ?? { ru: id, en: id }

/** The sums that rows of a procedure have, with what tells them. */
const sumsOf = ({ visibility }: Procedure) =>
  Object.values(visibility).flatMap(({ columns, title }) => {
    const own = (columns ?? []).filter((column) => column.startsWith('sums.'))
    return own.map((column) => ({ key: column.slice('sums.'.length), title, alone: own.length === 1 }))
  })

/** Every kind of case, its lots and sums, in one look. */
function tallied({ parts, viewer }: Call, below: string | undefined, all: readonly Procedure[]) {
  const { roles } = viewer.actor
  const keys = [...new Set(all.flatMap((procedure) => sumsOf(procedure).map(({ key }) => key)))]
  return parts.pages.tallies(viewer.tenant, {
    person: viewer.person,
    within: caseOpenings(all, roles),
    lots: columnOpenings(all, roles, 'lot'),
    sums: Object.fromEntries(keys.map((key) => [key, columnOpenings(all, roles, `sums.${key}`)])),
    ...(below === undefined ? {} : { below }),
  })
}

const addUp = (tallies: readonly Tally[], key: string) => ({
  count: tallies.reduce((all, { sums }) => all + (sums[key]?.[0] ?? 0), 0),
  sum: money(tallies.reduce((all, { sums }) => all + kopecks(sums[key]?.[1] ?? '0.00'), 0n)),
})

const countIn = (tallies: readonly Tally[]): number => tallies.reduce((all, { count }) => all + count, 0)

/** Cases by lot with what was asked for, where the procedure tells it. */
function lotsOf(procedure: Procedure, own: readonly Tally[]) {
  const column = sumsOf(procedure)[0]?.key ?? null
  const lots = [...new Set(own.flatMap(({ lot }) => (lot === null ? [] : [lot])))]
  return lots
    .map((lot) => {
      const within = own.filter((tally) => tally.lot === lot)
      return { lot, count: countIn(within), sum: column === null ? null : addUp(within, column).sum }
    })
    .sort((a, b) => b.count - a.count)
}

function standingOf(procedure: Procedure, tallies: readonly Tally[]) {
  const own = tallies.filter((tally) => tally.procedure === procedure.id)
  if (own.length === 0) return null
  const standing = new Map<string, number>()
  for (const { state, count } of own) standing.set(state, (standing.get(state) ?? 0) + count)
  const passed = passedThrough(procedure, standing)
  return {
    procedure: procedure.id,
    capability: procedure.capability,
    title: procedure.title,
    count: countIn(own),
    states: Object.entries(procedure.states).map(([state, { title, final }]) => ({
      state,
      title,
      isFinal: final ?? false,
      now: standing.get(state) ?? 0,
      passed: passed.get(state) ?? 0,
    })),
    lots: lotsOf(procedure, own),
    sums: sumsOf(procedure)
      .map(({ key, title, alone }) => ({ key, title, alone, ...addUp(own, key) }))
      .filter((one) => one.count > 0),
  }
}

/** How many experts have how much work under way; nobody is named. */
async function loadOf({ parts, viewer }: Call, below: string | undefined, reviews: Procedure) {
  const { roles } = viewer.actor
  const groups = await parts.pages.groups(viewer.tenant, {
    person: viewer.person,
    within: [caseOpenings([reviews], roles), columnOpenings([reviews], roles, 'holder')],
    where: { procedure: reviews.id },
    of: 'holder',
    sum: null,
    ...(below === undefined ? {} : { below }),
  })
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

/** Deadlines that run and those that ended, of each kind together. */
async function deadlinesOf({ parts, viewer }: Call, below: string | undefined, all: readonly Procedure[]) {
  const asked = {
    person: viewer.person,
    within: deadlineOpenings(all, viewer.actor.roles),
    ...(below === undefined ? {} : { below }),
  }
  const [running, ended] = await Promise.all([
    parts.pages.dueCounts(viewer.tenant, { ...asked, today: moscowDate(parts.engine.parts.clock.now()) }),
    parts.pages.endedCounts(viewer.tenant, asked),
  ])
  const nothing = { running: 0, overdue: 0, met: 0, late: 0 }
  const counts = new Map<string, { procedure: string; key: string } & typeof nothing>()
  for (const count of [...running, ...ended]) {
    const name = `${count.procedure} ${count.key}`
    counts.set(name, { ...nothing, ...counts.get(name), ...count })
  }
  return [...counts.values()].map(({ procedure, key, ...counted }) => {
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
      ...counted,
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
  const reviews = all.find(({ capability }) => capability === 'review')
  const [tallies, tasks, deadlines, load, contests] = await Promise.all([
    tallied(call, below, all),
    tasksOf(call, below, all),
    deadlinesOf(call, below, all),
    reviews ? loadOf(call, below, reviews) : [],
    below === undefined ? contestsOf(call) : [],
  ])
  const kinds = all.flatMap((procedure) => standingOf(procedure, tallies) ?? [])
  return { contest: below ?? null, kinds, ages: AGES, tasks, deadlines, load, contests }
}
