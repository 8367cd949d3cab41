import { z } from 'zod'
import { registeredRules } from '../../../rules/index.ts'
import type { RouteDoc } from './route.ts'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
const schema = z.record(z.string(), z.unknown())
const listed = z
  .object({ id: z.string(), title: text, clauses: z.array(z.string()), input: schema, output: schema })
  .meta({ id: 'Rule' })

const ROOT = '/api/v1/rules'

/** The rules, which anybody may ask: a decision by the rule's own schemas. */
export const ruleRoutes = (): readonly RouteDoc[] => [
  {
    method: 'get',
    path: ROOT,
    id: 'rules',
    tag: 'rules',
    summary: { ru: 'Правила', en: 'Rules' },
    roles: 'anyone',
    output: z.array(listed),
    status: 200,
    refusals: [],
  },
  ...registeredRules().flatMap(({ rule }): RouteDoc[] => [
    {
      method: 'get',
      path: `${ROOT}/${rule.id}`,
      id: `rule.${rule.id}`,
      tag: 'rules',
      summary: rule.title,
      roles: 'anyone',
      output: listed,
      status: 200,
      refusals: [],
    },
    {
      method: 'post',
      path: `${ROOT}/${rule.id}`,
      id: `decide.${rule.id}`,
      tag: 'rules',
      summary: rule.title,
      roles: 'anyone',
      input: rule.input,
      output: z.object({
        rule: z.string(),
        edition: z.string(),
        value: rule.output,
        findings: z.array(z.record(z.string(), z.unknown())),
        receipt: z.record(z.string(), z.unknown()),
        engine: z.string(),
      }),
      status: 200,
      refusals: [413, 422],
      more: { 'x-clauses': rule.clauses },
    },
  ]),
]
