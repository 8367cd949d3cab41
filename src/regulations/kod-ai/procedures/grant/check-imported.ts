import { addMonths, type IsoDate, kopecks, money, sum } from '../../../../kernel/index.ts'
import { grantSums, schedule, term, tranches } from '../../rules/index.ts'
import { type Check, content, repeated, reportKinds, stageCount } from '../contract/index.ts'
import { ensureOrigin } from '../imported/index.ts'
import { isLot } from '../shared/index.ts'
import { type ImportedGrant, stateOfStages } from './imported.ts'
import type { MessageKey } from './messages/index.ts'

type Guard = Check<MessageKey>
const total = (amounts: readonly string[]) => sum(amounts.map(kopecks))

/** Sums that must agree with one another, whatever the regulation asks for. */
function checkSums(guard: Guard, input: ImportedGrant): void {
  const whole = kopecks(input.total)
  const tranches = total(input.stages.map((s) => s.amount))
  guard.ensure(
    tranches === whole,
    'kod-ai:2.4',
    'import.tranches',
    { sum: money(tranches), total: input.total },
    content('SUM_MISMATCH', 'stages'),
  )
  const shares = total(input.members.map((m) => m.grant))
  guard.ensure(
    shares === whole,
    'kod-ai:contract-app-8.total',
    'import.shares',
    { sum: money(shares), total: input.total },
    content('SUM_MISMATCH', 'members'),
  )
  const sums = [
    input.total,
    ...input.stages.map((s) => s.amount),
    ...input.members.map((m) => m.grant),
    ...input.returns.map((r) => r.amount),
  ]
  for (const amount of sums.filter((s) => kopecks(s) <= 0n))
    guard.ensure(false, 'kod-ai:2.1/2', 'import.positive', { amount }, content('NOT_POSITIVE', 'total'))
  const paid = total(input.stages.filter((s) => s.paid !== null).map((s) => s.amount))
  const spent = total(input.stages.flatMap((s) => s.spent.map((l) => l.amount)))
  const returned = total(input.returns.map((r) => r.amount))
  guard.ensure(
    spent + returned <= paid,
    'kod-ai:6.2',
    'import.overspent',
    { spent: money(spent), returned: money(returned), paid: money(paid) },
    content('OVERSPENT', 'stages'),
  )
}

/** Persons: each once, and nobody else in payments, expenses and returns. */
function checkPersons(guard: Guard, { members, stages, returns }: ImportedGrant): void {
  const persons = members.map((m) => m.person)
  const twice = repeated(persons)
  guard.ensure(
    twice.length === 0,
    'kod-ai:contract-pre',
    'import.person-once',
    { list: twice },
    content('MEMBER_TWICE', 'members'),
  )
  const named = [...stages.flatMap((s) => [...s.spent, ...(s.paid?.lines ?? [])]), ...returns].map(
    (l) => l.person,
  )
  const strangers = [...new Set(named.filter((p) => !persons.includes(p)))]
  guard.ensure(
    strangers.length === 0,
    'kod-ai:contract-8.2',
    'import.stranger',
    { list: strangers },
    content('UNKNOWN_PERSON', 'members'),
  )
}

/** Stages in their order: none ahead of the one before, expenses with the report, a payment split in full. */
function checkStages(guard: Guard, { members, stages, months }: ImportedGrant): void {
  const count = stageCount(months)
  guard.ensure(
    stages.length === count,
    'kod-ai:contract-app-7.col-1',
    'import.stages',
    { months, count, given: stages.length },
    content('STAGE_COUNT', 'stages'),
  )
  stages.forEach(({ filedOn, acceptedOn, spent, paid, amount }, i) => {
    const stage = i + 1
    const path = `stages.${i}`
    const before = stages[i - 1]
    const ahead = before && ((filedOn && !before.filedOn) || (acceptedOn && !before.acceptedOn))
    guard.ensure(
      !ahead,
      'kod-ai:6.4.5/2',
      'import.previous',
      { stage, previous: i },
      content('PREVIOUS_STAGE', path),
    )
    guard.ensure(
      acceptedOn === null || filedOn !== null,
      'kod-ai:contract-6.5',
      'import.accepted',
      { stage },
      content('STAGE_STATUS', `${path}.acceptedOn`),
    )
    guard.ensure(
      spent.length === (filedOn === null ? 0 : members.length),
      'kod-ai:contract-app-5.col-4',
      'import.spent',
      { stage },
      content('EXPENSES', `${path}.spent`),
    )
    const lines = paid?.lines ?? null
    const sumOf = lines ? total(lines.map((l) => l.amount)) : 0n
    guard.ensure(
      lines === null || (sumOf === kopecks(amount) && lines.length === members.length),
      'kod-ai:contract-3.3.1',
      'import.lines',
      { stage, sum: money(sumOf), amount },
      content('PAYMENT_LINES', `${path}.paid.lines`),
    )
  })
}

