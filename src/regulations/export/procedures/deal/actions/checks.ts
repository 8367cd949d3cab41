import { z } from 'zod'
import { bans, contract } from '../../../rules/index.ts'
import { conflict, content, noteText, someText } from '../../shared/index.ts'
import { action, open } from '../vocabulary.ts'

/** A further check before the shipping date is thought of (`export:3.4`). */
export const openCheck = action({
  name: 'open-check',
  title: { ru: 'Открыть проверку', en: 'Open a check' },
  clauses: ['export:3.4', 'export:3.2'],
  by: ['export-officer', 'lawyer'],
  from: [...open, 'allowed', 'deviation'],
  to: {
    oneOf: ['preparing', 'recheck', 'choice', 'checks', 'permit-needed', 'permit-asked'],
    choose: ({ file }) =>
      (open as readonly string[]).includes(file.state) ? (file.state as 'checks') : 'recheck',
  },
  input: z.strictObject({ what: someText(1000) }),
  effect: (facts, { input: { what }, on, actor }) => ({
    ...facts,
    checks: [...facts.checks, { id: facts.checks.length + 1, what, on, by: actor.id, closed: null }],
  }),
})

export const closeCheck = action({
  name: 'close-check',
  title: { ru: 'Закрыть проверку', en: 'Close a check' },
  clauses: ['export:3.4'],
  by: ['export-officer'],
  from: open,
  to: 'same',
  input: z.strictObject({ check: z.int().min(1), result: noteText() }),
  guard(guard, { facts, input: { check } }) {
    guard.ensure(
      facts.checks.some(({ id, closed }) => id === check && closed === null),
      'export:3.4',
      'deal.no-check',
      { check },
      conflict('NO_OPEN_CHECK', 'check'),
    )
  },
  effect: (facts, { input: { check, result }, on, actor }) => ({
    ...facts,
    checks: facts.checks.map((one) =>
      one.id === check ? { ...one, closed: { result, on, by: actor.id } } : one,
    ),
  }),
})

/** A lawyer holds the deal against the law itself; a ban found there stands above every outcome (`export:1.2/2`). */
export const checkLaw = action({
  name: 'check-law',
  title: { ru: 'Проверить по закону', en: 'Check against the law' },
  clauses: ['export:3.3', 'export:1.2/2'],
  by: ['lawyer'],
  from: [...open, 'allowed', 'deviation', 'outside'],
  to: {
    oneOf: [
      'preparing',
      'recheck',
      'choice',
      'checks',
      'permit-needed',
      'permit-asked',
      'allowed',
      'deviation',
      'outside',
    ],
    choose: ({ file, input }) =>
      input.conclusion === 'blocked' && !(open as readonly string[]).includes(file.state)
        ? 'recheck'
        : (file.state as 'preparing'),
  },
  input: z.strictObject({ conclusion: z.enum(['clear', 'blocked']), note: noteText(4000) }),
  effect: (facts, { input, on, actor }) => ({ ...facts, legal: { ...input, on, by: actor.id } }),
})

/** The bans in the terms of the deal; one that is left out needs its reason (`export:5.2`). */
export const setTerms = action({
  name: 'set-terms',
  title: { ru: 'Собрать условия договора', en: 'Put the terms together' },
  clauses: ['export:5.2', 'export:5.2/1', 'export:5.2/2', 'export:5.2/3'],
  by: ['foreign-trade', 'export-officer', 'lawyer'],
  from: [...open, 'allowed'],
  to: 'same',
  input: z.strictObject({
    included: z.array(z.enum(bans)).max(3),
    coversEndUser: z.boolean(),
    militaryUseAllowed: z.boolean(),
    omissionReason: someText(2000).nullable(),
  }),
  guard(guard, { input }) {
    const { errors } = guard.rule(contract, input)
    guard.ensure(
      errors.length === 0,
      errors[0] === 'CONFLICT_5_2' ? 'export:5.2/3' : 'export:5.2',
      'deal.terms',
      { list: errors },
      content(
        errors[0] ?? 'TERMS',
        errors[0] === 'CONFLICT_5_2'
          ? 'militaryUseAllowed'
          : errors[0] === 'END_USER_NOT_COVERED'
            ? 'coversEndUser'
            : 'omissionReason',
      ),
    )
  },
  effect: (facts, { input: { militaryUseAllowed: _, ...terms }, on, actor }) => ({
    ...facts,
    terms: { ...terms, complete: bans.every((ban) => terms.included.includes(ban)), on, by: actor.id },
  }),
})
