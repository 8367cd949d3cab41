import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Problem, type ProblemItem } from './problem.ts'
import { jsonSchema } from './rule.ts'
import { dateText, decimalText, instantText, moneyText, personalText, read, someText } from './schema.ts'
import { schemaProblem } from './schema-problem.ts'
import { isSealed } from './seal.ts'

const remedy = { ru: 'Выберите день', en: 'Choose a day' }
const schema = z.object({
  sum: moneyText().meta({ clause: 'tale:1' }),
  day: dateText().nullable().meta({ clause: 'tale:2', remedy }),
  team: z
    .array(z.object({ name: personalText(), sent: instantText(), age: z.int().min(7) }))
    .min(1)
    .max(2)
    .meta({ clause: 'tale:3' }),
  lot: z.enum(['stars', 'moons']).meta({ clause: 'tale:4' }),
  spans: z.array(z.tuple([dateText().meta({ clause: 'tale:5' }), dateText()])).default([]),
  sums: z.record(z.string().regex(/^n\d$/), moneyText().meta({ clause: 'tale:6' })).optional(),
  rate: decimalText().optional(),
  note: someText(5).optional(),
  link: z.url({ protocol: /^https?$/ }).optional(),
  sure: z.literal(true).optional(),
})
const good = {
  sum: '1.00',
  day: null,
  team: [{ name: 'Nadezhda', sent: '2031-06-06T18:00:00+03:00', age: 12 }],
  lot: 'stars',
}

const items = (value: unknown, of: z.ZodType = schema): readonly ProblemItem[] => {
  try {
    read(of, value)
  } catch (error) {
    if (error instanceof Problem && error.code === 'INVALID_INPUT') return error.items
    throw error
  }
  return []
}
const told = (value: unknown, of?: z.ZodType) => items(value, of).map((i) => `${i.path}: ${i.message.en}`)

describe('reading a value', () => {
  it('gives what the schema makes of it', () => {
    expect(read(schema, { ...good, note: '  hi ' })).toEqual({ ...good, note: 'hi', spans: [] })
  })

  it('names every missing field, and what it should hold', () => {
    expect(told({ day: '2031-06-06', team: [{}] })).toEqual([
      'sum: the field is missing, needed: a string',
      'team.0.name: the field is missing',
      'team.0.sent: the field is missing: an instant with its offset is needed, such as 2024-05-27T18:00:00+03:00',
      'team.0.age: the field is missing, needed: a number',
      'lot: the field is missing, needed: stars, moons',
    ])
  })

  it('tells a wrong type from a missing field', () => {
    expect(told({ ...good, sum: 100, day: 5, team: {}, lot: 'suns' })).toEqual([
      'sum: wrong type, needed: a string',
      'day: wrong type, needed: a string',
      'team: wrong type, needed: a list',
      'lot: allowed are stars, moons',
    ])
    expect(told(null)).toEqual([': wrong type, needed: an object'])
    expect(told(undefined)).toEqual([': the field is missing, needed: an object'])
    expect(told({ ...good, sum: null })).toEqual(['sum: wrong type, needed: a string'])
  })

  it.each<[string, object, string]>([
    ['a sum', { sum: '1' }, 'sum: a sum in roubles with kopecks is needed, such as 2000000.00'],
    ['a day', { day: '2031-02-30' }, 'day: an existing date YYYY-MM-DD is needed'],
    ['a rate', { rate: '1,5' }, 'rate: a decimal number as a string is needed, such as 21.00'],
    [
      'an endless rate',
      { rate: '1'.repeat(31) },
      'rate: a decimal number as a string is needed, such as 21.00',
    ],
    ['a blank text', { note: ' ' }, 'note: a text is needed'],
    ['a long text', { note: 'too long' }, 'note: characters: more than the most: 5'],
    ['an empty list', { team: [] }, 'team: items of the list: less than the least: 1'],
    ['a link', { link: 'ftp://x' }, 'link: a link http(s)://… is needed'],
    ['a statement', { sure: false }, 'sure: allowed are true'],
    ['a key', { sums: { q: '1.00' } }, 'sums.q: there is no such key'],
    ['a short pair', { spans: [['2031-06-06']] }, 'spans.0: items of the list: less than the least: 2'],
  ])('tells what is wrong with %s', (_, change, message) =>
    expect(told({ ...good, ...change })).toEqual([message]),
  )

  it('tells what is wrong with a whole or a small number', () => {
    const team = (age: unknown) => ({ ...good, team: [{ ...good.team[0], age }] })
    expect(told(team(6))).toEqual(['team.0.age: less than the least: 7'])
    expect(told(team(7.5))).toEqual(['team.0.age: wrong type, needed: a whole number'])
    expect(told(team('7'))).toEqual(['team.0.age: wrong type, needed: a number'])
  })

  it('speaks Russian too', () => {
    expect(items({ ...good, sum: 1 })[0]?.message.ru).toBe('неверный тип, нужно: строка')
    expect(items({ ...good, lot: undefined })[0]?.message.ru).toBe('поле не указано, нужно: stars, moons')
  })

  it('names unknown fields where the schema is strict', () => {
    expect(told({ a: 1 }, z.strictObject({}))).toEqual([': unknown fields: a'])
  })
})

