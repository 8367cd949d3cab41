import { addDays, daysBetween, type IsoDate, sha256Hex } from '../../kernel/index.ts'
import type { Desk } from './desk.ts'
import type { Life } from './life.ts'
import { declarationText, type Papers, papersOf, signed, type Won, wrongPapers } from './papers.ts'
import { requisitesOf } from './requisites.ts'
import { memberOf, staff } from './story.ts'

/** What the world reads of an agreement. */
export interface Negotiated extends Won {
  readonly checks: readonly { readonly person: string; readonly kind: string; readonly on: IsoDate }[]
}
type Agreement = Desk<Negotiated>

const everyItem = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const checkKinds = ['citizenship', 'bankruptcy', 'tax', 'breach', 'umnik', 'open-grants'] as const
const places = ['Приложение 6, пункт 4', 'Приложение 7, этап 1', 'Приложение 8', 'Приложение 2'] as const
const reasons = [
  'Команда получила другое предложение',
  'Автор переехал и не сможет вести работы',
  'Сумма после решения комиссии не покрывает работ',
] as const

async function refuse(desk: Agreement): Promise<void> {
  await desk.must(desk.anyone(), 'refuse-by-winner', { reason: desk.random.pick(reasons) })
}

async function refuseByFund(desk: Agreement, ground: string): Promise<void> {
  await desk.must(staff.director, 'refuse-by-fund', { ground, reason: `Нарушен срок, ${ground}` })
}

/** Nothing comes: after the term, and some patience, the Fund refuses (`kod-ai:5.9`). */
async function* silence(desk: Agreement): Life {
  yield desk.on(addDays(desk.due('docs-to-fund')!, desk.random.between(3, 12)))
  await refuseByFund(desk, 'kod-ai:5.8/1')
}

/** Each member signs the declaration for the own person (`kod-ai:declaration-sign`). */
async function* declare(desk: Agreement): Life {
  const instants = desk.spread(desk.story.members.length, 2, 'docs-to-fund')
  for (const [i, who] of desk.team().entries()) {
    yield instants[i]!
    const given = { truth: true, version: 'Приложение 4', signature: signed(declarationText) }
    await desk.must(who, 'sign-declaration', { items: everyItem, ...given })
  }
}

async function* file(desk: Agreement, papers: Papers): Life {
  if (desk.has('late-papers')) {
    yield desk.on(addDays(desk.due('docs-to-fund')!, desk.random.between(1, 9)))
    if (desk.random.chance(300)) return refuseByFund(desk, 'kod-ai:5.8/1')
  } else yield desk.by('docs-to-fund', desk.random.between(1, 3))
  const who = memberOf(desk.story.members[0]!)
  if (desk.has('wrong-papers')) {
    for (const { code, spoil } of desk.random.shuffled(wrongPapers).slice(0, 2))
      await desk.refused(who, 'file-papers', spoil(papers), code)
    yield desk.by('docs-to-fund', 1)
  }
  await desk.must(who, 'file-papers', papers)
}

const lookedUp = (desk: Agreement, person: string, kind: string, passed = true) => ({
  person,
  kind,
  passed,
  on: desk.today(),
  source: `https://registry.example/${kind}`,
})

/** The checks of 5.6, of every member and kind; now and then a tax debt that is paid in time. */
async function* check(desk: Agreement): Life {
  for (const { person } of desk.facts.members) {
    yield desk.by('fund-review', desk.random.between(0, 2))
    const owing = desk.random.chance(30)
    const checks = checkKinds.map((kind) => lookedUp(desk, person, kind, !(owing && kind === 'tax')))
    await desk.must(staff.officer, 'record-checks', { checks })
    if (!owing) continue
    yield desk.by('fund-review', 2)
    await desk.must(staff.officer, 'record-check', lookedUp(desk, person, 'tax'))
  }
}

/** Checks that grew old while the papers went to and fro are made again. */
async function refresh(desk: Agreement): Promise<void> {
  const old = desk.facts.checks.filter(({ on }) => daysBetween(on, desk.today()) > 25)
  if (old.length === 0) return
  const checks = old.map(({ person, kind }) => lookedUp(desk, person, kind))
  await desk.must(staff.officer, 'record-checks', { checks })
}

const remarkRounds = (desk: Agreement): number =>
  desk.has('wrong-papers') ? desk.random.between(1, 2) : desk.random.weighted([620, 320, 60])

