import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { type AnnulInput, type CorrectInput, exceptionNames, type ReopenInput } from './exceptions/index.ts'
import { ask, type Loan, telescope, words } from './invented/procedure.ts'
import { type Action, claimNeed, indexNeed, type Procedure, parentNeed } from './procedure.ts'
import { type CommandOf, type TypedGuard, vocabulary } from './vocabulary.ts'

type Exception = 'correct-clerical-error' | 'annul-by-act' | 'reopen'

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
    expectTypeOf<Exclude<Command['action'], Exception>>().toEqualTypeOf<
      'ask' | 'answer' | 'extend' | 'give-back' | 'lapse'
    >()
    expectTypeOf<Extract<Command, { action: 'give-back' }>['input']>().toEqualTypeOf<{ damage: string }>()
    expectTypeOf(telescope).toExtend<Procedure>()
    expectTypeOf(ask).toExtend<Action>()
  })
})

describe('lawful exceptions', () => {
  it('are commands where a procedure has signers, as its actions are', () => {
    type Command = CommandOf<typeof telescope>
    expectTypeOf<Exception>().toExtend<Command['action']>()
    expectTypeOf<Extract<Command, { action: 'annul-by-act' }>['input']>().toEqualTypeOf<AnnulInput>()
    expectTypeOf<Extract<Command, { action: 'reopen' }>['input']>().toEqualTypeOf<ReopenInput>()
    expectTypeOf<
      Extract<Command, { action: 'correct-clerical-error' }>['input']
    >().toEqualTypeOf<CorrectInput>()
    const typed: Record<Command['action'], true> = {
      ask: true,
      answer: true,
      extend: true,
      'give-back': true,
      lapse: true,
      'correct-clerical-error': true,
      'annul-by-act': true,
      reopen: true,
    }
    const outside = (telescope.actions as readonly Action[]).filter(({ by }) => by[0] !== 'system')
    for (const { name } of outside) expect(Object.keys(typed)).toContain(name)
    const { correct, annul, reopen } = exceptionNames
    expect(outside.map(({ name }) => name)).toEqual(expect.arrayContaining([correct, annul, reopen]))
  })

  it('are none without signers', () => {
    const bare = vocabulary<null>()({
      id: 'bare',
      regulation: 'school',
      title: { ru: 'без подписантов', en: 'without signers' },
      clauses: ['school:1'],
      states: { over: { title: { ru: 'окончено', en: 'over' }, owner: [], final: true } },
      roles: ['keeper'],
      deadlines: {},
      messages: {},
      initial: null,
    })
    const end = bare.action({
      name: 'end',
      title: { ru: 'Кончить', en: 'End' },
      clauses: ['school:1'],
      by: ['keeper'],
      from: 'new',
      to: 'over',
      input: z.object({}),
      effect: (facts) => facts,
    })
    const procedure = bare.procedure({
      actions: [end],
      row: () => ({ lot: null, holder: null, title: null, sums: {}, dates: {}, marks: {} }),
      visibility: {},
    })
    expectTypeOf<CommandOf<typeof procedure>['action']>().toEqualTypeOf<'end'>()
    expect(procedure.actions.map(({ name }) => name)).toEqual(['end'])
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
