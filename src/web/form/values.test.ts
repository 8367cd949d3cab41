import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { programmes } from '../../programmes.ts'
import { examplesOf, lawfulIn } from './examples.fixture.ts'
import { fieldOf } from './read-schema.ts'
import { emptyValue, readyValue } from './values.ts'

const actions = programmes.flatMap(({ procedures, clauses }) =>
  procedures.flatMap((procedure) =>
    procedure.actions.map((action) => ({
      name: `${procedure.id}.${action.name}`,
      input: action.input,
      lawful: lawfulIn(clauses.map(({ id }) => id)),
      schema: z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' }),
    })),
  ),
)

describe.each(actions)('the form of $name', ({ input, schema, lawful }) => {
  it('begins with what says nothing, and says nothing when it is read again', () => {
    const begun = readyValue(schema, emptyValue(schema))
    expect(readyValue(schema, begun)).toEqual(begun)
    expect(JSON.parse(JSON.stringify(begun))).toEqual(begun)
    const asks = Object.keys(schema.properties ?? {}).length > 0
    if (!asks) expect(input.safeParse(begun).success).toBe(true)
  })

  it('sends what it was filled with, and the action takes it', () => {
    fc.assert(
      fc.property(examplesOf(fieldOf(schema), lawful), (value) => {
        const sent = readyValue(schema, value)
        expect(sent).toEqual(value)
        expect(input.safeParse(sent).error?.issues ?? []).toEqual([])
      }),
      { seed: 42, numRuns: 25 },
    )
  })
})

const schema = z.toJSONSchema(
  z.object({
    sum: z.string().meta({ format: 'money', pattern: '^-?\\d{1,16}\\.\\d{2}$' }),
    months: z.int(),
    note: z.string().max(10).nullable(),
    aside: z.string().optional(),
    many: z.array(z.int()).min(1),
    sure: z.boolean(),
    act: z.object({ on: z.iso.date() }).nullable(),
    told: z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['court', 'order']), number: z.string() }),
      z.object({ kind: z.literal('clause'), clause: z.string() }),
    ]),
    found: z.boolean().meta({ readOnly: true }),
  }),
  { io: 'input' },
)

describe('what is sent of what was typed', () => {
  it('is figures as they stand on wires, and nothing for what is empty', () => {
    const typed = {
      sum: '1 000 000,5',
      months: ' 12 ',
      note: '',
      aside: '',
      many: ['3', ''],
      act: { on: '' },
      told: { kind: 'order', number: '7' },
    }
    expect(readyValue(schema, typed)).toEqual({
      sum: '1000000.50',
      months: 12,
      note: null,
      many: [3, ''],
      act: {},
      told: { kind: 'order', number: '7' },
    })
  })

  it('is what was typed where that is no figure, for the server to name', () => {
    expect(readyValue(schema, { sum: 'много', months: '1,5' })).toEqual({ sum: 'много', months: '1,5' })
  })

  it('answers no question for anybody', () => {
    expect(readyValue(schema, emptyValue(schema))).toEqual({ note: null, many: [''], act: null })
  })
})
