import { checkInn10 } from '../../reference/index.ts'
import { hash } from '../random.ts'
import type { Story } from './story.ts'

/**
 * Whether a person has an interest in an application, and who knows: none; known from the registers before anybody
 * judges; hidden, which the person tells when asked; late, which comes out between the assignment and the judgement;
 * concealed, which comes out after a judgement that is not final yet; buried, which comes out when a protocol is signed.
 */
export type Tie = 'none' | 'known' | 'hidden' | 'late' | 'concealed' | 'buried'

/** How many of a thousand pairs each befalls. */
const shares: readonly (readonly [Tie, number])[] = [
  ['known', 14],
  ['hidden', 12],
  ['late', 6],
  ['concealed', 4],
  ['buried', 3],
]

/** The truth about interests, which nobody in the world sees whole: the same question always has the same answer. */
export function tieOf(story: Story, person: string): Tie {
  let drawn = hash(`${person} and ${story.id}`) % 1000
  for (const [tie, share] of shares) {
    if (drawn < share) return tie
    drawn -= share
  }
  return 'none'
}

/** An entry of a register of interests. */
export interface Interest {
  readonly kind: string
  readonly with: string | null
  readonly organisation: string | null
  readonly project: string | null
  readonly intentAgreement: string | null
  readonly until: string | null
}

const blank = { with: null, organisation: null, project: null, intentAgreement: null, until: null }

/** The INN of an organisation that does not exist, by the digits it begins with. */
function innOf(prefix: string, n: number): string {
  const base = prefix + String(n % 10_000_000).padStart(7, '0')
  for (let digit = 0; digit < 10; digit++) if (checkInn10(base + digit).ok) return base + digit
  throw new RangeError(`no check digit fits ${base}`)
}

const placeOf = ({ id }: Story): number => Number(id.slice(id.lastIndexOf('-') + 1))
/** Where the first member of a team works: no other team of the round does. */
const organisationOf = (story: Story): string => innOf('77', placeOf(story))
const projectOf = (story: Story): string => `НИР-${placeOf(story)}`
/** Where somebody who judges works: no team does. */
const employer = (person: string): Interest => ({
  ...blank,
  kind: 'organisation',
  organisation: innOf('78', hash(person)),
})

/** What a tie is made of, and who of the two would declare it. */
export type TieData =
  | { readonly side: 'judge'; readonly interest: Interest }
  | { readonly side: 'applicant'; readonly member: string; readonly interest: Interest }

/** The tie of a person to an application, where there is one. A person two teams share is nobody's relative. */
export function tieData(story: Story, person: string): TieData {
  const member = story.members.at(-1)!.id
  const judge = (interest: object): TieData => ({
    side: 'judge',
    interest: { ...blank, ...interest } as Interest,
  })
  const drawn = hash(`${story.id} to ${person}`) % 6
  if (story.shared || drawn === 0) return judge({ kind: 'organisation', organisation: organisationOf(story) })
  if (drawn === 1) return judge({ kind: 'project', project: projectOf(story) })
  if (drawn === 2) return judge({ kind: 'co-author', with: member })
  if (drawn === 3) return judge({ kind: 'creditor', with: member })
  const kind = drawn === 4 ? 'relative' : 'debtor'
  return { side: 'applicant', member, interest: { ...blank, kind, with: person } }
}

/** What a judge has declared before anybody applies: where they work, and every tie they know and tell. */
export const registerOf = (stories: readonly Story[], person: string): Interest[] => [
  employer(person),
  ...stories.flatMap((story) => {
    if (tieOf(story, person) !== 'known') return []
    const data = tieData(story, person)
    return data.side === 'judge' ? [data.interest] : []
  }),
]

export interface Declared {
  readonly members: readonly { readonly person: string; readonly interests: readonly Interest[] }[]
  readonly project: {
    readonly coAuthors: readonly string[]
    readonly partners: readonly unknown[]
    readonly letters: readonly unknown[]
  }
}

/** What a team declares: where its first member works and on what, and the ties to those who may judge it. */
export function declaredOf(story: Story, judges: readonly string[]): Declared {
  const first = story.members[0]!.id
  const interests = new Map<string, Interest[]>([
    [
      first,
      [
        { ...blank, kind: 'organisation', organisation: organisationOf(story) },
        { ...blank, kind: 'project', project: projectOf(story) },
      ],
    ],
  ])
  for (const person of judges) {
    if (tieOf(story, person) !== 'known') continue
    const data = tieData(story, person)
    if (data.side === 'applicant')
      interests.set(data.member, [...(interests.get(data.member) ?? []), data.interest])
  }
  return {
    members: [...interests].map(([person, list]) => ({ person, interests: list })),
    project: { coAuthors: [], partners: [], letters: [] },
  }
}

const numbered = (prefix: string, name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${name}-${i + 1}`)

/** So many experts for so many applications: enough for two reviews of each. */
export const expertsOf = (name: string, applications: number): readonly string[] =>
  numbered('expert', name, 25 + Math.floor(applications / 30))

/** Fifteen of the jury, the last of them an expert; nine of the council; eleven of the commission. */
export const bodiesOf = (name: string) => ({
  jury: [...numbered('juror', name, 14), `expert-${name}-1`],
  council: numbered('council', name, 9),
  commission: numbered('commission', name, 11),
})

/** Everybody who may judge in a round. */
export function judgesOf(name: string, applications: number): readonly string[] {
  const { jury, council, commission } = bodiesOf(name)
  return [...new Set([...expertsOf(name, applications), ...jury, ...council, ...commission])]
}
