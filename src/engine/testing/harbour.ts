import { z } from 'zod'
import {
  addDays,
  moneyText,
  type Personal,
  parentNeed,
  personalText,
  type Regulation,
  someText,
  vocabulary,
} from '../../kernel/index.ts'

const clauses = ['harbour:1', 'harbour:2', 'harbour:3', 'harbour:4'] as const
const same = (text: string) => ({ ru: text, en: text })

interface Ship {
  readonly name: string
  readonly captain: Personal
  readonly flag: string
  readonly place: string | null
  readonly notes: readonly string[]
  readonly cargo: number
}
const ship = vocabulary<Ship>()({
  id: 'ship',
  regulation: 'harbour',
  title: same('Ship'),
  clauses,
  states: {
    waiting: { title: same('waiting'), owner: ['pilot'] },
    berthed: { title: same('berthed'), owner: ['pilot', 'captain'] },
    gone: { title: same('gone'), owner: [], final: true },
    turned: { title: same('turned away'), owner: [], final: true },
  },
  roles: ['pilot', 'captain', 'judge'],
  signers: ['judge'],
  deadlines: {
    berth: {
      clause: 'harbour:2',
      title: same('a berth'),
      term: { amount: 3, unit: 'working-days', shift: false },
      side: 'pilot',
      fires: 'turn-away',
    },
    stay: { clause: 'harbour:3', title: same('the stay'), term: 'given', side: 'captain' },
    out: { clause: 'harbour:2', title: same('out'), term: 'given', side: 'captain', fires: 'tow-away' },
  },
  messages: { 'ship.flag': same('an unknown flag') },
  initial: { name: '', captain: '', flag: '', place: null, notes: [], cargo: 0 },
})

export const arrival = z.object({
  captain: z.string(),
  captainName: personalText('captain'),
  name: someText(),
  flag: z.enum(['red', 'blue']),
})

/** What a passed deadline gives its system action. */
const passed = z.strictObject({ deadline: z.string(), instance: z.string(), due: z.string() })

const shipProcedure = ship.procedure({
  actions: [
    ship.action({
      name: 'arrive',
      title: same('Arrive'),
      clauses: ['harbour:1'],
      by: ['captain'],
      from: 'new',
      to: 'waiting',
      input: arrival,
      guard: (guard, { input }) => guard.ensure(input.flag === 'red', 'harbour:1', 'ship.flag'),
      effect: (facts, { input }) => ({
        ...facts,
        name: input.name,
        captain: input.captainName,
        flag: input.flag,
      }),
      claims: ({ input }) => [{ key: `captain:${input.captain}`, mode: 'refuse', clause: 'harbour:1' }],
      starts: { berth: ({ on }) => ({ from: on }) },
      number: () => 'ships',
    }),
    ship.action({
      name: 'note',
      title: same('Note'),
      clauses: ['harbour:1'],
      by: ['pilot'],
      from: ['waiting', 'berthed'],
      to: 'same',
      input: z.object({ text: someText() }),
      effect: (facts, { input }) => ({ ...facts, notes: [...facts.notes, input.text] }),
    }),
    ship.action({
      name: 'berth',
      title: same('Berth'),
      clauses: ['harbour:2'],
      by: ['pilot', 'judge'],
      from: ['waiting'],
      to: 'berthed',
      input: z.object({ place: someText(), until: z.string(), toll: moneyText() }),
      effect: (facts, { input }) => ({ ...facts, place: input.place }),
      claims: ({ input }) => [{ key: `place:${input.place}`, mode: 'refuse', clause: 'harbour:2' }],
      starts: { stay: ({ input, on }) => ({ from: on, due: input.until }) },
      stops: { berth: () => '' },
      children: ({ facts, file, input }) => [
        {
          child: 'toll',
          procedure: 'toll',
          case: null,
          parent: file.id,
          action: 'levy',
          input: { sum: input.toll, ship: facts.name },
        },
      ],
    }),
    ship.action({
      name: 'unload',
      title: same('Unload'),
      clauses: ['harbour:3'],
      by: ['captain'],
      from: ['berthed'],
      to: 'same',
      input: z.object({ tons: z.int() }),
      effect: (facts, { input }) => ({ ...facts, cargo: facts.cargo + input.tons }),
    }),
    ship.action({
      name: 'leave',
      title: same('Leave'),
      clauses: ['harbour:3'],
      by: ['captain'],
      from: ['berthed'],
      to: 'gone',
      input: z.object({}),
      effect: (facts) => ({ ...facts, place: null }),
      stops: { stay: () => '*' },
      releases: ({ facts }) => (facts.place ? [`place:${facts.place}`] : []),
    }),
    ship.action({
      name: 'turn-away',
      title: same('Turn away'),
      clauses: ['harbour:2'],
      by: ['system'],
      from: ['waiting'],
      to: 'turned',
      input: passed,
      effect: (facts) => facts,
      stops: { berth: () => '*' },
      starts: { out: ({ input }) => ({ from: input.due, due: addDays(input.due, 1) }) },
    }),
    ship.action({
      name: 'tow-away',
      title: same('Tow away'),
      clauses: ['harbour:2'],
      by: ['system'],
      from: ['turned'],
      to: 'same',
      input: passed,
      effect: (facts) => facts,
      stops: { out: () => '*' },
    }),
  ],
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: facts.name,
    sums: { cargo: `${facts.cargo}.00` },
    dates: {},
    marks: { flag: facts.flag },
  }),
  visibility: {},
})

