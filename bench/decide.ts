import { decide, makeCalendar, readFacts } from '../src/kernel/index.ts'
import { programmes } from '../src/programmes.ts'
import { calendarData } from '../src/reference/index.ts'
import { decideLine, registeredRule } from '../src/rules/index.ts'
import { formalFacts } from './formal-facts.ts'
import type { Line } from './measure.ts'
import { alternate } from './measure.ts'
import { zenFormalCheck } from './zen.ts'

const COUNT = 20_000

/** Formal check on typed facts against zen-engine on the same facts, and batch lines with receipts. */
export async function decideBench(): Promise<Line[]> {
  const regulation = programmes.find((r) => r.id === 'kod-ai')!
  const rule = regulation.rules.find((r) => r.id === 'kod-ai/formal-check')!
  const calendar = makeCalendar(calendarData.revision, calendarData.years)
  const raw = Array.from({ length: COUNT }, (_, i) => formalFacts(i))
  const facts = raw.map((f) => readFacts(rule, f))
  const zen = zenFormalCheck()
  const registered = registeredRule('kod-ai/term')
  let accepted = 0
  const term = JSON.stringify({
    signed: '2024-12-10',
    months: 18,
    extension: 0,
    completed: null,
    allDutiesDone: true,
  })
  const [ours, theirs, batch] = await alternate([
    {
      name: 'formal-check',
      count: COUNT,
      run() {
        for (const f of facts)
          if ((decide(regulation, rule, f, { calendar }).value as { accepted: boolean }).accepted) accepted++
      },
    },
    {
      name: 'zen-engine',
      count: COUNT / 10,
      async run() {
        for (let i = 0; i < COUNT / 10; i++) if (await zen(raw[i]!)) accepted++
      },
    },
    {
      name: 'batch',
      count: COUNT,
      run() {
        for (let i = 0; i < COUNT; i++)
          accepted += decideLine(registered, term, { calendar, language: 'ru' }).length
      },
    },
  ])
  if (accepted === 0) throw new Error('nothing was decided')
  const ratio = ours!.perSecond / theirs!.perSecond
  return [
    {
      what: 'formal check with all findings, a second of one core',
      value: String(ours!.perCpuSecond),
      target: '>= 300000',
      met: ours!.perCpuSecond >= 300_000,
    },
    {
      what: 'the same against zen-engine on the same facts',
      value: `${ratio.toFixed(1)} x (${theirs!.perSecond} a second)`,
      target: '>= 20 x',
      met: ratio >= 20,
    },
    {
      what: 'rule --batch with receipts, lines a second',
      value: String(batch!.perSecond),
      target: '>= 20000',
      met: batch!.perSecond >= 20_000,
    },
  ]
}
