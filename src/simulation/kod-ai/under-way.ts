import { addDays, type IsoDate, kopecks, money, sha256Hex } from '../../kernel/index.ts'
import type { Desk } from './desk.ts'
import type { Life } from './life.ts'
import type { Negotiated } from './negotiation.ts'
import { declarationText, type Papers, papersOf, signed } from './papers.ts'
import { requisitesOf } from './requisites.ts'
import { memberOf, staff } from './story.ts'

type Agreement = Desk<Negotiated>

const THOUSAND = 100_000n
const kinds = ['citizenship', 'bankruptcy', 'tax', 'breach', 'umnik', 'open-grants'] as const

/** The same papers as they came back: another aim, and a thousand roubles for whoever still has room below the own request. */
function mended(papers: Papers, { members }: Negotiated): Papers {
  const rows = papers.estimate.rows.map((row) => ({ ...row }))
  const to = rows.findIndex(
    ({ person, sum }, n) =>
      n > 0 && kopecks(sum) + THOUSAND <= kopecks(members.find((m) => m.person === person)!.requested),
  )
  if (to > 0) {
    rows[0]!.sum = money(kopecks(rows[0]!.sum) - THOUSAND)
    rows[to]!.sum = money(kopecks(rows[to]!.sum) + THOUSAND)
  }
  const { specification } = papers
  return {
    ...papers,
    estimate: { rows },
    specification: {
      ...specification,
      aim: `${specification.aim}: открытый код, документация и пример`,
      works: specification.works.map((work, n) =>
        n === 0 ? { ...work, title: `${work.title} по открытым источникам` } : work,
      ),
    },
  }
}

async function declareAndFile(desk: Agreement): Promise<Papers> {
  const given = { truth: true, version: 'Приложение 4', signature: signed(declarationText) }
  for (const member of desk.story.members)
    await desk.must(memberOf(member), 'sign-declaration', {
      items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      ...given,
    })
  const papers = papersOf(
    desk.facts,
    desk.story.members.map((member, i) => requisitesOf(member, i, desk.random)),
  )
  await desk.must(memberOf(desk.story.members[0]!), 'file-papers', papers)
  return papers
}

async function check(desk: Agreement): Promise<void> {
  const on = desk.today()
  const checks = desk.facts.members.flatMap(({ person }) =>
    kinds.map((kind) => ({ person, kind, passed: true, on, source: `https://registry.example/${kind}` })),
  )
  await desk.must(staff.officer, 'record-checks', { checks })
}

const remarks = [
  { place: 'Приложение 6, пункт 3', text: 'Назвать, что останется открытым после проекта' },
  { place: 'Приложение 8', text: 'Доли после уменьшения суммы распределить по работам' },
]

async function* signing(desk: Agreement, day: (n: number) => IsoDate): Life {
  yield desk.on(day(2))
  await check(desk)
  await desk.must(staff.officer, 'agree', {
    technology: desk.story.lot,
    task: 'open-library',
    result: 'library',
  })
  await desk.must(staff.director, 'approve-by-management')
  yield desk.on(day(3))
  const text = sha256Hex(`agreement ${desk.id}`)
  await desk.must(staff.director, 'sign-by-fund', {
    text,
    signature: signed(text),
    signatory: {
      person: staff.director.id,
      name: 'Интегралова Злата Романовна',
      post: 'директор',
      authority: 'доверенность № 1',
      validTo: addDays(desk.today(), 365),
    },
  })
  const own = { signature: signed(text), personalData: true, checks: true }
  await desk.must(memberOf(desk.story.members[0]!), 'sign', own)
}

/**
 * An agreement four days after the results, left to people there: a cut sum that a small team has still to split anew, one
 * whose corrections the Fund is to review, remarks to mend, one that not everybody has signed yet.
 */
export async function* underWay(desk: Agreement): Life {
  const { total, requestedTotal } = desk.facts.award!
  const isCut = total !== requestedTotal
  const published = desk.today()
  const day = (n: number) => addDays(published, n)
  const { length } = desk.story.members
  if (isCut && length <= 2) return
  yield desk.on(day(1))
  const papers = await declareAndFile(desk)
  if (!isCut && length > 1) return yield* signing(desk, day)
  yield desk.on(day(2))
  await check(desk)
  await desk.must(staff.officer, 'post-remarks', { remarks: isCut ? remarks : remarks.slice(0, 1) })
  if (!isCut) return
  yield desk.on(day(3))
  const answer = 'Цель уточнена, доли поделены заново по объёму работ'
  const { requisites: _, ...corrected } = mended(papers, desk.facts)
  await desk.must(memberOf(desk.story.members[0]!), 'file-papers', { ...corrected, answer })
}
