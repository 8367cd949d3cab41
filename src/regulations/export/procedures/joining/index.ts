import { z } from 'zod'
import { type IsoDate, type Json, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { prevails } from '../../rules/index.ts'
import { content, type Done, idText, shown, someText, staff, words } from '../shared/index.ts'

export interface JoiningFacts {
  readonly developer: string
  readonly code: string
  readonly joined: (Done & { readonly authority: string }) | null
  readonly codeSignatory: boolean
  readonly left: (Done & { readonly reason: string }) | null
  readonly conflicts: readonly (Done & {
    readonly codeItem: string
    readonly clause: string
    readonly prevails: string
  })[]
}

const said = words(
  {
    'joining.law': [
      'Без готовности следовать Закону № 183-ФЗ присоединения нет',
      'Nobody joins without being ready to follow Law 183-FZ',
      'Готовность следовать Закону подтверждена',
      'Readiness to follow the Law is confirmed',
    ],
    'joining.consent': [
      'Присоединение добровольное: нужно согласие',
      'Joining is voluntary: consent is needed',
      'Согласие дано',
      'Consent is given',
    ],
    'joining.clause': [
      'Нет пункта {clause}',
      'There is no clause {clause}',
      'Пункт {clause} есть',
      'There is a clause {clause}',
    ],
  },
  {},
)
export const joiningMet = said.met

const joiningWords = vocabulary<JoiningFacts>()({
  id: 'export-joining',
  regulation: 'export',
  title: { ru: 'Присоединение к Декларации', en: 'Joining the declaration' },
  clauses: clauseIds,
  states: {
    joined: { title: { ru: 'присоединился', en: 'joined' }, owner: ['company-head'] },
    left: { title: { ru: 'вышел', en: 'left' }, owner: [], final: true },
  },
  roles: ['company-head', 'export-officer', 'lawyer', 'foreign-trade', 'auditor'],
  signers: ['company-head'],
  deadlines: {},
  messages: said.messages,
  initial: { developer: '', code: '', joined: null, codeSignatory: false, left: null, conflicts: [] },
})
const { action } = joiningWords

/** Joined by somebody with authority, of their own will, ready to follow the Law. The text knows no register: this is ours. */
const join = action({
  name: 'join',
  title: { ru: 'Присоединиться', en: 'Join' },
  clauses: ['export:1.5', 'export:1.2/1', 'export:1.6/1'],
  by: ['company-head'],
  from: 'new',
  to: 'joined',
  signature: true,
  input: z.strictObject({
    code: idText(),
    developer: someText(300),
    /** On what the signer's authority stands. */
    authority: someText(500),
    followsLaw: z.boolean(),
    ownWill: z.boolean(),
    codeSignatory: z.boolean(),
  }),
  guard(guard, { input }) {
    guard.ensure(
      input.followsLaw,
      'export:1.2/1',
      'joining.law',
      {},
      content('LAW_TICK_REQUIRED', 'followsLaw'),
    )
    guard.ensure(input.ownWill, 'export:1.5', 'joining.consent', {}, content('CONSENT_REQUIRED', 'ownWill'))
  },
  claims: ({ input }) => [
    { key: `export/joining:${input.code}`, mode: 'refuse' as const, clause: 'export:1.5' as const },
  ],
  effect: (facts, { input: { code, developer, authority, codeSignatory }, on, actor }) => ({
    ...facts,
    code,
    developer,
    codeSignatory,
    joined: { authority, on, by: actor.id },
  }),
})

/** An item of the Code that differs from a clause: the declaration holds (`export:1.6/2`). */
const noteConflict = action({
  name: 'note-conflict',
  title: { ru: 'Записать расхождение с Кодексом', en: 'Note a conflict with the Code' },
  clauses: ['export:1.6/1', 'export:1.6/2'],
  by: ['lawyer', 'export-officer'],
  from: ['joined'],
  to: 'same',
  input: z.strictObject({ codeItem: someText(300), clause: someText(60) }),
  guard(guard, { input: { codeItem, clause } }) {
    guard.ensure(
      (clauseIds as readonly string[]).includes(clause),
      'export:1.6/2',
      'joining.clause',
      { clause },
      content('UNKNOWN_CLAUSE', 'clause'),
    )
    guard.rule(prevails, {
      says: [
        { source: 'code', text: codeItem },
        { source: 'declaration', text: clause },
      ],
    })
  },
  effect: (facts, { input: { codeItem, clause }, on, actor }) => ({
    ...facts,
    conflicts: [...facts.conflicts, { codeItem, clause, prevails: 'declaration', on, by: actor.id }],
  }),
})

/** The text has no rule for leaving: it is recorded as it happens. */
const leave = action({
  name: 'leave',
  title: { ru: 'Выйти', en: 'Leave' },
  clauses: ['export:1.5'],
  by: ['company-head'],
  from: ['joined'],
  to: 'left',
  input: z.strictObject({ reason: someText(1000) }),
  releases: ({ facts }) => [`export/joining:${facts.code}`],
  effect: (facts, { input: { reason }, on, actor }) => ({ ...facts, left: { reason, on, by: actor.id } }),
})

const field = shown<JoiningFacts>
const day = (done: Done | null): IsoDate | null => done?.on ?? null

/** The register of those who joined: a record of the platform, open to everybody (`export:1.5`). */
export const joining = joiningWords.procedure({
  actions: [join, noteConflict, leave],
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: facts.developer,
    sums: {},
    dates: {
      ...(facts.joined ? { joined: facts.joined.on } : {}),
      ...(facts.left ? { left: facts.left.on } : {}),
    },
    marks: { codeSignatory: facts.codeSignatory as Json },
  }),
  visibility: {
    developer: field(
      'Разработчик',
      'Developer',
      'export:1.5',
      (f) => ({
        developer: f.developer,
        joinedOn: day(f.joined),
        leftOn: day(f.left),
        codeSignatory: f.codeSignatory,
      }),
      { seenBy: { ...staff, public: 'always' }, columns: ['title', 'dates.joined', 'dates.left'] },
    ),
    authority: field('Полномочие', 'Authority', 'export:1.5', (f) => f.joined),
    conflicts: field('Расхождения с Кодексом', 'Conflicts with the Code', 'export:1.6/2', (f) => f.conflicts),
  },
})
