import { describe, expect, it } from 'vitest'
import { normaliseWording, typesetWording, wordingHash } from './normalise.ts'

describe('normaliseWording', () => {
  it('makes every space, NBSP, tab and line break one space', () => {
    expect(normaliseWording('  один\u00a0два\r\n\r\nтри\tчетыре \u2009пять\n')).toBe(
      'один два три четыре пять',
    )
  })
  it('has one dash and one quote', () => {
    expect(normaliseWording('«а» – “б” — „в“ − г‑д')).toBe('"а" - "б" - "в" - г-д')
  })
  it('drops soft hyphens, also at the end of a line', () => {
    expect(normaliseWording('теле\u00adскоп теле\u00ad\nскоп')).toBe('телескоп телескоп')
  })
  it('composes letters', () => {
    expect(normaliseWording('й'.normalize('NFD'))).toBe('й')
  })
  it('reads Latin letters inside Cyrillic words as Cyrillic', () => {
    expect(normaliseWording('тutорuал нaблюдaть')).toBe('туториал наблюдать'.replace('туториал', 'туторуал'))
    expect(normaliseWording('тutorиал')).toBe('туториал')
  })
  it('reads a word wholly of twins as Cyrillic and leaves other Latin words alone', () => {
    expect(normaliseWording('AC Фонд, c нами')).toBe(normaliseWording('АС Фонд, с нами'))
    expect(normaliseWording('PDF GitHub leader-id')).toBe('PDF GitHub leader-id')
  })
  it('is idempotent', () => {
    const once = normaliseWording('«A» –  тutorиал\u00ad')
    expect(normaliseWording(once)).toBe(once)
  })
})

describe('wordingHash', () => {
  it('is the SHA-256 of the normalised wording', () => {
    expect(wordingHash(' abc\n')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
  it('sees a changed word and a changed number', () => {
    expect(wordingHash('5 дней')).not.toBe(wordingHash('6 дней'))
    expect(wordingHash('пять дней')).not.toBe(wordingHash('пять ночей'))
  })
})

describe('typesetWording', () => {
  it('shows Russian quotes and dashes, and changes no hash', () => {
    const wording = normaliseWording('Фонд – «Ясная ночь» (далее – «Фонд»), от 1–2 дней')
    expect(typesetWording(wording)).toBe('Фонд – «Ясная ночь» (далее – «Фонд»), от 1-2 дней')
    expect(wordingHash(typesetWording(wording))).toBe(wordingHash(wording))
  })
})
