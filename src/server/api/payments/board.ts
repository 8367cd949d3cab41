import {
  caseOpenings,
  columnOpenings,
  type Look,
  lookAt,
  rowFor,
  type SeenRow,
} from '../../../engine/index.ts'
import { kopecks, money, type Procedure } from '../../../kernel/index.ts'
import type { ReportCall } from '../reports/index.ts'

type Call = Omit<ReportCall, 'c'>

interface Line {
  readonly person: string
  readonly amount: string
}
interface Due {
  readonly number: number
  readonly amount: string
  readonly lines: readonly Line[]
}
interface Tranche {
  readonly number: number
  readonly amount: string
  readonly paid: { readonly on: string; readonly order: string } | null
}

/** The action that pays, by which a grant says in which states it is paid. */
export const PAY = 'pay-tranche'
const AT_ONCE = 16

const proceduresOf = ({ parts }: Call, capability: string): readonly Procedure[] =>
  parts.engine.parts.registry.regulations
    .flatMap(({ procedures }) => procedures)
    .filter((procedure) => procedure.capability === capability)

const field = <T>(seen: Look, key: string): T | undefined =>
  seen.fields.find((one) => one.key === key)?.value as T | undefined

/** A grant with what is due and paid, as its own page tells the reader; null where it tells neither. */
function grantOf(seen: Look, row: SeenRow['row']) {
  const due = field<readonly Due[]>(seen, 'due')
  const tranches = field<readonly Tranche[]>(seen, 'tranches')
  if (!due || !tranches) return null
  const { procedure, deadlines, actions, version } = seen
  const paying = procedure.actions.find(({ name }) => name === PAY)
  const isPaid = paying?.from !== 'new' && paying?.from.includes(row.state)
  const deadlineOf = new Map(
    procedure.tasks(seen.file).flatMap(({ key, deadline }) => (deadline ? [[key, deadline] as const] : [])),
  )
  const untilOf = (tranche: number): string | null => {
    const named = deadlineOf.get(`pay:${tranche}`)
    const found = deadlines.find((d) => d.key === named?.key && d.instance === named?.instance)
    return found?.due ?? null
  }
  const agreement = field<{ readonly number: string; readonly signed: string } | null>(seen, 'agreement')
  const contest = row.marks?.contest
  return {
    case: row.case,
    procedure: procedure.id,
    contest: typeof contest === 'string' ? contest : null,
    title: rowFor(procedure, row, seen.roles).title ?? null,
    agreement: agreement?.number ?? null,
    signed: agreement?.signed ?? null,
    state: row.state,
    version,
    mayPay: actions.some(({ name }) => name === PAY),
    due: isPaid
      ? due.map(({ number, amount, lines }) => ({ tranche: number, amount, until: untilOf(number), lines }))
      : [],
    paid: tranches.flatMap(({ number, amount, paid }) =>
      paid ? [{ tranche: number, amount, on: paid.on, order: paid.order }] : [],
    ),
  }
}

async function* rowsOf({ parts, viewer }: Call, procedure: Procedure): AsyncIterable<SeenRow['row'][]> {
  let after: { value: string | null; case: string } | null = null
  do {
    const page = await parts.pages.page(viewer.tenant, {
      person: viewer.person,
      within: [caseOpenings([procedure], viewer.actor.roles)],
      where: { procedure: procedure.id },
      sort: { column: 'case', descending: false },
      limit: 500,
      after,
    })
    yield page.items.map(({ row }) => row)
    after = page.next
  } while (after !== null)
}

async function grantsOf(call: Call) {
  const { store } = call.parts.engine.parts
  const { tenant, actor } = call.viewer
  const found: NonNullable<ReturnType<typeof grantOf>>[] = []
  for (const procedure of proceduresOf(call, 'grant'))
    for await (const rows of rowsOf(call, procedure))
      for (let i = 0; i < rows.length; i += AT_ONCE) {
        const some = rows.slice(i, i + AT_ONCE).map(async (row) => {
          const file = await store.load(tenant, row.case)
          const seen = file && lookAt(procedure, file, actor)
          return seen && grantOf(seen, row)
        })
        for (const one of await Promise.all(some)) if (one) found.push(one)
      }
  return found
}

/** What the grants below a contest come to, over the rows whose sum the reader may see. */
async function sumBelow({ parts, viewer }: Call, grants: readonly Procedure[], below: string, sum: string) {
  const { roles } = viewer.actor
  let all = 0n
  for (const procedure of grants) {
    const groups = await parts.pages.groups(viewer.tenant, {
      person: viewer.person,
      within: [caseOpenings([procedure], roles), columnOpenings([procedure], roles, `sums.${sum}`)],
      where: { procedure: procedure.id },
      of: null,
      sum,
      below,
    })
    for (const group of groups) all += kopecks(group.sum ?? '0.00')
  }
  return all
}

async function budgetsOf(call: Call) {
  const grants = proceduresOf(call, 'grant')
  const budgets = []
  for (const contests of proceduresOf(call, 'contest'))
    for await (const rows of rowsOf(call, contests))
      for (const row of rows) {
        const [agreed, paid, returned] = await Promise.all(
          (['total', 'paid', 'returned'] as const).map((sum) => sumBelow(call, grants, row.case, sum)),
        )
        const own = rowFor(contests, row, call.viewer.actor.roles)
        const planned = own.sums.budget ?? null
        budgets.push({
          contest: row.case,
          title: own.title ?? null,
          planned,
          agreed: money(agreed!),
          paid: money(paid!),
          returned: money(returned!),
          left: planned === null ? null : money(kopecks(planned) - agreed!),
        })
      }
  return budgets
}

/** What is to be paid, what was, and what became of each contest's budget. */
export async function paymentsOf(call: Call) {
  const [grants, budgets] = await Promise.all([grantsOf(call), budgetsOf(call)])
  return { grants, budgets }
}
