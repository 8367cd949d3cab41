import { addDays, kopecks, money } from '../../kernel/index.ts'
import { claimable, unspent } from '../../regulations/kod-ai/index.ts'
import { claimBack, collect } from './grant-claims.ts'
import { documentOf, type Grant, latest, part, supplement } from './grant-desk.ts'
import { afterEnd } from './grant-incidents.ts'
import { delayOf, demandPenalty, payPenalty } from './grant-penalty.ts'
import { reconcile, returnFreely, settle } from './grant-settling.ts'
import type { Life } from './life.ts'
import { staff } from './story.ts'

type Letter = 'b' | 'v'

/** The Fund ends the agreement by itself on a ground with its evidence, or a court does it for the Fund (`kod-ai:6.15`). */
async function terminate(grant: Grant, letter: Letter, ref: string): Promise<void> {
  const { random } = grant
  if (random.chance(100)) {
    const court = 'Тверской районный суд города Москвы'
    await grant.must(staff.officer, 'terminate-by-court', { court, number: '02-77', date: grant.today() })
    return
  }
  const text = letter === 'b' ? 'Отчёты не представлены' : 'Средства израсходованы не по назначению'
  const evidence = { kind: letter === 'b' ? 'notice' : 'check', ref }
  await grant.must(staff.director, 'terminate-by-fund', {
    grounds: [{ letter, text, evidence, clause: null, date: null }],
    detected: grant.today(),
    text,
  })
}

/** After the end: what was spent is agreed on, then the money comes back by ground, each rouble once. */
async function* wayOut(grant: Grant, ground: string, sharePerMille: number): Life {
  yield* reconcile(grant)
  const rest = money(unspent(grant.facts.ledger))
  if (kopecks(rest) > 0n) {
    yield grant.day(grant.random.between(1, 3))
    if (grant.facts.termination?.way === 'fund')
      yield* claimBack(grant, { ground: 'unilateral-termination', amount: rest, text: 'Остаток средств' })
    else yield* returnFreely(grant)
  }
  const more = part(money(claimable(grant.facts.ledger)), sharePerMille)
  if (kopecks(more) > 0n)
    yield* claimBack(grant, { ground, amount: more, text: 'Средства подлежат возврату' })
  yield* settle(grant)
}

/** A check finds that money was not spent as intended: termination with the check as evidence (`kod-ai:contract-8.6`). */
export async function* misuse(grant: Grant): Life {
  const { random, facts } = grant
  yield grant.day(random.between(5, 40))
  const today = grant.today()
  await grant.must(staff.officer, 'open-check', {
    from: today,
    to: addDays(today, 14),
    subject: 'Целевое расходование средств',
    monitor: facts.monitors[0] ?? null,
    members: facts.members.map((m) => m.person),
  })
  yield grant.day(random.between(5, 10))
  const id = latest('check', grant.facts.checks.length)
  const misused = part(money(claimable(grant.facts.ledger)), random.between(100, 700))
  await grant.must(staff.monitor, 'close-check', { id, text: 'Оплачено не по смете', misused })
  yield grant.day(random.between(1, 3))
  const breach = { clause: 'kod-ai:contract-4.1.v', text: 'Оплачено не по смете', on: grant.today() }
  await grant.must(staff.officer, 'record-breach', breach)
  yield grant.day(random.between(3, 8))
  await terminate(grant, 'v', id)
  yield* wayOut(grant, 'misuse', random.between(200, 1000))
}

/** The reports of a stage never come: after reminders the Fund ends the agreement (`kod-ai:6.15.b`). */
export async function* neverReports(grant: Grant, stage: number): Life {
  const { random } = grant
  yield afterEnd(grant, stage, random.between(30, 70))
  await terminate(grant, 'b', 'уведомление о просрочке')
  const owed = await demandPenalty(grant, delayOf(grant, stage), grant.today())
  if (owed) yield* payPenalty(grant)
  yield* wayOut(grant, 'stage-not-done', random.chance(300) ? 1000 : random.between(300, 900))
}

/** The team tells that the result is out of reach; the parties end the agreement together (`kod-ai:6.13`, `kod-ai:6.14`). */
export async function* earlyStop(grant: Grant): Life {
  const { random } = grant
  yield grant.day(random.between(5, 50))
  if (random.chance(350)) return yield* refuseGrant(grant)
  const reason = 'Набор данных больше не доступен, результат недостижим'
  const who = grant.anyone()
  const expenses = documentOf(grant, 'early expenses')
  if (random.chance(500)) {
    await grant.must(who, 'notify-early-stop', { reason, research: null, expenses })
    yield grant.day(random.between(2, 6))
  }
  const research = documentOf(grant, 'early research')
  await grant.must(who, 'notify-early-stop', { reason, research, expenses })
  yield grant.day(random.between(4, 12))
  yield* supplement(grant, 'termination', { text: 'Договор расторгается по соглашению сторон' })
  yield* reconcile(grant)
  yield* returnFreely(grant)
  yield* settle(grant)
}

/** The team refuses the grant: all that is left to claim goes back within a month (`kod-ai:contract-3.4`). */
async function* refuseGrant(grant: Grant): Life {
  await grant.must(grant.anyone(), 'refuse-grant', { reason: 'Команда отказывается от гранта' })
  yield grant.day(grant.random.between(2, 5))
  const amount = money(claimable(grant.facts.ledger))
  const claims = kopecks(amount) > 0n
  if (claims) yield* claimBack(grant, { ground: 'refusal', amount, text: 'Отказ от гранта' })
  yield grant.day(grant.random.between(1, 4))
  yield* supplement(grant, 'termination', { text: 'Договор расторгается: отказ от гранта' })
  if (claims) yield* collect(grant, latest('return', grant.facts.returns.length))
  yield* reconcile(grant)
  yield* settle(grant)
}
