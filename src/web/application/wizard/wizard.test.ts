import { describe, expect, it } from 'vitest'
import { contentSchema } from '../../../regulations/kod-ai/procedures/application/index.ts'
import { contentOf, draftOf, formOf, typedIn } from './content.ts'
import { blankForm, type Form, moneyShown, moneyTyped, phoneTyped, stagesFor } from './form.ts'
import { papersOf } from './papers.ts'
import { compare, keepShadow, readShadow } from './shadow.ts'
import { evenly, overCap, planBalance, shareBalance } from './sums.ts'

const form: Form = blankForm('anna', 'Иванова Анна')
const member = form.members[0]!
const of = (total: string, ...grants: string[]): Form => ({
  ...form,
  total,
  members: grants.map((grant, n) => ({ ...member, person: `p${n}`, grant })),
})

describe('sums', () => {
  it('are read however they are typed, and no others', () => {
    for (const typed of ['1000000', '1 000 000', '1\u202f000\u202f000,00 ₽', '1000000.0 руб'])
      expect(moneyTyped(typed)).toBe('1000000.00')
    for (const typed of ['', 'миллион', '1.234', '-5', '1,2,3']) expect(moneyTyped(typed)).toBeNull()
    expect(moneyShown('1000000.50')).toBe('1\u202f000\u202f000,50')
  })

  it('tell which member to change and by how much', () => {
    const cap = '2000000.00'
    const short = shareBalance(of('4000000', '2000000', '1999999,99'), cap)
    expect(short).toMatchObject({ even: false, difference: '0.01' })
    // The first one is at the cap already.
    expect(short.advice).toEqual([{ at: 1, by: '0.01', becomes: '2000000.00' }])
    expect(shareBalance(of('1000000', '600000', '500000'), cap).advice).toEqual([
      { at: 0, by: '-100000.00', becomes: '500000.00' },
      { at: 1, by: '-100000.00', becomes: '400000.00' },
    ])
    expect(shareBalance(of('9000000', '2000000', '2000000'), cap).advice).toEqual([])
    expect(overCap(of('3', '2000000,01', '1'), cap)).toEqual([{ at: 0, by: '-0.01', becomes: cap }])
    expect(planBalance({ ...of('10'), stages: [] })).toMatchObject({ even: false, parts: '0.00' })
  })

  it('are cut in equal parts to the kopeck', () => {
    expect(evenly('100', 3)).toEqual(['33.33', '33.33', '33.34'])
    expect(evenly('100', 0)).toEqual([])
  })
})

describe('content', () => {
  it('is what the action reads, however little was typed', () => {
    expect(contentSchema.safeParse(contentOf(form)).error).toBeUndefined()
    const half = { ...form, topic: 'т', total: 'много', baseLibrary: 'http', workType: 'develop', months: 18 }
    expect(contentSchema.safeParse(contentOf(half)).error).toBeUndefined()
    expect(contentOf(half)).toMatchObject({ total: '0.00', baseLibrary: null })
  })

  it('comes back as it was typed from a draft, and from a case that is being signed', () => {
    const typed = { ...of('1 0', '5'), months: 12, stages: stagesFor(12, []), topic: 'Тема' }
    expect(typedIn(JSON.parse(JSON.stringify(draftOf(typed, 'tab'))))).toEqual({ form: typed, tab: 'tab' })
    expect(typedIn(contentOf(typed))).toBeNull()
    expect(typedIn(null)).toBeNull()
    expect(formOf(contentOf(typed))).toMatchObject({ topic: 'Тема', months: 12, total: '10,00' })
    const erased = {
      ...contentOf(typed),
      members: [{ ...contentOf(typed).members[0], name: { erased: true } }],
    }
    expect(formOf(erased)?.members[0]?.name).toBe('')
    expect(formOf({})).toBeNull()
  })

  it('keeps what was typed of the stages when the term changes', () => {
    const two = stagesFor(12, []).map((stage, n) => ({ ...stage, title: `этап ${n + 1}` }))
    expect(stagesFor(18, two).map(({ title }) => title)).toEqual(['этап 1', 'этап 2', ''])
    expect(stagesFor(0, two)).toEqual([])
  })

  it('has phones in their normal form', () => {
    expect(['8 (912) 345-67-89', '+7 912 3456789', '9123456789'].map(phoneTyped)).toEqual(
      Array(3).fill('+79123456789'),
    )
    expect(phoneTyped('12')).toBe('12')
  })

  it('makes papers that say what was filled in', () => {
    const words = { lot: () => 'Речь', work: () => 'создание', statement: (l: string) => `(${l})` }
    const [application, tor, plan] = papersOf(
      { ...of('10,00', '10'), topic: 'Тема', months: 12, stages: stagesFor(12, []) },
      words,
    )
    expect(application!.text).toContain('Лот: Речь')
    expect(application!.text).toContain('доля 10,00 руб.')
    expect(tor!.text).toContain('по теме: Тема')
    expect(plan!.text).toContain('ИТОГО: 12 месяцев, 10,00 руб.')
  })
})

describe('shadow', () => {
  const place = { procedure: 'application', action: 'prepare', parent: 'c-1' }
  const shadow = { tab: 'a', base: 2, at: '2026-01-01T00:00:00.000Z', form: { ...form, topic: 'новое' } }

  it('is found again by whoever typed it, and by nobody else', () => {
    const kept = new Map<string, string>()
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }
    keepShadow(store, 'anna', place, shadow)
    expect(readShadow(store, 'anna', place)).toEqual(shadow)
    expect(readShadow(store, 'boris', place)).toBeNull()
    expect(readShadow(store, 'anna', { ...place, parent: 'c-2' })).toBeNull()
    for (const key of kept.keys()) kept.set(key, '{broken')
    expect(readShadow(store, 'anna', place)).toBeNull()
  })

  it('is newer than the draft it was typed on or whose save it is, and apart from that of another window', () => {
    const draft = (version: number, tab: string, topic: string) => ({
      version,
      tab,
      form: { ...form, topic },
    })
    expect(compare(null, draft(2, 'a', ''))).toBe('same')
    expect(compare(shadow, null)).toBe('newer')
    expect(compare(shadow, draft(2, 'b', 'нов'))).toBe('newer')
    expect(compare(shadow, draft(3, 'a', 'нов'))).toBe('newer')
    expect(compare(shadow, draft(3, 'b', 'чужое'))).toBe('apart')
    expect(compare(shadow, draft(3, 'b', 'новое'))).toBe('same')
  })
})
