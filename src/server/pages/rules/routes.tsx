import { Hono } from 'hono'
import {
  type Calendar,
  jsonSchema,
  type Language,
  type Regulation,
  type Rule,
} from '../../../kernel/index.ts'
import { decideRule, wireProblem } from '../../../rules/index.ts'
import { lookOf } from '../context.ts'
import { change, decode } from './decode.ts'
import type { Schema } from './fields.tsx'
import { RuleList } from './list.tsx'
import { type CalculatorState, RulePage } from './page.tsx'

function answer(rule: Rule, value: unknown, calendar: Calendar, language: Language): CalculatorState {
  try {
    return { value, answer: decideRule(rule.id, value, { calendar }).receipt, refused: null }
  } catch (error) {
    const { title, errors } = wireProblem(error, language)
    return { value, answer: null, refused: { title, errors } }
  }
}

/** The calculators: the list, a form per rule, and the answer on the same page. */
export function rulePages(programmes: readonly Regulation[], calendar: Calendar): Hono {
  const app = new Hono()
  const find = (id: string) => {
    for (const regulation of programmes) {
      const rule = regulation.rules.find((r) => r.id === id)
      if (rule) return { regulation, rule }
    }
    return null
  }
  app.get('/rules', (c) => c.html(<RuleList look={lookOf(c)} programmes={programmes} />))
  app.get('/rules/:programme/:name', (c) => {
    const found = find(`${c.req.param('programme')}/${c.req.param('name')}`)
    if (!found) return c.notFound()
    const state = { value: found.rule.example ?? {}, answer: null, refused: null }
    return c.html(<RulePage look={lookOf(c)} {...found} state={state} />)
  })
  app.post('/rules/:programme/:name', async (c) => {
    const found = find(`${c.req.param('programme')}/${c.req.param('name')}`)
    if (!found) return c.notFound()
    const { regulation, rule } = found
    const look = lookOf(c)
    const body = await c.req.parseBody()
    const fields = new Map(
      Object.entries(body).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v] as const] : [])),
    )
    const schema = jsonSchema(rule.input) as Schema
    const value = decode(schema, fields)
    const verb = fields.get('do') ?? 'run'
    const state: CalculatorState =
      verb === 'run'
        ? answer(rule, value, calendar, look.language)
        : {
            value: verb === 'example' ? (rule.example ?? {}) : change(schema, value, verb),
            answer: null,
            refused: null,
          }
    return c.html(<RulePage look={look} regulation={regulation} rule={rule} state={state} />)
  })
  return app
}
