import { programmes } from '../../programmes.ts'
import { countTests, type TraceEntry, traceClauses } from '../../trace/index.ts'
import type { Run } from '../commands.ts'
import { unknownRegulation } from '../regulation.ts'
import { table } from '../table.ts'
import { clauseTable, summaryTable } from './trace-tables.ts'

const regulationOf = (entry: TraceEntry) => entry.clause.split(':')[0]!

/** `mera trace [regulation]`: every clause, what carries it and how many tests name it. */
export const run: Run = async (session, [regulation], { json }) => {
  const all = traceClauses(programmes, countTests())
  const known = [...new Set(all.map(regulationOf))]
  if (regulation !== undefined && !known.includes(regulation)) throw unknownRegulation(regulation, known)
  const entries = all.filter((entry) => regulation === undefined || regulationOf(entry) === regulation)
  if (json) {
    // Machines get one language, so that what they compare does not follow the locale.
    const told = entries.map(({ reason, ...entry }) => (reason ? { ...entry, reason: reason.en } : entry))
    await session.out(`${JSON.stringify(told)}\n`)
    return 0
  }
  const { columns, rows } =
    regulation === undefined
      ? summaryTable(known, entries, regulationOf, session.language)
      : clauseTable(entries, session.language)
  await session.out(table(columns, rows, session.width))
  return 0
}
