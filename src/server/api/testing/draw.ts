import type { Random } from '../../../simulation/index.ts'
import type { OpenApi } from '../openapi/index.ts'
import { mutated, oddBytes, oddHeaders, oddTexts } from './odd.ts'
import { operationsOf } from './schemas.ts'
import { type Known, valueFor } from './values.ts'

/** A request that was drawn. */
export interface Drawn {
  readonly name: string
  /** The roles for which the call is. */
  readonly roles: readonly string[]
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

type Operation = ReturnType<typeof operationsOf>[number]

/** Ids of cases by procedure; null where there are none. */
export type Places = (procedure: string, random: Random) => string | null

const part = (text: string) => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ed%a0%80'
  }
}

function pathOf({ path }: Operation, random: Random, known: Known, places: Places): string {
  const procedure = path.split('/')[4] ?? ''
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (random.chance(120)) return part(random.pick(oddTexts).slice(0, 2000))
    if (random.chance(60)) return random.pick(['..', '.', '%2e%2e', '%', '%ff', 'a%2fb', '~', '*'])
    if (name === 'case') return part(places(procedure, random) ?? 'none')
    return known(name, random) ?? String(random.below(12))
  })
}

function queryOf({ operation }: Operation, random: Random, known: Known): string {
  const parameters = (operation.parameters ?? []).filter((p) => p.in === 'query')
  const query = new URLSearchParams()
  for (const { name, schema } of parameters) {
    if (!random.chance(250)) continue
    const value = valueFor(schema, random, known, name)
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  if (random.chance(100)) {
    const name = random.pick([...parameters.map((p) => p.name), 'x', '__proto__', 'constructor', ''])
    const odd = random.pick(oddTexts).slice(0, 3000)
    query.append(name, /[\ud800-\udfff]/.test(odd) ? 'x' : odd)
  }
  const text = query.toString()
  return text === '' ? '' : `?${random.chance(30) ? `${text}&%zz=%` : text}`
}

function headersOf(random: Random, drawnBody: boolean): Record<string, string> {
  const headers: Record<string, string> = drawnBody ? { 'content-type': 'application/json' } : {}
  for (const [name, values] of Object.entries(oddHeaders))
    if (random.chance(name === 'if-match' || name === 'idempotency-key' ? 150 : 30))
      headers[name] = random.pick(values)
  return headers
}

function bodyOf({ operation }: Operation, random: Random, known: Known): Drawn['body'] {
  const content = operation.requestBody?.content
  if (!content) return null
  const schema = content['application/json']?.schema
  if (!schema) return oddBytes(random.pick(['%PDF-1.7\n%%EOF', 'PK\u0003\u0004', 'plain', '']), random)
  const valid = valueFor(schema, random, known)
  const value = random.chance(350) ? mutated(valid, random) : valid
  const text = JSON.stringify(value) ?? ''
  return random.chance(40) ? oddBytes(text, random) : text
}

/** Draws requests from the description of an API: most nearly right, some made wrong in one place, some quite wrong. */
export function drawer(document: OpenApi, random: Random, wanted: (path: string) => boolean) {
  const operations = operationsOf(document).filter(({ path }) => wanted(path))
  /** Mostly a call for which there are cases. */
  function pick(places: Places): Operation {
    for (let i = 0; i < 8; i++) {
      const one = random.pick(operations)
      const kind = one.path.split('/')[4] ?? ''
      if (!one.path.includes('{case}') || places(kind, random) !== null) return one
    }
    return random.pick(operations)
  }
  return (known: Known, places: Places): Drawn => {
    const one = pick(places)
    const method = random.chance(20)
      ? random.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'GET', 'POST'])
      : one.method.toUpperCase()
    const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(one, random, known)
    return {
      name: one.operation.operationId,
      roles: Array.isArray(one.operation['x-roles']) ? (one.operation['x-roles'] as string[]) : [],
      method,
      url: `http://mera.test${pathOf(one, random, known, places)}${queryOf(one, random, known)}`,
      headers: headersOf(random, body !== null),
      body,
    }
  }
}
