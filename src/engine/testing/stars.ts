import { z } from 'zod'
import {
  claimNeed,
  indexNeed,
  type Personal,
  parentNeed,
  personalText,
  type Regulation,
  vocabulary,
} from '../../kernel/index.ts'

interface Club {
  readonly title: string
  readonly accepted: number
}
const clubWords = vocabulary<Club>()({
  id: 'club',
  regulation: 'stars',
  title: { ru: 'Кружок', en: 'Club' },
  clauses: ['stars:1', 'stars:2', 'stars:3', 'stars:4'],
  states: {
    open: { title: { ru: 'идёт набор', en: 'open' }, owner: ['keeper'] },
    closed: { title: { ru: 'закрыт', en: 'closed' }, owner: [], final: true },
  },
  roles: ['keeper', 'chief'],
  signers: ['chief'],
  deadlines: {
    intake: {
      clause: 'stars:2',
      title: { ru: 'набор', en: 'intake' },
      term: { amount: 3, unit: 'working-days', shift: false },
      side: 'keeper',
      fires: 'close',
    },
  },
  messages: { 'club.empty': { ru: 'название пусто', en: 'the title is blank' } },
  initial: { title: '', accepted: 0 },
})
const club = clubWords.procedure({
  actions: [
    clubWords.action({
      name: 'found',
      title: { ru: 'Открыть', en: 'Found' },
      clauses: ['stars:1'],
      by: ['keeper'],
      from: 'new',
      to: 'open',
      input: z.object({ title: z.string() }),
      guard: (g, e) =>
        g.ensure(
          e.input.title !== '',
          'stars:1',
          'club.empty',
          {},
          { code: 'TITLE', kind: 'content', path: 'title' },
        ),
      effect: (f, h) => ({ ...f, title: h.input.title }),
      starts: { intake: (e) => ({ from: e.on }) },
    }),
    clubWords.action({
      name: 'accept-all',
      title: { ru: 'Принять всех', en: 'Accept all' },
      clauses: ['stars:4'],
      by: ['keeper'],
      from: ['open'],
      to: 'same',
      input: z.object({}),
      needs: {
        waiting: indexNeed(
          (ask) => ({ parent: ask.file.id, procedure: 'member', states: ['waiting'] }),
          (rows) => rows.map((r) => r.case),
        ),
      },
      effect: (f, h) => ({ ...f, accepted: f.accepted + h.needs.waiting.length }),
      children: (e) =>
        e.needs.waiting.map((id) => ({
          child: id,
          procedure: 'member',
          case: id,
          action: 'accept',
          input: {},
        })),
    }),
    clubWords.action({
      name: 'close',
      title: { ru: 'Закрыть', en: 'Close' },
      clauses: ['stars:2'],
      by: ['system'],
      from: ['open'],
      to: 'closed',
      input: z.object({}),
      effect: (f) => f,
      stops: { intake: () => '*' },
    }),
  ],
  row: (file) => ({ lot: null, holder: null, title: file.facts.title, sums: {}, dates: {}, marks: {} }),
  visibility: {},
})

interface Member {
  readonly name: Personal
  readonly club: string
}
const memberWords = vocabulary<Member>()({
  id: 'member',
  regulation: 'stars',
  title: { ru: 'Участник', en: 'Member' },
  parent: 'club',
  clauses: ['stars:3', 'stars:4'],
  states: {
    waiting: { title: { ru: 'ждёт', en: 'waiting' }, owner: ['keeper'] },
    in: { title: { ru: 'принят', en: 'in' }, owner: [], final: true },
  },
  roles: ['keeper', 'child', 'self', 'chief'],
  signers: ['chief'],
  deadlines: {},
  messages: {},
  initial: { name: '', club: '' },
})
const member = memberWords.procedure({
  actions: [
    memberWords.action({
      name: 'apply',
      title: { ru: 'Подать', en: 'Apply' },
      clauses: ['stars:3'],
      by: ['child'],
      from: 'new',
      to: 'waiting',
      input: z.object({ person: z.string(), name: personalText() }),
      needs: {
        club: parentNeed<Club>()((f) => f.title),
        taken: claimNeed(
          (ask) => [`person:${(ask.input as { person: string }).person}`],
          (held) => Object.values(held).filter(Boolean).length,
        ),
      },
      claims: (e) => [{ key: `person:${e.input.person}`, mode: 'refuse', clause: 'stars:3' }],
      number: (e) => `member:${e.file.parent}`,
      effect: (_, h) => ({ name: h.input.name, club: h.needs.club }),
      notices: () => [],
    }),
    memberWords.action({
      name: 'accept',
      title: { ru: 'Принять', en: 'Accept' },
      clauses: ['stars:4'],
      by: ['system'],
      from: ['waiting'],
      to: 'in',
      input: z.object({}),
      effect: (f) => f,
    }),
  ],
  row: (file) => ({
    lot: null,
    holder: null,
    title: null,
    sums: {},
    dates: {},
    marks: { club: file.facts.club },
  }),
  visibility: {
    name: {
      title: { ru: 'Имя', en: 'Name' },
      reveals: 'identity',
      clause: 'stars:3',
      value: (f) => f.name as string,
      seenBy: { keeper: 'always' },
    },
  },
})

/** An invented regulation of two procedures, a club and its members, with every kind of need. */
export const stars: Regulation = {
  id: 'stars',
  title: { ru: 'Звёзды', en: 'Stars' },
  editions: [
    { id: 'stars@1', title: { ru: '1', en: '1' }, from: '2024-01-01', to: null, source: { ru: '', en: '' } },
  ],
  clauses: [],
  wording: {},
  parameters: [],
  readings: [],
  rules: [],
  procedures: [club, member],
  forms: [],
  norms: [],
  references: [],
  messages: {},
  labels: {},
}
