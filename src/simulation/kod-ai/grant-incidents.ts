import { addDays, kopecks } from '../../kernel/index.ts'
import { claimBack } from './grant-claims.ts'
import { endOf, type Grant, latest, part } from './grant-desk.ts'
import type { Life } from './life.ts'
import { staff } from './story.ts'

/** Force majeure: notice and counter-notice suspend the agreement, its end moves the report days (`kod-ai:contract-9`). */
export async function* forceMajeure(grant: Grant): Life {
  const { random } = grant
  yield grant.day(random.between(3, 15))
  const from = grant.today()
  await grant.must(grant.anyone(), 'propose-force-majeure', {
    from,
    expectedEnd: addDays(from, 45),
    text: 'Чрезвычайная ситуация в регионе команды',
  })
  yield grant.day(random.between(1, 4))
  const id = latest('force', grant.facts.forceMajeure.length)
  await grant.must(staff.officer, 'confirm-force-majeure', { id })
  yield grant.on(addDays(from, random.between(20, 60)))
  await grant.must(staff.officer, 'end-force-majeure', { to: grant.today() })
}

/** An expense without proof: confirmed late, in part, or not at all and claimed back (`kod-ai:6.11`). */
export async function* inDoubt(grant: Grant, stage: number): Life {
  const { random, facts } = grant
  yield grant.day(random.between(2, 10))
  const { person, spent } = random.pick(facts.ledger.expenses.filter((e) => e.stage === stage))
  const amount = part(spent, random.between(50, 400))
  if (kopecks(amount) === 0n) return
  const row = { stage, person }
  await grant.must(staff.officer, 'question-expense', {
    ...row,
    kind: 'unconfirmed',
    amount,
    reason: 'Нет подтверждающих документов',
    evidence: 'Отчёт о расходах',
  })
  const proven = random.weighted([250, 350, 400])
  let doubted = amount
  if (proven < 2) {
    yield grant.day(random.between(3, 12))
    doubted = proven === 0 ? '0.00' : part(amount, 500)
    if (doubted !== amount)
      await grant.must(staff.officer, 'confirm-expense', { ...row, doubted, proof: 'Акт' })
  }
  if (kopecks(doubted) === 0n) return
  yield grant.day(random.between(3, 10))
  const rows = [{ ...row, amount: doubted }]
  yield* claimBack(grant, {
    inCourt: stage === grant.facts.stages.length,
    ground: 'unconfirmed-spending',
    amount: doubted,
    rows,
    text: 'Расход не подтверждён',
  })
}

/** A few days after the end of a stage without its reports. */
export const afterEnd = (grant: Grant, stage: number, days: number): number =>
  grant.on(addDays(endOf(grant, stage), days))
