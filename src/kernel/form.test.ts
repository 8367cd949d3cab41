import { describe, expect, it } from 'vitest'
import { blank, filled, inCase, t } from './form.fixture.ts'
import { applies, formDocument, formEditor, formSchema } from './form.ts'
import type { FormCase } from './form-case.ts'
import { Problem } from './problem.ts'
import { read } from './schema.ts'

const show = (_: unknown, value: unknown) => (value === undefined ? '' : String(value))
const total = (values: readonly string[]) => values.join('+')

function refusal(value: unknown, of: FormCase = inCase) {
  try {
    read(formSchema(blank, of), value)
  } catch (error) {
    if (error instanceof Problem) return error.items
    throw error
  }
  return []
}

describe('schema of a form', () => {
  it('takes a filled blank and names the clause of what is missing', () => {
    expect(refusal(filled)).toEqual([])
    expect(refusal({}).map((item) => [item.path, item.clause])).toEqual([
      ['total', 'x:2'],
      ['members', 'x:3'],
      ['plan', 'x:4'],
      ['costs', 'x:5'],
      ['truth', 'x:7'],
    ])
  })
  it('takes exactly the years of the case', () => {
    const wrong = refusal({ ...filled, plan: [{ plan: { 2025: '0', 2027: '1' } }] })
    expect(wrong.map((item) => item.path).sort()).toEqual(['plan.0.plan', 'plan.0.plan.2026'])
    expect(wrong.map((item) => item.clause)).toContain('x:4.p')
    expect(refusal({ ...filled, plan: [{ plan: { 2031: '1' } }] }, {})).toEqual([])
  })
  it('refuses what repeats and what does not fit together, each at its field', () => {
    const same = { name: 'А', phone: '1', code: 7 }
    expect(refusal({ ...filled, members: [same, same] })).toMatchObject([
      { path: 'members.1.phone', clause: 'x:3.phone' },
    ])
    expect(refusal({ ...filled, members: [{ ...same, name: '1' }] })).toMatchObject([
      { path: 'members.0.phone', message: { en: 'name equals number' } },
    ])
  })
  it('tells of a personal text what is wrong with the text', () => {
    const member = { name: ' ', phone: '1', code: 7 }
    expect(refusal({ ...filled, members: [member] })[0]).toMatchObject({
      clause: 'x:3.name',
      message: { en: 'a text is needed' },
    })
  })
  it('takes whole roubles above zero where people read millions', () => {
    for (const bad of ['0.00', '-1.00', '1.50', '1'])
      expect(refusal({ ...filled, total: bad })).toMatchObject([{ path: 'total', clause: 'x:2' }])
  })
  it('takes an explanation for a statement, never a plain no', () => {
    expect(refusal({ ...filled, truth: { explanation: 'иначе' } })).toEqual([])
    for (const bad of [false, { explanation: '' }, {}])
      expect(refusal({ ...filled, truth: bad })).toHaveLength(1)
  })
  it('demands what the case asks, and admits it while the case is unknown', () => {
    const solo = { ...inCase, facts: { stage: 'final', team: 'solo' } }
    expect(refusal(filled, solo)).toMatchObject([{ path: 'months', clause: 'x:6' }])
    expect(refusal({ ...filled, months: '12' }, { years: [2025, 2026] })).toEqual([])
    expect(refusal({ ...filled, months: '' }, { years: [2025, 2026] })).toHaveLength(1)
    expect(applies({ stage: 'final', team: 'solo' }, { facts: { team: 'team' } })).toBe(false)
    expect(applies({ stage: 'final' }, {})).toBe('unknown')
  })
})

describe('editor of a form', () => {
  it('is a plain list of controls', () => {
    const controls = formEditor(blank, inCase)
    expect(JSON.parse(JSON.stringify(controls))).toEqual(controls)
    expect(controls.map((c) => c.path)).toEqual([
      'total',
      'members[].name',
      'members[].phone',
      'members[].code',
      'plan[].row',
      'plan[].plan',
      'plan[].fact',
      'costs[].item',
      'costs[].all',
      'costs[].stage',
      'truth',
    ])
    expect(controls[1]).toMatchObject({
      personal: true,
      required: true,
      label: { ru: 'ФИО участника __' },
      limits: { most: 40 },
      repeat: { key: 'members', least: 1, most: 3 },
    })
    expect(controls[4]).toMatchObject({ readOnly: true, required: false })
    expect(controls[5]).toMatchObject({ years: [2025, 2026], choices: [{ value: '0' }, { value: '1' }] })
    expect(formEditor(blank).find((c) => c.path === 'months')?.when).toEqual({ stage: 'final', team: 'solo' })
  })
})

describe('printed form', () => {
  const nodes = formDocument(blank, filled, [t('Ф. Ф.'), t('А. А.'), t('Б. Б.')], show, total, inCase)
  it('numbers repeated rows through, without collisions', () => {
    expect(nodes[1]).toMatchObject({
      head: [{ ru: '№' }, { ru: 'Вопрос' }, { ru: 'Ответ' }],
      rows: [
        ['1.', { ru: 'Сумма, млн' }, '1500000.00'],
        ['3.1.', { ru: 'ФИО участника 1' }, 'А, 1'],
        ['3.2.', { ru: 'Код' }, '7'],
        ['3.3.', { ru: 'ФИО участника 2' }, 'Б, 2'],
        ['3.4.', { ru: 'Код 2' }, '8'],
      ],
      clauses: ['x:2', 'x:3.name', 'x:3.code', 'x:3.name', 'x:3.code'],
    })
  })
  it('makes a column of every year and a heading above its columns', () => {
    expect(nodes[2]).toMatchObject({
      head: ['№ п/п', 'Показатель', 'план', 'факт', 'план', 'факт'].map((ru) => ({ ru })),
      groups: [
        { label: null, span: 1 },
        { label: null, span: 1 },
        { label: { ru: '2025' }, span: 2 },
        { label: { ru: '2026' }, span: 2 },
      ],
      rows: [['1', { ru: 'Итог работ' }, '0', '', '1', '']],
    })
  })
  it('fills labels, sums columns and prints the texts of the total row', () => {
    expect(nodes[3]).toMatchObject({
      head: [{ ru: 'Статья' }, { ru: 'Всего' }, { ru: 'За этап № 2' }],
      groups: [{ label: null }, { label: { ru: 'Сумма' }, span: 2 }],
      total: [{ ru: 'Итого' }, '1.00+2.50', { ru: '100 %' }],
    })
  })
  it('ends with statements, wording, signatures and notes', () => {
    expect(nodes.slice(4).map((n) => n.kind)).toEqual([
      'line',
      'wording',
      'text',
      'signature',
      'signature',
      'signature',
      'notes',
    ])
    expect(nodes.slice(7, 10)).toMatchObject([
      { label: { ru: 'Фонд' }, name: { ru: 'Ф. Ф.' } },
      { label: { ru: 'Участник 1' }, name: { ru: 'А. А.' } },
      { label: { ru: 'Участник 2' }, name: { ru: 'Б. Б.' } },
    ])
  })
  it('has the title of the case', () => {
    const final = formDocument(blank, filled, [], show, total, { ...inCase, facts: { stage: 'final' } })
    expect(nodes[0]).toMatchObject({ title: { ru: 'ОТЧЕТ' }, above: [{ ru: 'В Совет' }] })
    expect(final[0]).toMatchObject({ title: { ru: 'ЗАКЛЮЧИТЕЛЬНЫЙ ОТЧЕТ' } })
  })
})
