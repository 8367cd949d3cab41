import type { Acted, EngineParts } from '../../engine/index.ts'
import { fillText, type Problem, type Procedure, type Text } from '../../kernel/index.ts'
import type { Kind } from '../kinds/index.ts'
import type { Head } from '../mapping.ts'
import type { Remark } from '../rows.ts'

/** The heading of the column from which a path of the input comes; empty where it is none's. */
export function columnOf(kind: Kind, head: Head, path: string): string {
  const plain = path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*')
  const starred = [plain, path]
  for (const [key, column] of Object.entries(kind.columns))
    if (column.paths.some((known) => starred.includes(known))) return head.headings[key] ?? column.headings[0]
  const above = path.slice(0, path.lastIndexOf('.'))
  return path.includes('.') ? columnOf(kind, head, above) : ''
}

/** The reasons of a refusal, each with its column. */
export function reasonsOf(kind: Kind, head: Head, problem: Problem): readonly Remark[] {
  if (problem.items.length === 0) return [{ column: '', message: problem.title }]
  return problem.items.map(({ path, message, clause, remedy }) => ({
    column: columnOf(kind, head, path),
    message,
    ...(clause ? { clause } : {}),
    ...(remedy ? { remedy } : {}),
  }))
}

type Operands = Parameters<typeof fillText>[1]
const worded = (messages: Readonly<Record<string, Text>>, key: string, operands: Operands): Text => {
  const text = messages[key]
  return text ? fillText(text, operands) : { ru: key, en: key }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a case keeps of its import beyond what rules decide: `facts.imported.notes`, where the procedure has them. */
function keptNotes({ file }: Acted, procedure: Procedure): Remark[] {
  const imported = isMap(file.facts) ? file.facts.imported : null
  const notes = isMap(imported) && Array.isArray(imported.notes) ? (imported.notes as readonly unknown[]) : []
  return notes.filter(isMap).map((note) => ({
    column: '',
    message: worded(procedure.messages, String(note.message), note.operands as Operands),
    clause: String(note.clause),
  }))
}

/** What the regulation would have had otherwise: broken findings of its rules, and the notes of the case. */
export function findingsOf({ registry }: EngineParts, acted: Acted): readonly Remark[] {
  const procedure = registry.procedure(acted.file.procedure)
  const { messages } = registry.regulationOf(procedure)
  const broken = acted.rulings.flatMap((ruling) => ruling.findings.filter((f) => f.outcome === 'broken'))
  const told = broken.map(({ clause, message, operands }) => ({
    column: '',
    clause,
    message: worded(messages, message, operands),
  }))
  const all = [...told, ...keptNotes(acted, procedure)]
  const seen = new Set<string>()
  // Two rules may find the same.
  return all.filter(({ clause, message }) => {
    const name = `${clause} ${message.ru}`
    return seen.has(name) ? false : seen.add(name)
  })
}

/** Cases that held a claim of this one before: the same persons or numbers stand there. */
export function holdersIn(acted: Acted): readonly string[] {
  const { needs } = JSON.parse(acted.event.text) as {
    needs: Record<string, { kind: string; from: readonly { case: string }[] }>
  }
  const held = Object.values(needs).flatMap((need) =>
    need.kind === 'claim' ? need.from.map((f) => f.case) : [],
  )
  return [...new Set(held)].filter((id) => id !== acted.file.id)
}