/** Every day with the one it follows. */
function daysOf({ agreement, stages, returns }: ImportedGrant) {
  const { signed } = agreement
  const firstPaid = stages.flatMap((s) => (s.paid ? [s.paid.on] : [])).sort()[0] ?? signed
  return [
    { path: 'agreement.signed', day: signed, after: null },
    ...stages.flatMap(({ paid, filedOn, acceptedOn }, i) => [
      { path: `stages.${i}.paid.on`, day: paid?.on ?? null, after: signed },
      { path: `stages.${i}.filedOn`, day: filedOn, after: stages[i - 1]?.filedOn ?? signed },
      { path: `stages.${i}.acceptedOn`, day: acceptedOn, after: filedOn },
    ]),
    ...returns.map(({ on }, i) => ({ path: `returns.${i}.on`, day: on, after: firstPaid })),
  ]
}

/** Refuses what cannot be right, everything at once. */
export function checkImported(guard: Guard, input: ImportedGrant, on: IsoDate): void {
  guard.ensure(isLot(input.lot), 'kod-ai:1.4', 'import.lot', { lot: input.lot }, content('LOT', 'lot'))
  checkSums(guard, input)
  checkPersons(guard, input)
  checkStages(guard, input)
  ensureOrigin(guard, input, daysOf(input), 'kod-ai:6.4.1', on)
  input.stages.forEach(({ ends }, i) => {
    const before = input.stages[i - 1]?.ends ?? input.agreement.signed
    guard.ensure(
      ends > before,
      'kod-ai:contract-app-7.col-3',
      'import.order',
      { day: ends, before },
      content('DATES', `stages.${i}.ends`),
    )
  })
  const shown = stateOfStages(input.stages)
  guard.ensure(
    shown === input.state,
    'kod-ai:6.8',
    'import.state',
    { shown, given: input.state },
    content('STATE', 'state'),
  )
  guard.ensure(
    shown === 'active' || input.library !== null,
    'kod-ai:contract-5.1',
    'import.library',
    {},
    content('LIBRARY', 'library'),
  )
}

/** After how many whole months from signing a stage ends, or null; counted from signing, as the rule kod-ai/term does. */
function monthsFrom(signed: IsoDate, ends: IsoDate, most: number): number | null {
  for (let m = 1; m <= most; m++) if (addMonths(signed, m) === ends) return m
  return null
}

/** Lengths of the stages in months; 0 where a stage does not end with a whole month. */
function lengthsOf({ agreement, stages }: ImportedGrant): number[] {
  const ends = stages.map((s) => monthsFrom(agreement.signed, s.ends, 36))
  return ends.map((m, i) => {
    const before = i === 0 ? 0 : (ends[i - 1] ?? null)
    return m === null || before === null ? 0 : m - before
  })
}

/** Decides the rules on sums, tranches, term and schedule: their findings are told with the import and bar nothing. */
export function decideImported(guard: Guard, input: ImportedGrant): void {
  const { total: grant, months, extension, percents, stages, agreement } = input
  guard.rule(grantSums, {
    requested: grant,
    members: input.members.map((m) => m.grant),
    approved: null,
    approvedMembers: null,
  })
  guard.rule(tranches, { total: grant, months, percents, roundTo: 'rouble' as const })
  const lengths = lengthsOf(input)
  const done = input.state === 'completing' ? stages.at(-1)!.acceptedOn : null
  guard.rule(term, { signed: agreement.signed, months, extension, completed: done, allDutiesDone: true })
  guard.rule(schedule, {
    months,
    extension,
    grant,
    percents,
    roundTo: 'rouble' as const,
    rows: stages.map(({ amount }, i) => ({
      stage: i + 1,
      works: [input.topic],
      months: lengths[i]!,
      amount,
      reports: [...reportKinds],
    })),
  })
}
