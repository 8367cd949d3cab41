import { addDays, type IsoDate, kopecks, money, sha256Hex, yearOf } from '../../kernel/index.ts'
import { paymentLines, plannedValues } from '../../regulations/kod-ai/index.ts'
import { documentOf, endOf, type Grant, lastStage } from './grant-desk.ts'
import { checkLinks, linksOf } from './grant-links.ts'
import type { Life } from './life.ts'
import { signed } from './papers.ts'
import { movedAccount } from './requisites.ts'
import { memberOf, staff } from './story.ts'

const total = (amounts: readonly string[]): string => money(amounts.reduce((all, a) => all + kopecks(a), 0n))

/** One team in twelve spends less than it got, and returns the rest at the end (`kod-ai:6.4.5/3`). */
const isThrifty = ({ id }: Grant): boolean => Number(id.replaceAll(/\D/g, '')) % 12 === 0

/** What each member spent in a stage: what was paid for it, or a little less in the last one. */
function expenses(grant: Grant, stage: number) {
  const { ledger, members } = grant.facts
  const saves = stage === lastStage(grant) && isThrifty(grant)
  const lines = ledger.tranches[stage - 1]!.paid!.lines
  return members.map(({ person, grant: approved }, i) => {
    const got = kopecks(lines.find((l) => l.person === person)!.amount)
    const now = saves && i === 0 ? (got * 9n) / 10n : got
    const before = ledger.expenses
      .filter((e) => e.stage < stage && e.person === person)
      .reduce((all, e) => all + kopecks(e.spent), 0n)
    return {
      person,
      approved,
      cumulative: money(before + now),
      stage: money(now),
      note: now === 0n ? 'Работ на этапе не было' : '',
    }
  })
}

const zeros = (plan: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(plan).map((year) => [year, '0']))

/** Annexes 3 and 4: the plan as it was fixed; the result waits for the act, the link counts from the day it works. */
function values(grant: Grant) {
  const on = grant.today()
  const [result, indicator] = [plannedValues(grant.facts, 'result'), plannedValues(grant.facts, 'indicator')]
  return {
    result: { plan: result, fact: zeros(result), on },
    indicator: { plan: indicator, fact: { ...zeros(indicator), [String(yearOf(on))]: '1' }, on },
  }
}

function research(grant: Grant, isFinal: boolean) {
  const links = linksOf(grant)
  const declared = (grant.facts.award!.declaredResults ?? []).map((_, i) => i + 1)
  return isFinal
    ? {
        kind: 'final',
        results: 'Библиотека создана и опубликована',
        uses: ['Анализ данных отрасли'],
        repository: links.repository,
        examples: ['Пример запуска'],
        licence: { id: 'Apache-2.0', url: links.licence },
        tutorial: links.tutorial,
        requirements: 'Открытый интерпретатор, 8 ГБ памяти',
        declaredResults: declared,
      }
    : {
        kind: 'interim',
        results: 'Работы этапа выполнены',
        uses: [],
        repository: '',
        examples: [],
        licence: null,
        tutorial: '',
        requirements: '',
        declaredResults: [],
      }
}

/** The reports of a stage: three documents, or five at the last one (`kod-ai:6.4.3`, `kod-ai:6.4.5`). */
export function reportOf(grant: Grant, stage: number) {
  const { facts } = grant
  const { ledger } = facts
  const isFinal = stage === lastStage(grant)
  const stageCost = ledger.tranches[stage - 1]!.amount
  const transferred = total(ledger.tranches.flatMap((t) => (t.paid ? [t.amount] : [])))
  const document = documentOf(grant, `report ${stage}.${facts.stages[stage - 1]!.filings.length + 1}`)
  return {
    stage,
    documents: {
      research: research(grant, isFinal),
      expenses: { code: 'AI-7', stageCost, rows: expenses(grant, stage) },
      act: { summary: 'Работы этапа выполнены в полном объёме', stageCost, transferred, total: ledger.total },
      ...(isFinal ? values(grant) : { result: null, indicator: null }),
    },
    worksDone: facts.works.filter((w) => w.stages.includes(stage)).map((w) => w.key),
    truth: true,
    document,
    signatures: facts.members.map(({ person }) => ({ person, ...signed(document) })),
  }
}

/** Pays a tranche; where a member has just changed the account, only after the Fund took it over (`kod-ai:contract-4.1.k`). */
export async function* pay(grant: Grant, tranche: number): Life {
  const { random } = grant
  const input = () => ({
    tranche,
    order: `ПП-${grant.id}-${tranche}`,
    lines: paymentLines(grant.facts, tranche),
  })
  if (random.chance(35)) {
    const place = random.below(grant.story.members.length)
    const member = grant.story.members[place]!
    const change = movedAccount(member.id, place, random)
    const signature = signed(documentOf(grant, 'requisites'))
    await grant.must(memberOf(member), 'change-requisites', { change, signature })
    yield grant.day(1)
    await grant.refused(staff.finance, 'pay-tranche', input(), 'REQUISITES_PENDING')
    yield grant.day(1)
    const accepted = random.chance(900)
    await grant.must(staff.officer, 'decide-requisites', {
      person: member.id,
      accepted,
      reason: 'Сверено с банком',
    })
  }
  await grant.must(staff.finance, 'pay-tranche', input())
}

