import { z } from 'zod'
import { money, type Text } from '../../../../../kernel/index.ts'
import { spentBefore } from '../check-expenses.ts'
import type { GrantFacts } from '../facts.ts'
import { paid } from '../ledger.ts'
import { lastStage, neededKinds, stageOf } from '../of-facts.ts'
import { plannedValues } from '../planned.ts'
import { grantWords } from '../vocabulary.ts'

const t = (ru: string, en: string): Text => ({ ru, en })

/** Plan of annex 3 or 4 by years, as two lists of one length. */
function planOf(facts: GrantFacts, table: 'result' | 'indicator') {
  const plan = plannedValues(facts, table)
  const years = Object.keys(plan).sort()
  return { years, plan: years.map((year) => plan[year]!) }
}

/** What the papers of a stage have to say word for word: sums of the schedule, rows of the estimate, planned values. */
function given(facts: GrantFacts, number: number) {
  const { ledger, members, works } = facts
  const own = works.filter(({ stages }) => stages.includes(number))
  const kinds = neededKinds(facts, number)
  return [
    {
      key: 'stage',
      title: t(`Отчётность этапа ${number}`, `Reports of the stage ${number}`),
      clause: number === lastStage(facts) ? 'kod-ai:6.4.5' : 'kod-ai:6.4.3',
      values: {
        stage: number,
        kind: number === lastStage(facts) ? 'final' : 'interim',
        documents: kinds,
        stageCost: ledger.tranches[number - 1]!.amount,
        transferred: money(paid(ledger)),
        total: ledger.total,
        works: own.map(({ key }) => key),
        titles: own.map(({ title }) => title),
        declared: facts.award!.declaredResults ?? [],
      },
    },
    ...members.map(({ person, grant }) => ({
      key: `row.${person}`,
      title: t('Строка отчёта о расходах', 'A row of the report on expenses'),
      clause: 'kod-ai:contract-app-5.col-1' as const,
      values: { person, approved: grant, before: money(spentBefore(facts, number, person)) },
    })),
    ...(['result', 'indicator'] as const)
      .filter((table) => kinds.includes(table))
      .map((table) => ({
        key: table,
        title: t('Плановые значения', 'Planned values'),
        clause:
          table === 'result'
            ? ('kod-ai:contract-app-3.col-plan' as const)
            : ('kod-ai:contract-app-4.col-plan' as const),
        values: planOf(facts, table),
      })),
  ] as const
}

/** What the reports of a stage are drawn up from, by the same facts that they are held against when they are filed. */
export const filingForesight = grantWords.foresight({
  name: 'filing',
  title: { ru: 'Исходные данные отчётности', en: 'What the reports are drawn up from' },
  told: ['member', 'fund-officer', 'auditor'],
  input: z.strictObject({ stage: z.int() }),
  look: ({ facts, input }) =>
    facts.award !== null && stageOf(facts, input.stage) !== undefined ? given(facts, input.stage) : [],
})
