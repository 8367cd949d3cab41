import { describe, expect, it } from 'vitest'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { lacking, pathOf, seenIn } from './seen.ts'

const field = (key: string, value: unknown) => ({
  key,
  title: { ru: '', en: '' },
  reveals: 'plain' as const,
  clause: '',
  value,
})
const view = {
  fields: [
    field('topic', 'Тема'),
    field('members', [
      { person: 'a', name: 'Анна', scope: 'ядро' },
      { person: 'b', name: { erased: true }, scope: 'данные' },
    ]),
    field('shares', { shares: ['1.00', '2.00'] }),
    field('signatures', {
      hash: 'h',
      signed: [
        { person: 'a', signed: { on: '2026-01-01', kind: 'e-signature' } },
        { person: 'b', signed: null },
      ],
    }),
    field('files', [{ slot: 'tz', kind: 'tz', name: 'ТЗ', format: 'system', sha256: '0' }]),
  ],
}

describe('what is seen of an application', () => {
  it('puts members, shares and signatures together', () => {
    const { members, hash } = seenIn(view)
    expect(hash).toBe('h')
    expect(members).toEqual([
      {
        person: 'a',
        name: 'Анна',
        scope: 'ядро',
        share: '1.00',
        signed: { on: '2026-01-01', kind: 'e-signature' },
      },
      { person: 'b', name: '', scope: 'данные', share: '2.00', signed: null },
    ])
  })

  it('tells what a filing lacks, and nothing of what is not seen', () => {
    expect(lacking(seenIn(view))).toMatchObject({
      unsigned: [{ person: 'b' }],
      papers: ['application-form', 'plan'],
    })
    expect(lacking(seenIn({ fields: [field('topic', 'Тема')] }))).toEqual({ unsigned: [], papers: [] })
  })

  it('has the way of the procedure, or the end it came to', () => {
    const { states } = kodAi.procedures.find(({ id }) => id === 'application')!
    const all = Object.fromEntries(
      Object.entries(states).map(([state, { final }]) => [state, { final: final ?? false }]),
    )
    const way = pathOf(all, 'in-review')
    expect(way.slice(0, 3)).toEqual([
      { state: 'prepared', is: 'done' },
      { state: 'submitted', is: 'done' },
      { state: 'in-review', is: 'now' },
    ])
    expect(way.at(-1)).toEqual({ state: 'granted', is: 'ahead' })
    expect(pathOf(all, 'withdrawn')).toEqual([{ state: 'withdrawn', is: 'now' }])
  })
})
