import { type CheckMessage, orDash } from '../kit.ts'
import type { Facts, Person } from './schema.ts'
import { type Clause, type Context, declarationItems, type Told } from './told.ts'

/** The winner and each member against `kod-ai:5.6` and `kod-ai:fn2`. */
function checkPersons(team: readonly Person[], { readings }: Context, told: Told): void {
  const each = (clause: Clause, message: CheckMessage, bad: (p: Person) => boolean | undefined) => {
    const persons = team.filter((p) => bad(p) === true).map((p) => p.person)
    const unknown = team.filter((p) => bad(p) === undefined).map((p) => p.person)
    if (persons.length === 0 && unknown.length > 0) {
      told.unknown = true
      told.note('unknown', clause, 'winner.not-told', { persons: unknown, missing: message })
    } else told.check(persons.length === 0, clause, message, { persons })
  }
  each('kod-ai:5.6', 'winner.account', (p) => !p.ruAccount)
  each('kod-ai:5.6.a', 'winner.citizen', (p) => p.citizen !== 'RU')
  const opened = readings['winner.bankruptcy'] === 'opened'
  each('kod-ai:5.6.b', 'winner.bankruptcy', (p) => p.bankruptcyIntroduced || (opened && p.bankruptcyOpened))
  each('kod-ai:5.6.v', 'winner.tax', (p) => p.taxDebt)
  const ever = readings['winner.breach'] === 'ever'
  each('kod-ai:5.6.g', 'winner.breach', (p) => p.breachInPreviousYear || (ever && p.breachEver))
  each('kod-ai:fn2', 'winner.umnik', (p) => p.openUmnikOnResults)
}

/** The declaration with every item confirmed and everybody's signature (`kod-ai:5.8/1`). */
function checkDeclaration({ declaration, team }: Facts, told: Told): void {
  if (!told.check(declaration !== null, 'kod-ai:5.8/1', 'winner.declaration')) return
  const unsigned = team.filter((p) => !declaration!.signedBy.includes(p.person)).map((p) => p.person)
  told.check(unsigned.length === 0, 'kod-ai:declaration-sign', 'winner.declaration-signed', {
    persons: unsigned,
  })
  declarationItems.forEach((clause, i) => {
    told.check(!declaration!.unchecked.includes(i + 1), clause, 'winner.item', { item: i + 1 })
  })
}

/** What the winner must be and bring; true where nothing stands against the agreement. */
export function checkEligible(facts: Facts, context: Context, told: Told): boolean {
  checkPersons(facts.team, context, told)
  checkDeclaration(facts, told)
  const all = context.parameters['agreement.appendices']
  const missing = all.filter((n) => !facts.appendices.includes(n)).map(String)
  const extra = facts.appendices.filter((n) => !all.includes(n)).map(String)
  told.check(missing.length + extra.length === 0, 'kod-ai:5.7.u', 'winner.appendices', {
    missing: orDash(missing),
    extra: orDash(extra),
  })
  return told.broken.length === 0 && !told.unknown
}
