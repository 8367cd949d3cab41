import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  isSealed,
  kopecks,
  makeCalendar,
  money,
  type Regulation,
  type Sealed,
  vocabulary,
} from '../../kernel/index.ts'
import { calendarData } from '../../reference/index.ts'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { person } from '../people.ts'
import { lots, project } from '../projects.ts'
import { random } from '../random.ts'
import { makeWorld, tenant, type World } from '../world.ts'
import { followAgreement } from './agreement.ts'
import { ledgerFault } from './ledger-check.ts'
import type { Fault, Round, Story } from './story.ts'

const words = vocabulary<Record<never, never>>()({
  id: 'application',
  regulation: 'kod-ai',
  title: { ru: 'Заявка', en: 'Application' },
  clauses: ['kod-ai:1.3/4'],
  states: {
    won: { title: { ru: 'победила', en: 'won' }, owner: ['system'] },
    granted: { title: { ru: 'договор', en: 'granted' }, owner: [], final: true },
    refused: { title: { ru: 'отказ', en: 'refused' }, owner: [], final: true },
  },
  roles: [],
  deadlines: {},
  messages: {},
  initial: {},
})
const told = <const A extends string, const S extends 'granted' | 'refused'>(name: A, to: S) =>
  words.action({
    name,
    title: { ru: name, en: name },
    clauses: ['kod-ai:1.3/4'],
    by: ['system'],
    from: ['won'],
    to,
    input: z.record(z.string(), z.union([z.string(), z.custom<Sealed>(isSealed)])),
    effect: (facts) => facts,
  })
/** A winner's application that only takes what the agreement sends back. */
const winner = words.procedure({
  actions: [
    words.action({
      name: 'win',
      title: { ru: 'Победить', en: 'Win' },
      clauses: ['kod-ai:1.3/4'],
      by: ['system'],
      from: 'new',
      to: 'won',
      input: z.object({}),
      effect: (facts) => facts,
    }),
    told('granted', 'granted'),
    told('agreement-refused', 'refused'),
  ],
  row: () => ({ lot: null, holder: null, title: null, sums: {}, dates: {}, marks: {} }),
  visibility: {},
})
const regulation: Regulation = {
  ...kodAi,
  procedures: [winner, ...kodAi.procedures.filter((p) => p.id === 'agreement' || p.id === 'grant')],
}

const system = { id: 'system', roles: ['system'] } as const
const calendar = makeCalendar(calendarData.revision, calendarData.years)

function story(seed: string, faults: readonly Fault[], size: number, months: 12 | 18 | 24): Story {
  const own = random(seed)
  const members = Array.from({ length: size }, (_, i) => ({
    ...person(`${seed}-${i + 1}`, own),
    grant: `${own.between(300, 2000)}000.00`,
  }))
  const total = money(members.reduce((all, m) => all + kopecks(m.grant), 0n))
  const { lot, title } = project(own.pick(lots), own)
  return {
    id: seed,
    lot,
    title,
    members,
    total,
    months,
    channel: 'live',
    shared: false,
    quality: 10,
    faults: new Set(faults),
    random: own,
  }
}

/** Opens the agreement of a story, cut by the commission in one of three, and follows it. */
async function publish(round: Round, one: Story): Promise<void> {
  const { world } = round
  const won = await world.must({
    procedure: 'application',
    case: null,
    action: 'win',
    input: {},
    who: system,
  })
  const cut = one.random.chance(300)
    ? kopecks(one.total) - BigInt(one.random.between(1, 200)) * 100_00n
    : null
  const opened = await world.must({
    procedure: 'agreement',
    case: null,
    parent: won!.file.id,
    action: 'open',
    who: system,
    input: {
      contest: 'contest-1',
      applicationNumber: one.id,
      published: world.today(),
      topic: one.title,
      lot: one.lot,
      total: cut === null ? one.total : money(cut),
      requestedTotal: one.total,
      members: one.members.map((m) => ({ person: m.id, name: m.name, grant: m.grant })),
      months: one.months,
      edition: 'kod-ai@VII',
      directorateProtocol: { number: '12', date: world.today() },
      declaredResults: ['Библиотека', 'Примеры'],
    },
  })
  followAgreement(round, one, opened!.file.id)
}