/** The rounds of 5.8: remarks of the Fund, corrections of the winner. */
async function* rounds(desk: Agreement, papers: Papers): Life {
  for (let left = remarkRounds(desk); left > 0; left--) {
    yield desk.by('fund-review', desk.random.between(1, 4))
    const remarks = [{ place: desk.random.pick(places), text: 'Уточнить формулировку' }]
    await desk.must(staff.officer, 'post-remarks', { remarks })
    yield desk.by('corrections', desk.random.between(1, 3))
    await desk.must(memberOf(desk.story.members[0]!), 'file-papers', papers)
  }
}

const otherShares: Readonly<Record<number, readonly number[]>> = {
  12: [60, 40],
  18: [40, 30, 30],
  24: [40, 30, 20, 10],
}

/** What the Fund changes before signing, seldom (`kod-ai:fn6`, `kod-ai:fn7`, `kod-ai:2.12`). */
async function adjust(desk: Agreement): Promise<void> {
  const { random, facts } = desk
  if (random.chance(60)) {
    const percents = random.chance(500) ? otherShares[facts.award!.months] : null
    const input = { percents, extension: percents ? 0 : 1, reason: 'Решение Фонда по плану работ' }
    await desk.must(staff.officer, 'set-funding', input)
  }
  if (random.chance(50))
    await desk.must(staff.officer, 'add-requirement', {
      key: 'english-docs',
      text: 'Документация и на английском',
    })
}

async function* approve(desk: Agreement): Life {
  const codes = { technology: desk.story.lot, task: 'open-library', result: 'library' }
  for (let again = desk.random.chance(30); ; again = false) {
    yield desk.by('fund-review', desk.random.between(1, 4))
    await refresh(desk)
    await desk.must(staff.officer, 'agree', codes)
    yield desk.day(desk.random.between(1, 3))
    if (!again) break
    await desk.must(staff.director, 'return-to-review', { reason: 'Сверить план этапов' })
  }
  await desk.must(staff.director, 'approve-by-management')
}

async function signForFund(desk: Agreement): Promise<string> {
  const text = sha256Hex(`agreement ${desk.id}`)
  const signatory = { person: staff.director.id, name: 'Образцов Пример Шаблонович', post: 'директор' }
  await desk.must(staff.director, 'sign-by-fund', {
    text,
    signature: signed(text),
    signatory: { ...signatory, authority: 'доверенность № 1', validTo: addDays(desk.today(), 365) },
  })
  return text
}

/** Every member signs; a laggard signs after the term, unless the Fund refuses first (`kod-ai:5.11`). */
async function* signAll(desk: Agreement, text: string): Life {
  const consent = { signature: signed(text), personalData: true, checks: true }
  const [late, ...others] = desk.team()
  const due = desk.due('sign', late!.id)!
  const team = desk.has('late-signature') ? others : [late!, ...others]
  const instants = desk.spread(team.length, 4)
  for (const [i, who] of team.entries()) {
    yield Math.min(instants[i]!, desk.world.morning(due))
    await desk.must(who, 'sign', consent)
  }
  if (team.length > others.length) return
  yield desk.on(addDays(due, desk.random.between(2, 6)))
  if (desk.random.chance(350)) return refuseByFund(desk, 'kod-ai:5.11')
  yield desk.day(1)
  await desk.must(late!, 'sign', consent)
}

/** From publication to the agreement in force, or to a refusal by either side (`kod-ai:5.8`–`kod-ai:5.11`). */
export async function* negotiate(desk: Agreement): Life {
  const { random, story } = desk
  if (desk.has('silent-winner')) return yield* silence(desk)
  const leaves = desk.has('refusing-winner') ? random.between(1, 3) : 0
  if (leaves === 1) {
    yield desk.by('docs-to-fund', 2)
    return refuse(desk)
  }
  yield* declare(desk)
  const papers = papersOf(
    desk.facts,
    story.members.map((member, i) => requisitesOf(member, i, random)),
  )
  yield* file(desk, papers)
  if (desk.state === 'refused-by-fund') return
  yield* check(desk)
  yield* rounds(desk, papers)
  if (leaves === 2) return refuse(desk)
  await adjust(desk)
  yield* approve(desk)
  yield desk.day(random.between(1, 2))
  const text = await signForFund(desk)
  if (leaves === 3 || story.members.length === 0) {
    yield desk.day(2)
    return refuse(desk)
  }
  yield* signAll(desk, text)
}
