import { z } from 'zod'
import { content, idText, someText } from '../../shared/index.ts'
import { action } from '../vocabulary.ts'

/** A card of a solution: own or third-party, for what purpose (`export:1.1`, `export:1.3/1`). */
export const register = action({
  name: 'register',
  title: { ru: 'Завести карточку', en: 'Open a card' },
  clauses: ['export:1.1', 'export:1.3/1', 'export:2.1/1', 'export:5.3/3'],
  by: ['export-officer', 'foreign-trade'],
  from: 'new',
  to: 'drafted',
  input: z.strictObject({
    code: idText(),
    title: someText(300),
    version: someText(60),
    ownership: z.enum(['own', 'third-party']),
    russian: z.boolean(),
    /** Background only: where a solution comes from changes no outcome. */
    openSource: z.boolean(),
    purpose: z.enum(['civil', 'military']),
  }),
  guard(guard, { input }) {
    guard.ensure(input.russian, 'export:2.1/1', 'solution.russian', {}, content('NOT_RUSSIAN', 'russian'))
  },
  claims: ({ input }) => [
    { key: `export/solution:${input.code}`, mode: 'refuse' as const, clause: 'export:5.3/3' as const },
  ],
  effect: (facts, { input: { code: _, ...card }, on }) => ({
    ...facts,
    ...card,
    versions: [{ version: card.version, on, changes: '' }],
  }),
})

/** Whether this version is on the list, and whether the end user must be checked in depth (`export:5.3/4`). */
export const identify = action({
  name: 'identify',
  title: { ru: 'Идентифицировать', en: 'Identify' },
  clauses: ['export:1.3/1', 'export:1.3/2', 'export:5.3/4'],
  by: ['export-officer'],
  from: ['drafted', 'identified'],
  to: 'identified',
  input: z.strictObject({ inControlledList: z.boolean(), inDepthCheck: z.boolean(), basis: someText(2000) }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    identification: { ...input, version: facts.version, on, by: actor.id },
  }),
})

const fits = z.enum(['yes', 'no', 'unknown'])
const grade = z.enum(['low', 'high'])

/** What the solution could serve, and how high the risk is: a high one asks for the whole checklist (`export:pre.2`). */
export const assess = action({
  name: 'assess',
  title: { ru: 'Оценить пригодность и риск', en: 'Assess suitability and risk' },
  clauses: ['export:pre.2', 'export:app.19/n', 'export:app.20/n', 'export:app.21/n', 'export:app.22/n'],
  by: ['export-officer'],
  from: ['drafted', 'identified'],
  to: 'same',
  input: z.strictObject({
    suitability: z.strictObject({ nuclear: fits, missile: fits, chembio: fits, militaryIntel: fits }),
    risk: z.strictObject({ military: grade, terror: grade, reason: someText(2000) }),
  }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    assessment: { ...input, version: facts.version, on, by: actor.id },
  }),
})

/** A new version is another subject: it is identified and assessed anew. */
export const release = action({
  name: 'release-version',
  title: { ru: 'Выпустить версию', en: 'Release a version' },
  clauses: ['export:5.3/3', 'export:5.3/4'],
  by: ['export-officer', 'foreign-trade'],
  from: ['drafted', 'identified'],
  to: 'drafted',
  input: z.strictObject({ version: someText(60), changes: someText(2000) }),
  guard(guard, { facts, input: { version } }) {
    guard.ensure(
      facts.versions.every((one) => one.version !== version),
      'export:5.3/3',
      'solution.same-version',
      { version },
      content('VERSION_KNOWN', 'version'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    version: input.version,
    identification: null,
    assessment: null,
    versions: [...facts.versions, { ...input, on }],
  }),
})

export const retire = action({
  name: 'retire',
  title: { ru: 'Вывести из оборота', en: 'Retire' },
  clauses: ['export:5.3/3'],
  by: ['export-officer', 'company-head'],
  from: ['drafted', 'identified'],
  to: 'retired',
  input: z.strictObject({ reason: someText(500) }),
  effect: (facts) => facts,
})
