import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import type { Form, FormField, FormPart, Language } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'
import { contentHash, DocumentPage, DocumentView, printForm } from './index.ts'

const html = async (element: Child): Promise<string> => String(await element)
const years = [2025, 2026]

/** A value of the right type for any field; it need not be lawful, it must print. */
function invented(field: FormField, index: number): unknown {
  const one = () => {
    switch (field.type) {
      case 'money':
        return `${index + 1}000.50`
      case 'integer':
      case 'percent':
        return index + 1
      case 'date':
        return '2025-02-10'
      case 'check':
        return true
      case 'choice':
        return field.choices?.[0]?.value
      default:
        return `<b>Проба & ${index}</b>`
    }
  }
  if (field.perYear) return Object.fromEntries(years.map((year) => [year, one()]))
  return field.list ? [one(), one()] : one()
}

const fill = (fields: readonly FormField[], index: number) =>
  Object.fromEntries(fields.map((field) => [field.key, invented(field, index)]))

function inventedData(form: Form): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const part of form.parts) {
    if (part.kind === 'fields') Object.assign(data, fill(part.fields, 0))
    if (part.kind === 'statements') Object.assign(data, fill(part.statements, 0))
    if (part.kind !== 'table' && part.kind !== 'block') continue
    const fields = part.kind === 'table' ? part.columns : part.fields
    const count = Math.min(Math.max(part.rows[0], 3), part.rows[1])
    const before = (data[part.key] as object[] | undefined) ?? []
    data[part.key] = Array.from({ length: count }, (_, row) => ({ ...before[row], ...fill(fields, row) }))
  }
  return data
}

/** What the blank prints, in order, straight from its parts; labels with places are cut at the first place. */
function expectedOrder(form: Form, language: 'ru' | 'en'): string[] {
  const labelOf = (field: FormField) => (field.joined === undefined ? [field.label[language]] : [])
  const ofPart = (part: FormPart): string[] => {
    const title = 'title' in part && part.title ? [part.title[language]] : []
    switch (part.kind) {
      case 'fields':
        return [...title, ...(part.head ?? []).map((text) => text[language]), ...part.fields.flatMap(labelOf)]
      case 'block':
        return [...title, ...part.fields.flatMap((field) => (field.first ? [] : labelOf(field)))]
      case 'table':
        // a column without a group takes both rows of the head, so it stands in the first
        return [
          ...title,
          ...part.columns.filter((column) => !column.perYear && !column.group).flatMap(labelOf),
          ...part.columns.filter((column) => column.group).flatMap(labelOf),
        ]
      case 'statements':
        return [...title, ...part.statements.flatMap(labelOf)]
      case 'text':
        return [part.text[language]]
      default:
        return title
    }
  }
  return [form.place[language], form.title[language], ...form.parts.flatMap(ofPart)].map(
    (label) => label.split('{')[0]!,
  )
}

const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? '&#39;')

const signers = ['Фонд', 'Заозёрная В. Т.', 'Полуяров Е. С.'].map((name) => ({ ru: name, en: name }))
const forms = programmes.flatMap(({ forms: all }) => all)

describe('printed page of every form', () => {
  it.each(
    forms.flatMap((form) => (['ru', 'en'] as const).map((language) => [form.id, language, form] as const)),
  )(
    '%s in %s has its labels in the order of the blank and escapes what was typed',
    async (_id, language, form) => {
      const printed = printForm(form, inventedData(form), {
        edition: 'vii',
        language,
        signers,
        inCase: { years },
      })
      const page = await html(<DocumentView printed={printed} />)
      let at = 0
      for (const label of expectedOrder(form, language)) {
        const found = page.indexOf(escaped(label), at)
        expect(found, `«${label}» after position ${at}`).toBeGreaterThanOrEqual(at)
        at = found + escaped(label).length
      }
      expect(page).not.toContain('<b>')
      expect(page).not.toContain('undefined')
      expect(page).toContain(printed.hash)
    },
  )
})

