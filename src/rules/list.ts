import { jsonSchema, type Text } from '../kernel/index.ts'
import { registeredRules } from './registry.ts'

/** One rule as `mera rules --json` and `GET /api/v1/rules` tell it; schemas are JSON Schema 2020-12. */
export interface ListedRule {
  readonly id: string
  readonly title: Text
  readonly clauses: readonly string[]
  readonly input: Record<string, unknown>
  readonly output: Record<string, unknown>
}

let listed: readonly ListedRule[] | undefined

/** Every rule that can be asked, with the shapes of its input and its value. */
export function listRules(): readonly ListedRule[] {
  listed ??= registeredRules().map(({ rule }) => ({
    id: rule.id,
    title: rule.title,
    clauses: rule.clauses,
    input: jsonSchema(rule.input),
    output: jsonSchema(rule.output),
  }))
  return listed
}
