import { z } from 'zod'
import { type IsoDate, type Json, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { prevails } from '../../rules/index.ts'
import { content, type Done, dateText, fileText, shown, someText, words } from '../shared/index.ts'

export interface Provision {
  readonly clause: string
  readonly text: string
  readonly effect: 'stricter' | 'same' | 'weaker'
}

export interface LocalActFacts {
  readonly title: string
  readonly kind: 'elaborating' | 'stand-alone' | null
  readonly version: string
  readonly date: IsoDate | null
  readonly file: string | null
  readonly provisions: readonly Provision[]
  /** Flags of the company beside the 22. */
  readonly flags: readonly string[]
  readonly adopted: Done | null
  readonly repealed: (Done & { readonly reason: string }) | null
}

const said = words(
  {
    'act.clause': [
      'Нет пункта {clause}',
      'There is no clause {clause}',
      'Пункт {clause} есть',
      'There is a clause {clause}',
    ],
  },
  {
    'act.weakens': [
      'Локальный акт ослабляет Декларацию: эти положения вывода не меняют',
      'A local act weakens the declaration: those provisions change no outcome',
    ],
  },
)
export const localActMet = said.met

const actWords = vocabulary<LocalActFacts>()({
  id: 'export-local-act',
  regulation: 'export',
  title: { ru: 'Локальный акт', en: 'Local act' },
  clauses: clauseIds,
  states: {
    'in-force': { title: { ru: 'действует', en: 'in force' }, owner: ['lawyer'] },
    repealed: { title: { ru: 'отменён', en: 'repealed' }, owner: [], final: true },
  },
  roles: ['lawyer', 'company-head', 'export-officer', 'foreign-trade', 'auditor'],
  signers: ['company-head'],
  deadlines: {},
  messages: said.messages,
  initial: {
    title: '',
    kind: null,
    version: '',
    date: null,
    file: null,
    provisions: [],
    flags: [],
    adopted: null,
    repealed: null,
  },
})
const { action } = actWords

const weakens = (provisions: readonly Provision[]) => provisions.some(({ effect }) => effect === 'weaker')

const input = z.strictObject({
  title: someText(300),
  kind: z.enum(['elaborating', 'stand-alone']),
  version: someText(60),
  date: dateText(),
  file: fileText().nullable(),
  provisions: z
    .array(
      z.strictObject({
        clause: someText(60),
        text: someText(500),
        effect: z.enum(['stricter', 'same', 'weaker']),
      }),
    )
    .max(20),
  flags: z.array(someText(300)).max(50),
})

/** A local act may add; what weakens a standard is taken in with a warning and changes no outcome (`export:1.7`). */
const adopt = action({
  name: 'adopt',
  title: { ru: 'Принять', en: 'Adopt' },
  clauses: ['export:1.7', 'export:4'],
  by: ['company-head', 'lawyer'],
  from: 'new',
  to: 'in-force',
  input,
  guard(guard, { input: { provisions } }) {
    provisions.forEach(({ clause, text, effect }, n) => {
      const known = guard.ensure(
        (clauseIds as readonly string[]).includes(clause),
        'export:1.7',
        'act.clause',
        { clause },
        content('UNKNOWN_CLAUSE', `provisions.${n}.clause`),
      )
      if (known)
        guard.rule(prevails, {
          says: [
            { source: 'declaration', text: clause },
            { source: 'local-act', text, effect },
          ],
        })
    })
  },
  notices: ({ input: { provisions } }) =>
    weakens(provisions) ? [{ to: 'role:export-officer', message: 'act.weakens' as const }] : [],
  effect: (facts, { input: given, on, actor }) => ({ ...facts, ...given, adopted: { on, by: actor.id } }),
})

const repeal = action({
  name: 'repeal',
  title: { ru: 'Отменить', en: 'Repeal' },
  clauses: ['export:1.7'],
  by: ['company-head', 'lawyer'],
  from: ['in-force'],
  to: 'repealed',
  input: z.strictObject({ reason: someText(1000) }),
  effect: (facts, { input: { reason }, on, actor }) => ({ ...facts, repealed: { reason, on, by: actor.id } }),
})

const field = shown<LocalActFacts>

/** Local acts of the developer: their own flags and stricter rules stand beside the declaration (`export:1.7`). */
export const localAct = actWords.procedure({
  actions: [adopt, repeal],
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: facts.title,
    sums: {},
    dates: facts.date ? { dated: facts.date } : {},
    marks: { flags: facts.flags as unknown as Json, weakens: weakens(facts.provisions) },
  }),
  visibility: {
    act: field(
      'Акт',
      'Act',
      'export:1.7',
      ({ title, kind, version, date, file }) => ({ title, kind, version, date, file }),
      { columns: ['title', 'dates.dated'] },
    ),
    provisions: field('Положения', 'Provisions', 'export:1.7', (f) => f.provisions),
    ownFlags: field('Собственные признаки', 'Own flags', 'export:1.7', (f) => f.flags),
    warning: field('Ослабляет Декларацию', 'Weakens the declaration', 'export:4', (f) =>
      weakens(f.provisions),
    ),
    repealed: field('Отменён', 'Repealed', 'export:1.7', (f) => f.repealed),
  },
})