const sample: Form = {
  id: 'x/sample',
  title: { ru: 'Справка', en: 'Note' },
  place: { ru: 'Приложение № 1', en: 'Annex 1' },
  clauses: [],
  parts: [
    { kind: 'wording', clauses: ['x:1', 'x:2'] },
    {
      kind: 'fields',
      fields: [
        { key: 'sum', label: { ru: 'Сумма', en: 'Sum' }, clause: 'x:3', type: 'money', inWords: true },
        { key: 'million', label: { ru: 'Млн', en: 'Mln' }, clause: 'x:3', type: 'money', unit: 'million' },
        { key: 'day', label: { ru: 'День', en: 'Day' }, clause: 'x:3', type: 'date' },
        { key: 'name', label: { ru: 'Имя', en: 'Name' }, clause: 'x:3', type: 'text', personal: true },
      ],
    },
    {
      kind: 'statements',
      statements: [
        { key: 'no', label: { ru: 'Да', en: 'Yes' }, clause: 'x:4', type: 'check', mayExplain: true },
      ],
    },
    {
      kind: 'table',
      key: 'rows',
      clause: 'x:5',
      rows: [1, 9],
      columns: [
        { key: 'item', label: { ru: 'Статья', en: 'Item' }, clause: 'x:5', type: 'text' },
        { key: 'cost', label: { ru: 'Цена', en: 'Cost' }, clause: 'x:5', type: 'money', notes: ['7'] },
      ],
      total: { label: { ru: 'Итого', en: 'Total' }, of: ['cost'] },
    },
    { kind: 'signatures', each: 'member', clause: 'x:6', label: { ru: 'Член № {n}', en: 'Member {n}' } },
  ],
  notes: [{ mark: '7', clause: 'x:7', text: { ru: 'С налогом', en: 'Tax included' } }],
}
const data = {
  sum: '2000001.05',
  million: '333333.00',
  day: '2025-02-10',
  name: { sealed: 1, subject: 'p', key: 'k', iv: 'i', text: 't', blind: 'b' },
  no: { explanation: 'опоздание <script>' },
  rows: [
    { item: 'а', cost: '0.10' },
    { item: 'б', cost: '0.20' },
  ],
}
const view = (language: Language) =>
  html(
    <DocumentView
      printed={printForm(sample, data, { edition: 'e1', language, signers: signers.slice(1) })}
      wording={(clause) => (clause === 'x:1' ? 'Первый <текст>\nвторая строка' : undefined)}
      clauseLink={(clause) => ({ ref: `п. ${clause}`, href: `/clauses/${clause}` })}
    />,
  )

describe('a page', () => {
  it('writes values the way people read them', async () => {
    const ru = await view('ru')
    expect(ru).toContain('2\u00a0000\u00a0001,05 (Два миллиона один рубль 05 копеек)')
    expect(ru).toContain('>0,333333<')
    expect(ru).toContain('10.02.2025')
    expect(ru).toContain('данные скрыты')
    expect(ru).toContain('✕ не подтверждено: опоздание &lt;script&gt;')
    expect(ru).toContain('>0,30<')
    const en = await view('en')
    expect(en).toContain('>2,000,001.05<')
    expect(en).toContain('The Russian form is the official one')
  })
  it('prints the imported wording, and says where there is none', async () => {
    const page = await view('ru')
    expect(page).toContain('<p>Первый &lt;текст&gt;</p><p>вторая строка</p>')
    expect(page).toContain('Официальный текст пункта не загружен (x:2)')
  })
  it('has clauses in the margin, footnote marks and a line for each signature', async () => {
    const page = await view('ru')
    expect(page).toContain('<a class="doc-clause" href="/clauses/x:3">п. x:3</a>')
    expect(page).toContain('Цена<sup>7</sup>')
    expect(page.match(/class="doc-signature"/g)).toHaveLength(2)
    expect(page).toContain('Член № 2')
  })
  it('stands alone as a document, with styles inside or by address', async () => {
    const printed = printForm(sample, data, { edition: 'e1' })
    const alone = await html(<DocumentPage printed={printed} />)
    expect(alone).toContain('<title>Справка</title>')
    expect(alone).toContain("'PT Serif'")
    expect(alone).toContain('@page { size: A4')
    expect(await html(<DocumentPage printed={printed} stylesheet="/d.css" />)).toContain('href="/d.css"')
  })
})

describe('content hash', () => {
  it('depends on the form, the edition and the data, not on the order of keys', () => {
    const hash = contentHash('x/a', 'e1', { a: '1', b: '2' })
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(contentHash('x/a', 'e1', { b: '2', a: '1' })).toBe(hash)
    const others = [
      contentHash('x/b', 'e1', { a: '1', b: '2' }),
      contentHash('x/a', 'e2', { a: '1', b: '2' }),
      contentHash('x/a', 'e1', { a: '1', b: '3' }),
    ]
    expect(new Set([hash, ...others]).size).toBe(4)
  })
})
