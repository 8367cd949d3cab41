import type { CaseFile, CaseRow, Json } from '../../../../kernel/index.ts'
import type { ReviewMarks } from '../contest/index.ts'
import { applicantFor, isPlain } from './declared.ts'
import type { ApplicationFacts } from './facts.ts'
import { openTies } from './ties.ts'

/** Latest closing of the members' UMNIK agreements: a day, `open`, or null where there are none (`kod-ai:fn2`). */
export function umnikOf(facts: ApplicationFacts): string | null {
  let latest: string | null = null
  for (const member of facts.members) {
    for (const project of member.fundProjects) {
      if (project.program !== 'UMNIK') continue
      if (project.closedOn === null) return 'open'
      if (latest === null || project.closedOn > latest) latest = project.closedOn
    }
  }
  return latest
}

/** What the rating takes: conclusions in force, criterion 1 as settled where the experts differed. */
export function reviewMarks(facts: ApplicationFacts): ReviewMarks {
  return {
    conflicted: [
      ...facts.experts.filter((e) => e.state === 'recused').map((e) => e.expert),
      ...openTies(facts).map((t) => t.person),
    ],
    reviews: facts.conclusions
      .filter((c) => c.annulled === null)
      .map(({ expert, isAi, scores }) => ({ expert, isAi: facts.ai?.isAi ?? isAi, scores })),
  }
}

/** What the bodies need of an application that stands on their agenda. */
const standing = (facts: ApplicationFacts) => ({
  persons: facts.members.map((m) => m.person),
  experts: facts.experts.filter((e) => e.state === 'signed').map((e) => e.expert),
  rank: facts.rating?.rank ?? null,
  mean2: facts.rating?.mean2 ?? null,
  umnik: umnikOf(facts),
})

/** `looked`: the formal check of it has begun, so that the intake is not opened again (`kod-ai:4.2`). */
const filed = (facts: ApplicationFacts) => ({
  persons: facts.members.map((m) => m.person),
  ...(facts.documents.some((d) => d.marks !== null) ? { looked: true } : {}),
})

/** What ties to the applicant are looked for by, where there is more than its persons and it has been filed. */
function tied({ facts, state }: CaseFile<ApplicationFacts>) {
  if (state === 'prepared') return {}
  const applicant = applicantFor(facts)
  return isPlain(applicant) ? {} : { applicant }
}

/** The list row: small where nothing more is asked of it. */
export function applicationRow(
  file: CaseFile<ApplicationFacts>,
): Pick<CaseRow, 'lot' | 'holder' | 'title' | 'sums' | 'dates' | 'marks'> {
  const { facts, state } = file
  const marks =
    state === 'in-review'
      ? { ...filed(facts), rating: reviewMarks(facts) }
      : facts.rating
        ? standing(facts)
        : filed(facts)
  return {
    lot: facts.content?.lot ?? null,
    holder: facts.lead || null,
    title: facts.content?.topic ?? null,
    sums: {
      requested: facts.content?.total ?? '0.00',
      ...(facts.jury?.amount ? { jury: facts.jury.amount } : {}),
      ...(facts.council?.amount ? { council: facts.council.amount } : {}),
      ...(facts.commission?.amount ? { approved: facts.commission.amount } : {}),
    },
    dates: {
      ...(facts.submittedAt ? { submittedAt: facts.submittedAt } : {}),
      ...(facts.publishedOn ? { published: facts.publishedOn } : {}),
    },
    marks: { ...marks, ...tied(file) } as unknown as Readonly<Record<string, Json>>,
  }
}
