import { addMonths, laterOf, money } from '../../kernel/index.ts'
import { unspent } from '../../regulations/kod-ai/index.ts'
import { claimBack } from './grant-claims.ts'
import type { Grant } from './grant-desk.ts'
import { checkLinks } from './grant-links.ts'
import type { Life } from './life.ts'
import { staff } from './story.ts'

/** Members enter the digital solution of the AI community; so many of those who are not there yet (`kod-ai:contract-4.1.d`). */
export async function* register(grant: Grant, most: number): Life {
  const left = grant.facts.members.filter((m) => m.registered === null).slice(0, most)
  const instants = grant.spread(left.length, 8)
  for (const [i, { person }] of left.entries()) {
    yield instants[i]!
    const on = grant.today()
    await grant.must({ id: person, roles: ['applicant'] }, 'record-register-entry', {
      person,
      entry: `ИИ-${person}`,
      on,
    })
  }
}

/** Least months of an agreement that ends early (`kod-ai:2.3/2`). */
const LEAST = 6

/** From the last act to the closed grant: result confirmed, agreement fulfilled, what was left unspent returned. */
export async function* complete(grant: Grant): Life {
  const { random } = grant
  yield* register(grant, 10)
  for (const { key, metOn } of grant.facts.requirements) {
    if (metOn === null)
      await grant.must(staff.officer, 'confirm-requirement', { key, evidence: 'Репозиторий' })
  }
  yield grant.day(random.between(1, 6))
  if (grant.has('broken-link')) {
    await checkLinks(grant, 404)
    await grant.refused(staff.officer, 'confirm-completion', {}, 'NOT_COMPLETE')
    yield grant.day(random.between(2, 6))
  }
  await checkLinks(grant)
  await grant.must(staff.officer, 'confirm-completion')
  const earliest = addMonths(grant.facts.award!.agreement.signed, LEAST)
  if (earliest > grant.today() && random.chance(300))
    await grant.refused(staff.officer, 'fulfil', {}, 'MIN_TERM')
  yield grant.on(laterOf(earliest, grant.today()))
  yield grant.day(random.between(1, 4))
  await grant.must(staff.officer, 'fulfil')
  const rest = unspent(grant.facts.ledger)
  if (rest > 0n) {
    yield grant.day(2)
    yield* claimBack(grant, { ground: 'unspent-rest', amount: money(rest), text: 'Остаток к концу срока' })
  }
  yield grant.day(random.between(1, 5))
  await grant.must(staff.officer, 'close')
}
