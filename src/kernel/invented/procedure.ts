import { z } from 'zod'
import type { Json } from '../canonical.ts'
import { parentNeed } from '../procedure.ts'
import { moneyText, personalText, someText } from '../schema.ts'
import type { Personal } from '../seal.ts'
import { vocabulary } from '../vocabulary.ts'

/** A loan of the school telescope, as its journal tells it. */
export interface Loan {
  readonly pupil: string
  readonly name: Personal
  readonly wish: string
  readonly nights: number
  readonly damage: string
  readonly shelf: string
}

const same = (text: string) => ({ ru: text, en: text })

/** The words of the invented procedure; tests hold its types against wrong ones. */
export const words = vocabulary<Loan>()({
  id: 'telescope',
  regulation: 'sky',
  title: same('Telescope'),
  parent: 'school',
  clauses: ['sky:1', 'sky:2', 'sky:3', 'sky:4', 'sky:5'],
  states: {
    asked: { title: same('asked for'), owner: ['keeper'] },
    lent: { title: same('lent'), owner: ['pupil'] },
    refused: { title: same('refused'), owner: [], final: true },
    lapsed: { title: same('lapsed'), owner: [], final: true },
    returned: { title: same('returned'), owner: [], final: true },
  },
  roles: ['pupil', 'keeper', 'teacher'],
  signers: ['teacher'],
  deadlines: {
    answer: {
      clause: 'sky:1',
      title: same('answer'),
      term: { amount: 2, unit: 'working-days', shift: true },
      side: 'keeper',
      fires: 'lapse',
    },
    loan: { clause: 'sky:3', title: same('loan'), term: 'given', side: 'pupil' },
  },
  messages: {
    'nights.few': { ru: 'мало ночей: {nights}', en: 'too few nights: {nights}' },
    'nights.many': { ru: 'много ночей: {nights}', en: 'too many nights: {nights}' },
    'wish.same': { ru: 'это уже спрашивали', en: 'this was asked already' },
  },
  initial: { pupil: '', name: '', wish: '', nights: 0, damage: '0.00', shelf: '' },
})

export const ask = words.action({
  name: 'ask',
  title: same('Ask'),
  clauses: ['sky:1'],
  by: ['pupil'],
  from: 'new',
  to: 'asked',
  input: z.object({ person: z.string(), name: personalText(), wish: someText(), nights: z.int() }),
  needs: { shelf: parentNeed<{ shelf: string }>()((school) => school.shelf) },
  guard(guard, { input: { nights, wish } }) {
    guard.ensure(nights >= 1, 'sky:3', 'nights.few', { nights }, { kind: 'content', path: 'nights' })
    guard.ensure(nights <= 14, 'sky:3', 'nights.many', { nights }, { kind: 'content', path: 'nights' })
    guard.ensure(wish !== 'the Sun', 'sky:1', 'wish.same')
  },
  effect: (loan, { input, needs }) => ({
    ...loan,
    pupil: input.person,
    name: input.name,
    wish: input.wish,
    nights: input.nights,
    shelf: needs.shelf,
  }),
  starts: { answer: ({ on }) => ({ from: on }) },
  claims: ({ input }) => [{ key: `sky/${input.person}`, mode: 'refuse', clause: 'sky:1' }],
  number: ({ file }) => `loans:${file.parent}`,
})

const answer = words.action({
  name: 'answer',
  title: same('Answer'),
  clauses: ['sky:1'],
  by: ['keeper', 'teacher'],
  from: ['asked'],
  to: { oneOf: ['lent', 'refused'], choose: ({ input }) => (input.lend ? 'lent' : 'refused') },
  input: z.object({ lend: z.boolean(), until: z.string().nullable() }),
  effect: (loan) => loan,
  starts: {
    loan: ({ input, on }) => (input.until === null ? null : { from: on, due: input.until }),
  },
  stops: { answer: () => '' },
})

/** Version 2 counts nights; version 1 named weeks. */
const extend = words.action({
  name: 'extend',
  title: same('Extend'),
  clauses: ['sky:3'],
  by: ['pupil'],
  from: ['lent'],
  to: 'same',
  version: 2,
  input: z.object({ nights: z.int(), until: z.string() }),
  upcast: (input, version) => {
    const old = input as { readonly weeks: number; readonly until: string }
    const now: Json = version === 1 ? { nights: old.weeks * 7, until: old.until } : input
    return now
  },
  effect: (loan, { input }) => ({ ...loan, nights: loan.nights + input.nights }),
  starts: { loan: ({ input, on }) => ({ from: on, due: input.until }) },
})

const giveBack = words.action({
  name: 'give-back',
  title: same('Give back'),
  clauses: ['sky:4'],
  by: ['keeper'],
  from: ['lent'],
  to: 'returned',
  input: z.object({ damage: moneyText() }),
  effect: (loan, { input }) => ({ ...loan, damage: input.damage }),
  stops: { loan: () => '*' },
})

const lapse = words.action({
  name: 'lapse',
  title: same('Lapse'),
  clauses: ['sky:1'],
  by: ['system'],
  from: ['asked'],
  to: 'lapsed',
  input: z.object({}),
  effect: (loan) => loan,
  stops: { answer: () => '*' },
})

export const telescope = words.procedure({
  actions: [ask, answer, extend, giveBack, lapse],
  separations: [{ actions: ['ask', 'answer'], clause: 'sky:5' }],
  relations: ({ facts }, person) => (facts.pupil === person ? ['pupil'] : []),
  people: ({ facts }) => [facts.pupil],
  row: ({ facts }) => ({ lot: null, holder: facts.pupil, title: facts.wish, sums: {}, dates: {}, marks: {} }),
  visibility: {
    wish: {
      title: same('wish'),
      reveals: 'plain',
      clause: 'sky:1',
      value: (loan) => loan.wish,
      seenBy: { public: 'always' },
    },
    pupil: {
      title: same('pupil'),
      reveals: 'identity',
      clause: 'sky:5',
      value: (loan) => loan.pupil,
      seenBy: { keeper: 'always', teacher: ['lent', 'returned'] },
    },
    damage: {
      title: same('damage'),
      reveals: 'money',
      clause: 'sky:4',
      value: (loan) => loan.damage,
      seenBy: { keeper: ['returned'], pupil: ['returned'] },
    },
  },
})
