import { addDays, type IsoDate, type Kopecks, kopecks, money, sum } from '../../../../kernel/index.ts'
import type { GrantFacts, Stage, StageStatus } from './facts.ts'
import { type Expense, trancheOf } from './ledger.ts'

/** One stage: what was planned for it and what came of it. Sums are decimal strings in roubles. */
export interface StageCourse {
  readonly number: number
  readonly begins: IsoDate
  readonly ends: IsoDate
  readonly status: StageStatus
  /** The first filing, from which lateness counts, and how many days it was late. */
  readonly filedOn: IsoDate | null
  readonly daysLate: number
  readonly filings: number
  readonly returns: number
  readonly acceptedOn: IsoDate | null
  /** The tranche that finances the stage (`kod-ai:contract-app-7.col-1`). */
  readonly planned: string
  readonly paid: string
  readonly paidOn: IsoDate | null
  readonly spent: string
  readonly questioned: string
}

const add = (rows: readonly Expense[], of: (row: Expense) => string): Kopecks =>
  sum(rows.map((row) => kopecks(of(row))))
const spentIn = (rows: readonly Expense[]) => money(add(rows, ({ spent }) => spent))
const questionedIn = (rows: readonly Expense[]) => money(add(rows, ({ doubted }) => doubted))

function courseOf({ award, ledger, stages }: GrantFacts, stage: Stage): StageCourse {
  const { number, ends, status, filings, remarks, acceptedOn } = stage
  const before = stages[number - 2]
  const tranche = trancheOf(ledger, number)
  const rows = ledger.expenses.filter((one) => one.stage === number)
  return {
    number,
    begins: before ? addDays(before.ends, 1) : award!.agreement.signed,
    ...{ ends, status, acceptedOn },
    filedOn: filings[0]?.on ?? null,
    daysLate: filings[0]?.daysLate ?? 0,
    filings: filings.length,
    returns: remarks.length,
    planned: tranche?.amount ?? '0.00',
    paid: tranche?.paid ? tranche.amount : '0.00',
    paidOn: tranche?.paid?.on ?? null,
    spent: spentIn(rows),
    questioned: questionedIn(rows),
  }
}

/** Stages as they were planned and as they went, in their order. */
export const course = (facts: GrantFacts): readonly StageCourse[] =>
  facts.award === null ? [] : facts.stages.map((stage) => courseOf(facts, stage))

/** One line of the estimate, a member's, as annex 5 has it (`kod-ai:contract-app-5.col-2`). */
export interface EstimateLine {
  readonly person: string
  readonly approved: string
  readonly spent: string
  /** Spent without what is in doubt. */
  readonly confirmed: string
  readonly questioned: string
  /** Of the approved sum, what is not spent. */
  readonly left: string
}

const lineOf = (person: string, approved: string, rows: readonly Expense[]): EstimateLine => {
  const [spent, questioned] = [spentIn(rows), questionedIn(rows)]
  return {
    ...{ person, approved, spent, questioned },
    confirmed: money(kopecks(spent) - kopecks(questioned)),
    left: money(kopecks(approved) - kopecks(spent)),
  }
}

/** The estimate line by line against what was spent, confirmed and questioned, with its sum. */
export function estimate({ members, ledger }: GrantFacts) {
  return {
    lines: members.map(({ person, grant }) =>
      lineOf(
        person,
        grant,
        ledger.expenses.filter((one) => one.person === person),
      ),
    ),
    total: lineOf('', ledger.total, ledger.expenses),
  }
}
