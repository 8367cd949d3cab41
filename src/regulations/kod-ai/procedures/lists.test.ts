import { describe, expect, it } from 'vitest'
import type { CaseFile, CaseRow } from '../../../kernel/index.ts'
import { type Bench, granted, published, toCompleting, toFulfilled } from '../testing/index.ts'

const worlds = async (): Promise<readonly Bench[]> => [
  (await published(2)).t,
  (await toCompleting(await granted())).bench,
  (await toFulfilled(await granted(3))).bench,
]

function valueIn(row: CaseRow, column: string): string | null {
  const [kind = '', name = ''] = column.split('.')
  if (kind === 'sums') return row.sums[name] ?? null
  if (kind === 'dates') return row.dates[name] ?? null
  return { title: row.title, lot: row.lot, holder: row.holder }[column] ?? null
}

/** Every text that stands anywhere in a value. */
function textsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) textsIn(inner, found)
  return found
}

describe('the list row of every case', () => {
  it('shows in a column nothing that the field which names it does not show', async () => {
    const shown = new Map<string, number>()
    for (const t of await worlds()) {
      for (const row of await t.engine.list('fund', {})) {
        const file = await t.file(row.case)
        const { visibility } = t.engine.parts.registry.procedure(row.procedure)
        for (const [key, field] of Object.entries(visibility)) {
          for (const column of field.columns ?? []) {
            const value = valueIn(row, column)
            if (value === null) continue
            const told = textsIn(field.value(file.facts, file as CaseFile))
            expect([...told], `${row.procedure}.${key} for ${column}`).toContain(value)
            shown.set(`${row.procedure} ${column}`, 1)
          }
        }
      }
    }
    expect(shown.size).toBeGreaterThan(20)
  })

  it('names everyone who has a role on the case: nobody else has one', async () => {
    let related = 0
    for (const t of await worlds()) {
      for (const id of await t.engine.parts.store.cases('fund')) {
        const file = await t.file(id)
        const procedure = t.engine.parts.registry.procedure(file.procedure)
        const people = new Set(procedure.people(file))
        for (const text of textsIn(file.facts)) {
          if (procedure.relations(file, text).length === 0) continue
          expect([...people], `${file.procedure} ${text}`).toContain(text)
          related++
        }
      }
    }
    expect(related).toBeGreaterThan(20)
  })
})
