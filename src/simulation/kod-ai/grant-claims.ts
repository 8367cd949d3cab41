import { addDays, kopecks, money } from '../../kernel/index.ts'
import { openOf } from '../../regulations/kod-ai/index.ts'
import { type Grant, latest, part } from './grant-desk.ts'
import type { Life } from './life.ts'
import { staff } from './story.ts'

const courts = [
  'Тверской районный суд города Москвы',
  'Пресненский районный суд города Москвы',
  'Замоскворецкий районный суд города Москвы',
] as const

/** A claim as the Fund makes it. */
export interface Wanted {
  readonly ground: string
  readonly amount: string
  readonly rows?: readonly { readonly stage: number; readonly person: string; readonly amount: string }[]
  readonly text: string
  /** False where the works go on: a court takes longer than a stage leaves time for. */
  readonly inCourt?: boolean
}

/** Grounds on money that was never spent: all of it has to come back, no court and no decision lowers it. */
const whole: ReadonlySet<string> = new Set(['unilateral-termination', 'unspent-rest'])

const openSum = (grant: Grant, id: string): bigint => {
  const claim = grant.facts.ledger.claims.find((c) => c.id === id)
  return claim ? openOf(claim) : 0n
}

const isWhole = (grant: Grant, id: string): boolean =>
  whole.has(grant.facts.returns.find((r) => r.id === id)?.ground ?? '')

/** Joint debtors pay what is open, one alone or two in turn (`kod-ai:contract-8.2`). */
async function* payBack(grant: Grant, id: string, key: string | null): Life {
  const { random } = grant
  const inTime = (days: number) => (key === null ? grant.day(days) : grant.by(key, days, id))
  const book = (amount: string) =>
    grant.must(staff.finance, 'record-return', {
      claim: id,
      person: grant.anyone().id,
      amount,
      order: `ВП-${grant.id}-${grant.facts.ledger.returns.length + 1}`,
    })
  const first = money(openSum(grant, id))
  if (kopecks(first) > 100n && random.chance(400)) {
    yield inTime(random.between(2, 8))
    await book(part(first, random.between(200, 700)))
  }
  yield inTime(random.between(3, 15))
  await book(money(openSum(grant, id)))
}

/** Nothing came by the due day: talks, then a court of Moscow, then what it awarded (`kod-ai:contract-8.5`). */
async function* goToCourt(grant: Grant, id: string, due: string): Life {
  const { random } = grant
  yield grant.on(addDays(due, random.between(5, 15)))
  await grant.must(staff.officer, 'hold-talks', {
    id,
    from: grant.today(),
    text: 'Переговоры без результата',
  })
  yield grant.day(random.between(10, 25))
  const number = `02-${random.between(100, 999)}`
  await grant.must(staff.officer, 'file-with-court', {
    id,
    court: random.pick(courts),
    number,
    noTalksReason: null,
  })
  yield grant.day(random.between(20, 50))
  const open = money(openSum(grant, id))
  const awarded = isWhole(grant, id) || random.chance(750) ? open : part(open, random.between(400, 900))
  await grant.must(staff.officer, 'record-judgment', { id, date: grant.today(), awarded })
  yield* payBack(grant, id, null)
}

/** The terms that run from the decision or from its delivery; which one depends on the ground. */
const terms = ['return-unused', 'return-on-demand', 'return-on-refusal', 'return-by-demand-date'] as const

/** The Fund decides to claim money back, sends the demand, and gets it: from the debtors or through a court. */
export async function* claimBack(grant: Grant, wanted: Wanted): Life {
  const { random, facts } = grant
  await grant.must(staff.director, 'decide-return', {
    ground: wanted.ground,
    amount: wanted.amount,
    rows: wanted.rows ?? [],
    debtors: facts.members.map((m) => m.person),
    text: wanted.text,
    evidence: 'Материалы дела',
    detected: grant.today(),
  })
  const id = latest('return', grant.facts.returns.length)
  yield grant.by('notify-return-decision', random.between(1, 3), id)
  const named = grant.due('return-unused', id) === null ? addDays(grant.today(), 30) : null
  await grant.must(staff.officer, 'send-demand', { id, due: named })
  if (wanted.ground === 'refusal') return
  yield* collect(grant, id, wanted.inCourt)
}

/** Waits for the money of a claim. Now and then the Fund gives up a small part, or has to go to court. */
export async function* collect(grant: Grant, id: string, inCourt = true): Life {
  const { random } = grant
  const key = terms.find((term) => grant.due(term, id) !== null) ?? null
  if (!isWhole(grant, id) && random.chance(30)) {
    yield grant.day(1)
    const by = part(money(openSum(grant, id)), 100)
    if (kopecks(by) > 0n)
      await grant.must(staff.director, 'lower-claim', { id, by, reason: 'Представлены документы' })
  }
  const due = key === null ? null : grant.due(key, id)
  if (inCourt && due !== null && random.chance(120)) yield* goToCourt(grant, id, due)
  else yield* payBack(grant, id, key)
}