describe('clauses and remedies', () => {
  const clauses = (change: object) => items({ ...good, ...change }).map((i) => [i.path, i.clause, i.remedy])

  it('stand beside each field, whatever wraps it', () => {
    expect(clauses({ sum: 'x', day: 'x', lot: 'x' })).toEqual([
      ['sum', 'tale:1', undefined],
      ['day', 'tale:2', remedy],
      ['lot', 'tale:4', undefined],
    ])
  })

  it('are found inside lists, pairs and records; the nearest wins', () => {
    expect(clauses({ team: [{ ...good.team[0], age: 1 }] })).toEqual([['team.0.age', 'tale:3', undefined]])
    expect(clauses({ spans: [['x', 'x']], sums: { n1: 'x' } })).toEqual([
      ['spans.0.0', 'tale:5', undefined],
      ['spans.0.1', undefined, undefined],
      ['sums.n1', 'tale:6', undefined],
    ])
  })
})

describe('unions', () => {
  const by = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('plan'), day: dateText().meta({ clause: 'tale:7' }) }),
    z.object({ kind: z.literal('note') }),
  ])

  it('tell of the kind that was meant', () => {
    expect(told({ kind: 'plan' }, by)).toEqual(['day: the field is missing, needed: a string'])
    expect(items({ kind: 'plan', day: 'x' }, by)[0]?.clause).toBe('tale:7')
    expect(told({ kind: 'song' }, by)).toEqual(['kind: allowed are plan, note'])
    expect(told(5, z.object({ a: personalText() }))).toEqual([': wrong type, needed: an object'])
    expect(told({ a: 5 }, z.object({ a: personalText() }))).toEqual(['a: wrong type, needed: a string'])
    expect(told({ a: 5 }, z.object({ a: z.union([dateText(), z.object({ b: dateText() })]) }))).toEqual([
      'a: the value fits none of the allowed kinds',
    ])
    expect(
      told({ a: { b: 'x' } }, z.object({ a: z.union([dateText(), z.object({ b: dateText() })]) })),
    ).toEqual(['a.b: an existing date YYYY-MM-DD is needed'])
  })
})

describe('errors that zod made without their input', () => {
  it('still tell missing from wrong', () => {
    const of = z.object({ a: z.string(), b: z.string() })
    const result = of.safeParse({ a: 1 })
    expect(schemaProblem(of, result.error!).items.map((i) => i.message.en)).toEqual([
      'wrong type, needed: a string',
      'the field is missing, needed: a string',
    ])
  })
})

describe('personal fields', () => {
  const sealed = { sealed: 1, subject: 'p1', key: 'k', iv: 'i', text: 't', blind: 'b' }

  it('are plain or sealed, and stay marked under further metadata', () => {
    expect(read(personalText(), ' Anna ')).toBe('Anna')
    expect(read(personalText(), sealed)).toEqual(sealed)
    expect(personalText('owner').meta({ clause: 'tale:8' }).meta()).toEqual({
      personal: 'owner',
      clause: 'tale:8',
    })
  })

  it('are sealed only with every part', () => {
    expect(isSealed(sealed)).toBe(true)
    for (const part of Object.keys(sealed)) expect(isSealed({ ...sealed, [part]: undefined })).toBe(false)
    for (const other of [null, 'x', 1, []]) expect(isSealed(other)).toBe(false)
  })
})

describe('JSON Schema', () => {
  it('tells formats, patterns and clauses', () => {
    const made = jsonSchema(schema) as { properties: Record<string, object>; required: string[] }
    expect(made.properties.sum).toEqual({
      type: 'string',
      format: 'money',
      pattern: '^-?\\d{1,16}\\.\\d{2}$',
      clause: 'tale:1',
    })
    expect(made.required).toEqual(['sum', 'day', 'team', 'lot'])
  })
})
