import { type Look, lookAt } from '../../../engine/index.ts'
import { missingOf } from './payer.ts'
import { type Call, proceduresOf, type ReadRow, rowsOf } from './rows.ts'

interface Line {
  readonly person: string
  readonly amount: string
}
interface Due {
  readonly number: number
  readonly amount: string
  readonly opens: 'signing' | number
  readonly lines: readonly Line[]
}
interface Act {
  readonly number: number
  readonly acceptedOn: string | null
}
interface Paying {
  readonly requisites: { readonly person: string; readonly account: unknown }
  readonly pending: { readonly account?: unknown; readonly bank?: unknown } | null
}

/** The action that pays, by which a grant says in which states it is paid. */
export const PAY = 'pay-tranche'
/** The action that draws up a register. */
export const DRAW = 'draw-up'
const AT_ONCE = 16

const field = <T>(seen: Look, key: string): T | undefined =>
  seen.fields.find((one) => one.key === key)?.value as T | undefined

/** Whether somebody's account is missing or being changed: then the grant is not paid. */
const isHeld = (paying: readonly Paying[] | undefined): boolean =>
  paying?.some(
    ({ requisites, pending }) => requisites.account === '' || pending?.account || pending?.bank,
  ) === true

/** A grant with what is due, as its own page tells the reader; null where it tells nothing of it. */
function grantOf(seen: Look, row: ReadRow) {
  const due = field<readonly Due[]>(seen, 'due')
  if (!due) return null
  const { procedure, deadlines, actions, version } = seen
  const deadlineOf = new Map(
    procedure.tasks(seen.file).flatMap(({ key, deadline }) => (deadline ? [[key, deadline] as const] : [])),
  )
  const untilOf = (tranche: number) => {
    const named = deadlineOf.get(`pay:${tranche}`)
    return deadlines.find((d) => d.key === named?.key && d.instance === named?.instance)
  }
  const agreement = field<{ readonly number: string; readonly signed: string } | null>(seen, 'agreement')
  const acts = field<readonly Act[]>(seen, 'acts') ?? []
  return {
    case: row.case,
    procedure: procedure.id,
    contest: row.contest,
    title: row.title ?? null,
    agreement: agreement?.number ?? null,
    signed: agreement?.signed ?? null,
    state: row.state,
    version,
    mayPay: actions.some(({ name }) => name === PAY),
    isHeld: isHeld(field<readonly Paying[]>(seen, 'requisites')),
    due: due.map(({ number, amount, opens, lines }) => {
      const until = untilOf(number)
      return {
        tranche: number,
        amount,
        until: until?.due ?? null,
        untilClause: until ? (procedure.deadlines[until.key]?.clause ?? null) : null,
        clause: procedure.visibility.due!.clause,
        opens: opens === 'signing' ? null : opens,
        openedOn:
          opens === 'signing'
            ? (agreement?.signed ?? null)
            : (acts.find((act) => act.number === opens)?.acceptedOn ?? null),
        lines,
      }
    }),
  }
}

/** Grants of which something is due: only these are looked at, however many there are. */
async function dueGrants(call: Call) {
  const { registry, store } = call.parts.engine.parts
  const { tenant, actor } = call.viewer
  const rows = await rowsOf(call, 'grant', 'sums.due', { positive: 'due' })
  const found: NonNullable<ReturnType<typeof grantOf>>[] = []
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const some = rows.slice(i, i + AT_ONCE).map(async (row) => {
      const file = await store.load(tenant, row.case)
      const seen = file && lookAt(registry.procedure(file.procedure), file, actor)
      return seen && grantOf(seen, row)
    })
    for (const one of await Promise.all(some)) if (one && one.due.length > 0) found.push(one)
  }
  return found
}

/** Registers by their number, the newest first, and the number that the next payment order has. */
async function registersOf(call: Call) {
  const [procedure] = proceduresOf(call, 'payments')
  if (!procedure) return { registers: [], nextOrder: 1 }
  const rows = await rowsOf(call, 'payments', null)
  const orders = rows.map(({ kept }) => (typeof kept.lastOrder === 'number' ? kept.lastOrder : 0))
  return {
    registers: rows
      .map(({ case: id, number, state, sums, dates }) => ({
        case: id,
        procedure: procedure.id,
        number,
        state,
        total: sums.total ?? '0.00',
        paid: sums.paid ?? '0.00',
        drawn: dates.drawn ?? null,
        confirmed: dates.confirmed ?? null,
      }))
      .sort((a, b) => Number(b.number ?? 0) - Number(a.number ?? 0)),
    nextOrder: Math.max(0, ...orders) + 1,
  }
}

/** What is to be paid, and the registers that went or go to the bank. */
export async function paymentsOf(call: Call) {
  const [grants, { registers, nextOrder }] = await Promise.all([dueGrants(call), registersOf(call)])
  const draws = proceduresOf(call, 'payments').flatMap(({ id, actions }) =>
    actions.filter(({ name }) => name === DRAW).map(({ by }) => ({ id, by })),
  )
  const mine = draws.find(({ by }) => by.some((role) => call.viewer.actor.roles.includes(role)))
  return {
    grants,
    registers,
    nextOrder,
    draws: mine?.id ?? null,
    isPayerSet: missingOf(call.parts.payer).length === 0,
  }
}