/** The day on which the team files the reports of a stage: before its end, early, or late. */
function filingDay(grant: Grant, stage: number, late: boolean): IsoDate {
  const { random } = grant
  const ends = endOf(grant, stage)
  if (late) return addDays(ends, random.between(2, 45))
  if (grant.has('early-finish')) return addDays(grant.today(), random.between(30, 50))
  return addDays(ends, -random.between(0, 14))
}

/** The team files the reports of a stage; final ones only with links that were opened and work. */
export async function* fileStage(grant: Grant, stage: number, late: boolean): Life {
  yield grant.on(filingDay(grant, stage, late))
  if (stage === lastStage(grant)) {
    if (grant.has('broken-link')) {
      await checkLinks(grant, 404)
      await grant.refused(grant.anyone(), 'file-report', reportOf(grant, stage), 'LINK_NOT_WORKING')
      yield grant.day(1)
    }
    await checkLinks(grant)
  }
  await grant.must(grant.anyone(), 'file-report', reportOf(grant, stage))
}

/** The specialised organisation advises, not on every interim stage; the Fund returns the reports for fixes once or twice (`kod-ai:6.7`). */
async function* review(grant: Grant, stage: number, returns: number): Life {
  const { random } = grant
  for (let left = returns; ; left--) {
    yield grant.day(random.between(1, 5))
    if (returns === 0 && stage < lastStage(grant) && random.chance(500)) return
    const opinion = { positive: left === 0, text: left === 0 ? 'Отчёты полны' : 'Отчёты неполны' }
    await grant.must(staff.monitor, 'give-opinion', { stage, ...opinion })
    if (left === 0) return
    yield grant.day(random.between(1, 4))
    const document = random.pick(['research', 'expenses', 'act'] as const)
    await grant.must(staff.officer, 'return-report', { stage, items: [{ document, text: 'Дополнить' }] })
    yield grant.day(random.between(2, 8))
    await grant.must(grant.anyone(), 'file-report', reportOf(grant, stage))
  }
}

const jury = [
  { id: 'jury-1', role: 'chair' },
  { id: 'jury-2', role: 'deputy' },
  { id: 'jury-3', role: 'member' },
  { id: 'jury-4', role: 'member' },
  { id: 'jury-5', role: 'member' },
] as const

/** The jury supports the final reports; with most of it there, somebody may abstain (`kod-ai:6.6`). */
async function juryOpinion(grant: Grant): Promise<void> {
  const { random } = grant
  const present = jury.map((_, i) => i < 3 || random.chance(850))
  const abstains = present.every(Boolean) && random.chance(200)
  const members = jury.map((seat, i) => ({
    ...seat,
    present: present[i]!,
    remote: present[i]! && random.chance(300),
    conflict: false,
    vote: present[i] ? (abstains && i === 4 ? 'abstain' : 'for') : null,
  }))
  const protocol = { number: `ЖО-${grant.id}`, date: grant.today() }
  await grant.must(staff.officer, 'record-jury-opinion', { protocol, members, decision: 'support' })
}

async function* approve(grant: Grant, stage: number, act: string): Life {
  const approved = { stage, unmappedReason: null }
  if (stage < lastStage(grant)) {
    const apart = grant.random.chance(250)
    if (apart)
      await grant.must(staff.officer, 'approve-report', { ...approved, documents: ['research'], act: null })
    const documents = apart ? ['expenses'] : ['research', 'expenses']
    await grant.must(staff.officer, 'approve-report', { ...approved, documents, act })
    return
  }
  yield grant.day(grant.random.between(1, 5))
  await juryOpinion(grant)
  yield grant.day(grant.random.between(1, 3))
  const documents = ['research', 'expenses']
  await grant.must(staff.officer, 'approve-report', { ...approved, documents, act: null })
  await checkLinks(grant)
  await grant.must(staff.officer, 'approve-report', { ...approved, documents: ['result', 'indicator'], act })
}

/** From filed reports to the act signed by every member and by the Fund (`kod-ai:6.4.4`, `kod-ai:contract-6.5`). */
export async function* acceptStage(grant: Grant, stage: number, returns: number): Life {
  const { random } = grant
  yield* review(grant, stage, returns)
  yield grant.day(random.between(1, 4))
  const act = sha256Hex(`act ${grant.id} ${stage}`)
  yield* approve(grant, stage, act)
  const input = { stage, signature: signed(act) }
  const instants = grant.spread(grant.story.members.length, 5)
  for (const [i, who] of grant.team().entries()) {
    yield instants[i]!
    await grant.must(who, 'sign-act', input)
  }
  yield grant.day(random.between(1, 4))
  await grant.must(staff.director, 'sign-act-by-fund', input)
}