interface Run {
  readonly world: World
  readonly ended: Story[]
  /** Events of the agreement and the grant, by the story's number of the application. */
  readonly events: Map<string, number>
  readonly ends: string[]
}

async function run(seed: string, stories: readonly Story[], start = '2024-09-02'): Promise<Run> {
  const ended: Story[] = []
  const world = makeWorld({
    regulations: [regulation],
    calendar,
    seed,
    start: `${start}T06:00:00Z`,
    watch: ({ after }) => {
      const fault = after.procedure === 'grant' ? ledgerFault(after) : null
      if (fault) world.violations.push(`${after.id}: ${fault}`)
    },
  })
  const round: Round = {
    world,
    name: seed,
    title: seed,
    announced: start,
    intakeDays: 30,
    stories,
    ended: (one) => ended.push(one),
  }
  for (const one of stories) await publish(round, one)
  await world.run()
  const events = new Map<string, number>()
  const ends: string[] = []
  for (const { state, procedure, marks, version } of await world.store.rows(tenant, {})) {
    if (procedure === 'application') continue
    const number = String(marks.application)
    events.set(number, (events.get(number) ?? 0) + version)
    if (procedure === 'grant' || state.startsWith('refused')) ends.push(state)
  }
  return { world, ended, events, ends }
}

const terms = [12, 18, 24] as const
const many = (count: number, faults: readonly Fault[], seed: string) =>
  Array.from({ length: count }, (_, i) => story(`${seed}-${i}`, faults, 1 + (i % 5), terms[i % 3]!))

const endsOf: readonly (readonly [readonly Fault[], readonly string[]])[] = [
  [[], ['closed']],
  [['silent-winner'], ['refused-by-fund']],
  [['refusing-winner'], ['refused-by-winner']],
  [['late-papers'], ['closed', 'refused-by-fund']],
  [['wrong-papers'], ['closed']],
  [['late-signature'], ['closed', 'refused-by-fund']],
  [['overdue-report'], ['closed']],
  [['returned-report'], ['closed']],
  [['unconfirmed-expense'], ['closed']],
  [['misuse'], ['settled']],
  [['early-stop'], ['settled']],
  [['never-reports'], ['settled']],
  [['force-majeure'], ['closed']],
  [['early-finish'], ['closed']],
  [['broken-link'], ['closed']],
  [
    ['late-papers', 'overdue-report', 'returned-report', 'force-majeure'],
    ['closed', 'refused-by-fund'],
  ],
  [['unconfirmed-expense', 'overdue-report', 'misuse'], ['settled']],
]

describe('the life of agreements and grants', () => {
  for (const [faults, ends] of endsOf) {
    it(`comes to its end with ${faults.join(', ') || 'no fault'}`, async () => {
      const stories = many(18, faults, `t-${faults.join('-')}`)
      const { world, ended, ends: reached } = await run('seed', stories)
      expect(world.violations.slice(0, 3)).toEqual([])
      expect(ended).toHaveLength(stories.length)
      expect([...new Set(reached)].sort()).toEqual([...ends].sort())
    })
  }

  it('has at least 35 events from the results to the close-out, beside those of the application', async () => {
    const { world, events } = await run('events', many(30, [], 'e'))
    expect(world.violations.slice(0, 3)).toEqual([])
    expect(Math.min(...events.values())).toBeGreaterThanOrEqual(35)
  })

  it('repeats itself event by event from the same seed', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => run('same', many(6, ['misuse'], 'r'))))
    const heads = async ({ world }: Run) =>
      Promise.all(
        (await world.store.cases(tenant)).map(async (id) => (await world.store.load(tenant, id))!.head),
      )
    expect(await heads(a!)).toEqual(await heads(b!))
  })

  it('leaves a journal that verifies', async () => {
    const { world } = await run('verify', many(6, ['unconfirmed-expense'], 'v'))
    expect((await world.engine.verify(tenant)).broken).toEqual([])
  })
})
