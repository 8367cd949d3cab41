import { describe, expect, it } from 'vitest'
import { formatMoney, sayIn } from './index.ts'

const states = (id: string, parent: string | null, title: string) =>
  ({ id, parent, states: { waiting: { title: { ru: title, en: `${title}!` }, owner: [] } } }) as never

const programme = {
  clauses: [{ id: 'sky:3.1', ref: 'п. 3.1', refEn: 'cl. 3.1' }] as never,
  labels: {
    'role.pilot': { ru: 'лётчик', en: 'pilot' },
    'kind.balloon': { ru: 'шар', en: 'balloon' },
    balloon: { ru: 'воздушный шар', en: 'air balloon' },
  },
  procedures: [states('flight', null, 'ждёт погоды'), states('landing', 'flight', 'ждёт поля')],
  readings: [
    { key: 'wind', alternatives: [{ value: 'none', title: { ru: 'без ветра', en: 'no wind' } }] },
    { key: 'rain', alternatives: [{ value: 'none', title: { ru: 'без дождя', en: 'no rain' } }] },
  ] as never,
}
const said = (template: string, operands: Parameters<ReturnType<typeof sayIn>>[1], at?: string) =>
  sayIn(
    programme,
    programme.procedures.find(({ id }: { id: string }) => id === at),
  )({ ru: template, en: template }, operands)

describe('what a programme says', () => {
  it('has days, sums, clauses, roles and codes as people read them', () => {
    expect(
      said('{on} {sum} {clause} {who}', {
        on: '2024-05-27',
        sum: '1000000.00',
        clause: 'sky:3.1',
        who: 'pilot',
      }),
    ).toEqual({
      ru: `27.05.2024 ${formatMoney(100_000_000n, 'ru')} п. 3.1 лётчик`,
      en: expect.stringContaining('cl. 3.1 pilot'),
    })
    expect(said('{kind}, {thing}', { kind: 'balloon', thing: 'balloon' }).ru).toBe('шар, воздушный шар')
    expect(said('{list}', { list: ['balloon', 'pilot', 'p-17'] }).ru).toBe('воздушный шар, лётчик, p-17')
  })

  it('calls a state as the procedure does, else as the one above', () => {
    expect(said('{state}', { state: 'waiting' }, 'landing').en).toBe('ждёт поля!')
    expect(said('{state}', { state: 'waiting' }, 'flight').ru).toBe('ждёт погоды')
  })

  it('tells a way to read a place by the place, and leaves alone what is no word of its', () => {
    expect(said('{way}', { place: 'rain', way: 'none' }).ru).toBe('без дождя')
    expect(said('{way}', { place: 'wind', way: 'none' }).ru).toBe('без ветра')
    expect(said('{way} {name} {gone}', { way: 'none', name: 'constructor', gone: null }).ru).toBe(
      'none constructor –',
    )
  })
})
