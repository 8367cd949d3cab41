import { ZenEngine } from '@gorules/zen-engine'
import type { FormalFacts } from './formal-facts.ts'

const expressions = [
  ['paper', 'application.channel == "fond-m"'],
  ['lot', 'application.lot in ["computer-vision", "nlp", "speech", "decision-support", "advanced-methods"]'],
  ['months', 'application.months in [12, 18, 24]'],
  ['team', 'len(application.applicants) >= 1 and len(application.applicants) <= 10'],
  [
    'caps',
    'number(application.total) <= 10000000 and all(application.applicants, number(#.grant) <= 2000000)',
  ],
  ['sum', 'sum(map(application.applicants, number(#.grant))) == number(application.total)'],
  ['signed', 'all(application.applicants, #.signed)'],
  ['citizen', 'all(application.applicants, #.citizen == "RU")'],
  ['form', 'some(application.documents, #.kind == "application-form")'],
  ['tz', 'some(application.documents, #.kind == "tz")'],
  ['plan', 'some(application.documents, #.kind == "plan")'],
  ['format', 'all(application.documents, #.format == "pdf" or #.format == "system")'],
  ['language', 'all(application.documents, #.language == "ru")'],
  ['readable', 'all(application.documents, #.readable and #.colour)'],
  ['complete', 'all(application.documents, #.complete)'],
  [
    'intake',
    'date(application.submittedAt) >= date(intake.from) and date(application.submittedAt) < date(intake.to) + 86400',
  ],
  ['projects', 'all(application.applicants, len(#.fundProjects) == 0)'],
  ['others', 'len(others) == 0'],
] as const

/** The same checks as a decision of zen-engine: one expression a clause, all evaluated. */
export function zenFormalCheck() {
  const engine = new ZenEngine()
  const decision = engine.createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'check',
        type: 'expressionNode',
        name: 'check',
        position: { x: 0, y: 0 },
        content: { expressions: expressions.map(([key, value]) => ({ id: key, key, value })) },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'check', type: 'edge' },
      { id: 'b', sourceId: 'check', targetId: 'out', type: 'edge' },
    ],
  })
  return async (facts: FormalFacts): Promise<boolean> => {
    const { result } = await decision.evaluate(facts)
    return Object.values(result as Record<string, boolean>).every(Boolean)
  }
}
