import { describe, expect, it } from 'vitest'
import { Problem, problemJson } from './problem.ts'
import { fill, fillText, inLanguage } from './text.ts'

describe('text', () => {
  it('falls back to English', () => {
    expect(inLanguage({ ru: 'да', en: 'yes' }, 'zh')).toBe('yes')
    expect(inLanguage({ ru: 'да', en: 'yes', zh: '是' }, 'zh')).toBe('是')
  })

  it('fills places and leaves unknown ones visible', () => {
    expect(fill('{a} {b} {c} {toString}', { a: 1, b: ['x', 'y'], c: null })).toBe('1 x, y – {toString}')
    expect(fill('{a}', { a: '{b}', b: 2 })).toBe('{b}')
  })

  it('fills every language that is there', () => {
    expect(fillText({ ru: 'до {d}', en: 'by {d}', zh: '{d}' }, { d: 5 })).toEqual({
      ru: 'до 5',
      en: 'by 5',
      zh: '5',
    })
    expect(fillText({ ru: 'а', en: 'a' }, {})).toEqual({ ru: 'а', en: 'a' })
  })
})

describe('a problem', () => {
  const problem = new Problem('TOO_LATE', 'state', { ru: 'Поздно', en: 'Too late' }, [
    {
      path: 'sent',
      message: { ru: 'после срока', en: 'after the term' },
      clause: 'tale:1',
      remedy: { ru: 'Никак', en: 'None' },
      operands: { due: '2031-06-16' },
    },
    { path: 'other', message: { ru: 'и это', en: 'this too' } },
  ])

  it('says everything in its message', () => {
    expect(problem.message).toBe('TOO_LATE: Too late (sent: after the term; other: this too)')
  })

  it('goes over the wire as RFC 9457', () => {
    expect(problemJson(problem, 'en')).toEqual({
      type: 'urn:mera:problem:too-late',
      title: 'Too late',
      status: 409,
      code: 'TOO_LATE',
      errors: [
        {
          path: 'sent',
          message: 'after the term',
          clause: 'tale:1',
          remedy: 'None',
          operands: { due: '2031-06-16' },
        },
        { path: 'other', message: 'this too' },
      ],
    })
    expect(problemJson(problem, 'ru').title).toBe('Поздно')
  })
})
