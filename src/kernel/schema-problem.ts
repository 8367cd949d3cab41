import { z } from 'zod'
import { invalidInput, type Problem, type ProblemItem } from './problem.ts'
import type { FieldMeta } from './schema.ts'
import { carried, messageOf } from './schema-message.ts'

type Issue = z.core.$ZodIssue

/**
 * Issues of the kind that was meant, where a union has one: a kind that the value has no likeness to (an issue at its
 * own root) says nothing about the fault.
 */
function flat(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.input === undefined) return [issue]
  const like = issue.errors.filter((branch) => branch.every((inner) => inner.path.length > 0))
  const typed = issue.errors.filter((branch) =>
    branch.some((inner) => inner.code !== 'custom' || carried(inner).text),
  )
  const meant = like.length === 1 ? like[0] : typed.length === 1 ? typed[0] : undefined
  return meant
    ? meant.flatMap((inner) => flat({ ...inner, path: [...issue.path, ...inner.path] } as Issue))
    : [issue]
}

/** The wrapped schema of an optional, nullable, default, read-only, piped or late one; null where nothing is wrapped. */
function inner(node: z.core.$ZodType): z.core.$ZodType | null {
  const def = node._zod.def as {
    innerType?: z.core.$ZodType
    in?: z.core.$ZodType
    getter?: () => z.core.$ZodType
  }
  return def.innerType ?? def.in ?? def.getter?.() ?? null
}

function child(node: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  if (node instanceof z.ZodObject) return (node.shape[String(key)] as z.ZodType | undefined) ?? null
  if (node instanceof z.ZodArray) return node.element
  if (node instanceof z.ZodRecord) return node.valueType
  if (node instanceof z.ZodTuple) return node.def.items[Number(key)] ?? node.def.rest
  if (node instanceof z.ZodUnion) {
    for (const option of node.options) {
      const found = child(bare(option), key)
      if (found) return found
    }
  }
  return null
}

const bare = (node: z.core.$ZodType): z.core.$ZodType => {
  const wrapped = inner(node)
  return wrapped ? bare(wrapped) : node
}

/** What the schema knows of a field, found along the path: the nearest clause and remedy win. */
function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldMeta {
  let found: FieldMeta = {}
  let node: z.core.$ZodType | null = schema
  for (const key of [...path, null]) {
    const layers: z.core.$ZodType[] = []
    for (let layer: z.core.$ZodType | null = node; layer; layer = inner(layer)) layers.unshift(layer)
    for (const layer of layers)
      found = { ...found, ...(z.globalRegistry.get(layer) as FieldMeta | undefined) }
    node = key === null || !layers[0] ? null : child(layers[0], key)
    if (!node) break
  }
  return found
}

/** Turns schema issues into a problem that names each field, its clause and its remedy. */
export function schemaProblem(schema: z.ZodType, error: z.ZodError): Problem {
  const items: ProblemItem[] = error.issues.flatMap(flat).map((issue) => {
    const meta = metaAt(schema, issue.path)
    const clause = carried(issue).clause ?? meta.clause
    return {
      path: issue.path.map(String).join('.'),
      message: messageOf(issue),
      ...(clause ? { clause } : {}),
      ...(meta.remedy ? { remedy: meta.remedy } : {}),
    }
  })
  return invalidInput(items)
}
