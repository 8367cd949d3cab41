import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { ask, type Loan, telescope, words } from './invented/procedure.ts'
import { type Action, claimNeed, indexNeed, type Procedure, parentNeed } from './procedure.ts'
import type { CommandOf, TypedGuard } from './vocabulary.ts'

/** What the helper takes: a value that does not extend a part of it does not compile there. */
type Spec = Parameters<typeof words.action>[0]
type Guarded = Parameters<NonNullable<Spec['guard']>>[0]
type Clause = 'sky:1' | 'sky:2' | 'sky:3' | 'sky:4' | 'sky:5'

describe('the types of a procedure', () => {
  it('know its states, roles and clauses', () => {
    expectTypeOf<readonly ['asked', 'lent']>().toExtend<Spec['from']>()
    expectTypeOf<readonly ['asked', 'lost']>().not.toExtend<Spec['from']>()
    expectTypeOf<'same'>().toExtend<Spec['to']>()
    expectTypeOf<'lost'>().not.toExtend<Spec['to']>()
    expectTypeOf<{ oneOf: readonly ['lost']; choose: () => 'lost' }>().not.toExtend<Spec['to']>()
    expectTypeOf<{ oneOf: readonly ['lent']; choose: () => 'lent' }>().toExtend<Spec['to']>()
    expectTypeOf<readonly ['keeper', 'system']>().toExtend<Spec['by']>()
    expectTypeOf<readonly ['stranger']>().not.toExtend<Spec['by']>()
    expectTypeOf<readonly []>().not.toExtend<Spec['by']>()
    expectTypeOf<readonly ['sky:1']>().toExtend<Spec['clauses']>()
    expectTypeOf<readonly ['sky:6']>().not.toExtend<Spec['clauses']>()
    expectTypeOf<readonly []>().not.toExtend<Spec['clauses']>()
  })

  it('know its deadlines and messages', () => {
    expectTypeOf<keyof NonNullable<Spec['starts']>>().toEqualTypeOf<'answer' | 'loan'>()
    expectTypeOf<keyof NonNullable<Spec['stops']>>().toEqualTypeOf<'answer' | 'loan'>()
    expectTypeOf<Guarded>().toEqualTypeOf<TypedGuard<Clause, 'nights.few' | 'nights.many' | 'wish.same'>>()
    expectTypeOf<Parameters<Guarded['ensure']>[1]>().toEqualTypeOf<Clause>()
    expectTypeOf<'nights.none'>().not.toExtend<Parameters<Guarded['ensure']>[2]>()
    expectTypeOf<ReturnType<NonNullable<Spec['claims']>>[number]['clause']>().toEqualTypeOf<Clause>()
  })

  it('give effects and guards their facts, input and needs', () => {
    words.action({
      name: 'look',
      title: { ru: 'Смотреть', en: 'Look' },
      clauses: ['sky:4'],
      by: ['pupil'],
      from: ['lent'],
      to: 'same',
      input: z.object({ at: z.string(), hours: z.int().optional() }),
      needs: {
        shelf: parentNeed<{ shelf: string }>()((school) => school.shelf),
        others: indexNeed(
          () => ({ procedure: 'telescope' }),
          (rows) => rows.length,
        ),
        held: claimNeed(
          () => ['sky/p1'],
          (held) => Object.keys(held),
        ),
      },
      guard(_, env) {
        expectTypeOf(env.facts).toEqualTypeOf<Loan>()
        expectTypeOf(env.input).toEqualTypeOf<{ at: string; hours?: number | undefined }>()
        expectTypeOf(env.needs.others).toEqualTypeOf<number>()
      },
      effect(loan, { input, needs }) {
        expectTypeOf(loan).toEqualTypeOf<Loan>()
        expectTypeOf(input.at).toEqualTypeOf<string>()
        expectTypeOf(needs.shelf).toEqualTypeOf<string>()
        expectTypeOf(needs.held).toEqualTypeOf<string[]>()
        expectTypeOf<'missing'>().not.toExtend<keyof typeof needs>()
        return loan
      },
    })
  })

  it('give the union of commands', () => {
    type Command = CommandOf<typeof telescope>
    expectTypeOf<Command['procedure']>().toEqualTypeOf<'telescope'>()
    expectTypeOf<Command['action']>().toEqualTypeOf<'ask' | 'answer' | 'extend' | 'give-back' | 'lapse'>()
    expectTypeOf<Extract<Command, { action: 'give-back' }>['input']>().toEqualTypeOf<{ damage: string }>()
    expectTypeOf(telescope).toExtend<Procedure>()
    expectTypeOf(ask).toExtend<Action>()
  })
})

describe('an action', () => {
  it('has everything the engine asks for, empty where nothing is said', () => {
    const lapse = telescope.actions.find((a) => a.name === 'lapse')!
    expect(lapse).toMatchObject({ version: 1, expectsVersion: false, needs: {}, starts: {}, number: null })
    const env = {} as Parameters<Action['claims']>[0]
    for (const list of [lapse.claims, lapse.releases, lapse.children, lapse.notices])
      expect(list(env)).toEqual([])
    expect(lapse.notAfter).toBeNull()
    expect(lapse.upcast).toBeNull()
  })

  it('takes a procedure without separations, relations and tasks', () => {
    const bare = words.procedure({
      actions: [ask],
      row: () => ({ lot: null, holder: null, title: null, sums: {}, dates: {}, marks: {} }),
      visibility: {},
    })
    expect(bare).toMatchObject({ id: 'telescope', parent: 'school', separations: [] })
    expect(bare.relations({} as never, 'p1')).toEqual([])
    expect(bare.tasks({} as never)).toEqual([])
  })
})