interface Toll {
  readonly sum: string
  readonly ship: string
  readonly notes: readonly string[]
}
const toll = vocabulary<Toll>()({
  id: 'toll',
  regulation: 'harbour',
  title: same('Toll'),
  parent: 'ship',
  clauses,
  states: {
    owed: { title: same('owed'), owner: ['captain'] },
    paid: { title: same('paid'), owner: [], final: true },
  },
  roles: ['captain', 'judge'],
  signers: ['judge'],
  deadlines: {
    pay: {
      clause: 'harbour:4',
      title: same('payment'),
      term: { amount: 2, unit: 'working-days', shift: true },
      side: 'captain',
      reminders: [2, 1],
    },
  },
  messages: {},
  initial: { sum: '0.00', ship: '', notes: [] },
})

const tollProcedure = toll.procedure({
  actions: [
    toll.action({
      name: 'levy',
      title: same('Levy'),
      clauses: ['harbour:4'],
      by: ['system'],
      from: 'new',
      to: 'owed',
      input: z.object({ sum: moneyText(), ship: someText() }),
      needs: { flag: parentNeed<Ship>()((facts) => facts.flag) },
      effect: (facts, { input }) => ({ ...facts, ...input }),
      starts: { pay: ({ on }) => ({ from: on }) },
    }),
    toll.action({
      name: 'pay',
      title: same('Pay'),
      clauses: ['harbour:4'],
      by: ['captain'],
      from: ['owed'],
      to: 'paid',
      input: z.object({}),
      needs: { ship: parentNeed<Ship>()((facts) => facts.name) },
      effect: (facts, { needs }) => ({ ...facts, notes: [...facts.notes, needs.ship] }),
      stops: { pay: () => '' },
    }),
  ],
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: null,
    sums: { sum: facts.sum },
    dates: {},
    marks: {},
  }),
  visibility: {},
})

/** An invented harbour: ships with claims and deadlines, tolls that their events open. */
export const harbour: Regulation = {
  id: 'harbour',
  title: same('Harbour'),
  editions: [{ id: 'harbour@1', title: same('1'), from: '2024-01-01', to: null, source: same('') }],
  clauses: [],
  wording: {},
  parameters: [],
  readings: [],
  rules: [],
  procedures: [shipProcedure, tollProcedure],
  forms: [],
  norms: [],
  references: [],
  messages: {},
  labels: {},
}
