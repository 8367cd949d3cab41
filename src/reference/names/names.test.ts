import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  confirmForm,
  type Gender,
  genderOf,
  initialsFirst,
  type NameCase,
  suggestForm,
  transliteratePassport,
  withInitials,
} from './index.ts'

function person(text: string) {
  const [last = '', first = '', ...middle] = text.split(' ')
  return { last, first, ...(middle.length ? { middle: middle.join(' ') } : {}) }
}
const form = (text: string, nameCase: NameCase, gender?: Gender): string => {
  const answer = suggestForm(person(text), nameCase, gender)
  return 'text' in answer ? answer.text : answer.gender
}

describe('gender', () => {
  it.each([
    ['Петров Саша Ильич', 'male', 'patronymic'],
    ['Шевченко Любовь Ильинична', 'female', 'patronymic'],
    ['Ким Женя Олеговна', 'female', 'patronymic'],
    ['Алиев Рамиз Ахмед оглы', 'male', 'patronymic'],
    ['Алиева Лейла Ахмед-кызы', 'female', 'patronymic'],
    ['Кузнецов Пётр', 'male', 'guess'],
    ['Кузнецова Анна', 'female', 'guess'],
  ])('%s is %s by %s', (name, gender, source) => {
    expect(genderOf(person(name))).toEqual({ gender, source })
  })
  it.each(['Ким Женя', 'Ли Мэй', 'Саакян Саша', 'Кузнецова Иван', 'Smith Alex'])(
    '%s is not guessed',
    (name) => {
      const answer = genderOf(person(name))
      expect(answer.gender).toBe('unknown')
      expect(suggestForm(person(name), 'dative')).toEqual(answer)
    },
  )
})

describe('declension', () => {
  it('declines by every case', () => {
    expect(form('Иванов Иван Иванович', 'genitive')).toBe('Иванова Ивана Ивановича')
    expect(form('Иванов Иван Иванович', 'dative')).toBe('Иванову Ивану Ивановичу')
    expect(form('Иванов Иван Иванович', 'accusative')).toBe('Иванова Ивана Ивановича')
    expect(form('Иванов Иван Иванович', 'instrumental')).toBe('Ивановым Иваном Ивановичем')
    expect(form('Иванов Иван Иванович', 'prepositional')).toBe('Иванове Иване Ивановиче')
  })
  it('knows names that are often got wrong', () => {
    expect(form('Шевченко Любовь Ильинична', 'genitive')).toBe('Шевченко Любови Ильиничны')
    expect(form('Гёте Иоганн', 'genitive', 'male')).toBe('Гёте Иоганна')
    expect(form('Алиев Рамиз Ахмед оглы', 'dative')).toBe('Алиеву Рамизу Ахмед оглы')
    expect(form('Ким Женя', 'genitive', 'female')).toBe('Ким Жени')
    expect(form('Smith Alex', 'dative', 'male')).toBe('Smith Alex')
  })
  it('is a suggestion until a person confirms or corrects it', () => {
    const suggested = suggestForm(person('Мелик-Карамов Артур Олегович'), 'genitive')
    if (!('status' in suggested)) throw new Error('no suggestion')
    expect(suggested).toMatchObject({ status: 'suggested', source: 'patronymic', gender: 'male' })
    expect(confirmForm(suggested, suggested.text)).toMatchObject({ status: 'confirmed', edited: false })
    expect(confirmForm(suggested, ' Мелик-Карамова  Артура Олеговича ')).toEqual({
      status: 'confirmed',
      nameCase: 'genitive',
      text: 'Мелик-Карамова Артура Олеговича',
      edited: true,
    })
    expect(() => confirmForm(suggested, '  ')).toThrow(RangeError)
  })
})

describe('initials', () => {
  it('shortens first name and patronymic', () => {
    expect(withInitials(person('Иванов Иван Иванович'))).toBe('Иванов И. И.')
    expect(withInitials(person('Иванова Анна-Мария Игоревна'))).toBe('Иванова А.-М. И.')
    expect(withInitials(person('Ли Мэй'))).toBe('Ли М.')
    expect(initialsFirst(person('Ёлкин ёж Юрьевич'))).toBe('Ё. Ю. Ёлкин')
  })
})

describe('transliteration', () => {
  it.each([
    ['Щукин Илья', 'SHCHUKIN ILIA'],
    ['Хрущёв Юрий', 'KHRUSHCHEV IURII'],
    ['Подъячев Цезарь', 'PODIEIACHEV TSEZAR'],
    ['Мелик-Карамова Эвелина', 'MELIK-KARAMOVA EVELINA'],
    ['Жданов Чынгыз', 'ZHDANOV CHYNGYZ'],
    ['Smith', 'SMITH'],
  ])('%s -> %s', (name, latin) => {
    expect(transliteratePassport(name)).toBe(latin)
  })
  it('leaves no Russian letter, whatever the case and the composition', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[А-Яа-яЁё -]*$/u), (text) => {
        expect(transliteratePassport(text)).toMatch(/^[A-Z -]*$/)
        expect(transliteratePassport(text.normalize('NFD'))).toBe(transliteratePassport(text))
      }),
    )
  })
})
