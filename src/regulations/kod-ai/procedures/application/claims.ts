import type { ClaimRequest } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { ApplicationFacts } from './facts.ts'

type Claim = ClaimRequest & { readonly clause: KodAiClause }

/** Who holds it applies in the round. */
export const personKey = (contest: string, person: string) => `kod-ai/person-in-round:${contest}:${person}`
const leaderKey = (contest: string, blind: string) => `kod-ai/leader-in-round:${contest}:${blind}`
const applicantKey = (contest: string, applicant: string) =>
  `kod-ai/applicant-in-round:${contest}:${applicant}`
const reviewKey = (applicant: string) => `kod-ai/applicant-under-review:${applicant}`

/** An applicant is its persons: the same people are the same applicant, in whatever order. */
export const applicantOf = (persons: readonly string[]): string => [...persons].sort().join('+')

interface Holder {
  readonly contest: string
  readonly members: readonly { readonly person: string; readonly leaderId: unknown }[]
}

const blindOf = (leaderId: unknown): string | null =>
  typeof leaderId === 'object' && leaderId !== null ? (leaderId as { blind: string }).blind : null

/** Keys of the round and of the programme that an application of these persons takes. */
export function claimKeys({ contest, members }: Holder): readonly Claim[] {
  const persons = members.map((m) => m.person)
  const claims: Claim[] = persons.map((person) => ({
    key: personKey(contest, person),
    mode: 'refuse',
    clause: 'kod-ai:3.3/2',
  }))
  for (const { leaderId } of members) {
    const blind = blindOf(leaderId)
    if (blind) claims.push({ key: leaderKey(contest, blind), mode: 'refuse', clause: 'kod-ai:3.3/2' })
  }
  const applicant = applicantOf(persons)
  claims.push({ key: applicantKey(contest, applicant), mode: 'refuse', clause: 'kod-ai:3.3/1' })
  claims.push({ key: reviewKey(applicant), mode: 'refuse', clause: 'kod-ai:3.8' })
  return claims
}

/** Whose key it is; null where it is of the whole applicant. */
export const claimantOf = ({ contest, members }: Holder, key: string): string | null =>
  members.find(({ person, leaderId }) => {
    const blind = blindOf(leaderId)
    return key === personKey(contest, person) || (blind !== null && key === leaderKey(contest, blind))
  })?.person ?? null

/** The same keys where facts came from elsewhere: whoever was first holds them, the check tells the others apart. */
export const importedClaims = (holder: Holder): readonly Claim[] =>
  claimKeys(holder).map((claim) => ({ ...claim, mode: 'first-holds' }))

/** The claim that ends with the consideration of the application: the others last as long as the round. */
export const endOfReview = (facts: ApplicationFacts): readonly string[] => [
  reviewKey(applicantOf(facts.members.map((m) => m.person))),
]

/** Everything, where an application is withdrawn in time (reading T50). */
export const allKeys = (facts: Holder): readonly string[] => claimKeys(facts).map((c) => c.key)
