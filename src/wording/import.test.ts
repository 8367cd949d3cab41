import { describe, expect, it } from 'vitest'
import { importRegulation } from './import.ts'
import { inserted, replaced, telescopes, telescopesText, without } from './testing/index.ts'

const ALL = Object.values(telescopes.clauses).filter((c) => !('absent' in c)).length
const id = (short: string) => `telescopes:${short}`
const read = (text: string) => {
  const { matched, missing, changed, extra } = importRegulation(text, telescopes)
  return { matched, missing, changed, extra }
}
const clean = { matched: ALL, missing: [], changed: [], extra: [] }

describe('the whole text', () => {
  it('matches clause by clause', () => {
    expect(read(telescopesText)).toEqual(clean)
  })
  it('carries the wording of each clause, as narrow as its place', () => {
    const { clauses, lines } = importRegulation(telescopesText, telescopes)
    expect(clauses.get(id('2.1/2'))).toBe('Заявку подают на одной странице.')
    expect(clauses.get(id('1.2/2'))).toContain('наблюдать с ним будут только')
    expect(clauses.get(id('3.2'))).toMatch(/журнал, который хранится/)
    expect(clauses.get(id('3.3'))).toBe('Команду снимают, если она:')
    expect(clauses.get(id('3.2.2/t2'))).toBe('2 20 1')
    expect(lines.get(id('1.4'))).toBe(40)
  })
})

describe('a text typed otherwise', () => {
  const variants: Record<string, (text: string) => string> = {
    'a byte-order mark': (t) => `\ufeff${t}`,
    'Windows line ends': (t) => t.replaceAll('\n', '\r\n'),
    'no-break spaces': (t) => t.replaceAll(' ', '\u00a0'),
    'two spaces': (t) => t.replaceAll(' ', '  '),
    'other dashes': (t) => t.replaceAll('–', '—'),
    hyphens: (t) => t.replaceAll('–', '-'),
    'other quotes': (t) => t.replace(/[«»]/g, '"'),
    'soft hyphens': (t) => t.replace(/([а-я]{3})(?=[а-я]{3})/g, '$1\u00ad'),
    'decomposed letters': (t) => t.normalize('NFD'),
    'look-alike letters': (t) => t.replace(/[аеорсху]/g, (c) => 'aeopcxy'['аеорсху'.indexOf(c)]!),
    'a line break for every space': (t) => t.replaceAll(' ', '\n'),
    'line breaks doubled': (t) => t.replaceAll('\n', '\n\n'),
    'no blank lines': (t) => t.replace(/\n{2,}/g, '\n'),
    'no emphasis': (t) => t.replaceAll('*', ''),
  }
  it.each(Object.keys(variants))('matches with %s', (name) => {
    expect(read(variants[name]!(telescopesText))).toEqual(clean)
  })
})

describe('one clause changed', () => {
  it.each([
    ['не больше 40 часов', 'не больше 41 часов', '1.4'],
    ['на одной странице', 'на двух страницах', '2.1/2'],
    ['телескоп целым', 'телескоп чистым', '2.2/1'],
    ['стекло, отшлифованное', 'стекло, купленное', '1.2/2'],
    ['Ночь наблюдений', 'Вечер наблюдений', '3.1/2'],
    ['2\t20\t1', '2\t25\t1', '3.2.2/t2'],
    ['в течение 5 дней', 'в течение 6 дней', '3.3/2'],
    ['на двери купола', 'на стене купола', 'fn2'],
    ['Диаметр зеркала', 'Диаметр линзы', 'form-size'],
    ['на 10 месяцев', 'на 12 месяцев', 'deal-1.1'],
    ['Когда получил', 'Где получил', 'receipt-2'],
    ['поровну', 'по жребию', '2.3/2'],
  ])('«%s» to «%s» is told as %s', (was, now, clause) => {
    expect(read(replaced(was, now))).toEqual({ ...clean, matched: ALL - 1, changed: [id(clause)] })
  })
})

describe('one clause gone', () => {
  it.each([
    ['1.4. Команда', '1.4'],
    ['б) светила', '3.3.b'],
    ['- б) звёздные', '1.3.b'],
    ['- показать журнал', '2.2/2'],
    ['«команда»', '1.2/1'],
    ['² Итоги', 'fn2'],
    ['Шаг 2.', '3.1/2'],
    ['При этом зеркало', '3.3/2'],
    ['Состязание проходит', '1.1/2'],
    ['1\t40', '3.2.2/t1'],
    ['2. Когда', 'receipt-2'],
    ['3.2.1.', '3.2.1'],
    ['просим', 'form-ask'],
  ])('%s… is told as missing %s', (start, clause) => {
    expect(read(without(start))).toEqual({ ...clean, matched: ALL - 1, missing: [id(clause)] })
  })
  it('knows the items of a clause whose own line is gone', () => {
    expect(read(without('3.3. Команду')).missing).toEqual([id('3.3')])
    expect(read(without('2.2. Команда')).missing).toEqual([id('2.2')])
  })
})

describe('something new', () => {
  it.each([
    ['1. Что', '', []],
    ['2. Кто может приехать\n\n', '1.5. Новый пункт.\n\n', ['1.5']],
    ['3.3. Ком', '3.2.3. Новый пункт.\n\n', ['3.2.3']],
    ['При этом', 'г) пела песни.\n\n', ['3.3.g']],
    ['- убрать', '- назвать звезду;\n', ['2.2/4']],
    ['**ЛИСТ', '⁹ Новая сноска.\n\n4. Прочее\n\n4.1. Ещё пункт.\n\n', ['4.1', 'fn9']],
    ['3.2. Судьи', 'Шаг 4. Пир.\n\n', ['3.1/4']],
    ['3.3. Ком', '3\t10\t0\n\n', ['3.2.2/3']],
    ['2. Подписи', '1.3. Ещё пункт уговора.\n\n', ['deal-1.3']],
  ])('before «%s» is told as extra', (before, what, extra) => {
    const result = read(before === '1. Что' ? telescopesText : inserted(before, what))
    expect({ ...result, extra: [...result.extra].sort() }).toEqual({ ...clean, extra: extra.map(id) })
  })
})

describe('a clause under another number', () => {
  it('is told as missing and extra, and its namesake stays itself', () => {
    const moved = { ...clean, matched: ALL - 1 }
    expect(read(replaced('3.2.1. Судьёй', '3.2.9. Судьёй'))).toEqual({
      ...moved,
      missing: [id('3.2.1')],
      extra: [id('3.2.9')],
    })
    const twice = read(replaced('2.1. Приехать', '2.2. Приехать'))
    expect(twice.missing).toEqual([id('2.1/1'), id('2.1/2'), id('2.1/3')])
    expect(twice.extra).toEqual([id('2.2(2)')])
  })
})

describe('another document', () => {
  const problem = (text: string) => {
    try {
      importRegulation(text, telescopes)
    } catch (error) {
      return error
    }
    return null
  }
  it('is refused with the line, what was expected and what was found', () => {
    expect(problem('\n\nПравила игры в шашки\n\n1.1. Белые начинают.')).toMatchObject({
      code: 'WORDING_FOREIGN',
      items: [{ operands: { line: 3, found: expect.stringContaining('Правила игры в шашки') } }],
    })
  })
  it('is refused when it is empty or binary', () => {
    expect(problem('\n \n')).toMatchObject({ code: 'WORDING_EMPTY' })
    expect(problem('строка\nабв\u0000\u0001')).toMatchObject({
      code: 'WORDING_BINARY',
      items: [{ operands: { line: 2 } }],
    })
  })
})
