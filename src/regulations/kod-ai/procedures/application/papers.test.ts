import { describe, expect, it } from 'vitest'
import { formDocument, type Json } from '../../../../kernel/index.ts'
import { content, member } from '../../testing/index.ts'
import { applicationPapers } from './papers.ts'

const filled = {
  ...content([{ ...member('anna'), name: 'Заозёрная Василиса Тихоновна' }]),
  tor: {
    sha256: '0'.repeat(64),
    empty: [],
    text: {
      name: 'Разметка',
      purpose: 'Открыть разметку',
      tasks: ['Собрать речь'],
      application: 'Синтез',
      parameters: [{ parameter: 'Точность', value: '95', unit: '%' }],
      works: [{ work: 'Сбор', member: 1 }],
      results: ['Библиотека'],
    },
  },
}
const printed = (shown: unknown) =>
  applicationPapers(shown as Json).map(({ form, data, inCase, signers }) => [
    form.id,
    JSON.stringify(
      formDocument(
        form,
        data,
        signers,
        (_, value) => String(value),
        () => '',
        inCase,
      ),
    ),
  ])

describe('papers of an application', () => {
  it('are form 1, the terms of reference and the calendar plan with what was filled in', () => {
    const papers = printed(filled)
    expect(papers.map(([id]) => id)).toEqual(['kod-ai/application', 'kod-ai/annex-6', 'kod-ai/annex-7'])
    const [form, tor, plan] = papers.map(([, text]) => text!)
    expect(form).toContain('Заозёрная')
    expect(form).toContain(String(filled.topic))
    expect(tor).toContain('Собрать речь')
    expect(plan).toContain(String(filled.topic))
  })

  it('leave out terms of reference that are a file, and names that were erased', () => {
    const erased = { erased: true }
    const shown = {
      ...filled,
      tor: { sha256: filled.tor.sha256, empty: [] },
      members: filled.members.map((m: object) => ({ ...m, name: erased, phone: erased })),
    }
    const papers = printed(shown)
    expect(papers.map(([id]) => id)).toEqual(['kod-ai/application', 'kod-ai/annex-7'])
    expect(papers[0]![1]).not.toContain('object')
  })
})
