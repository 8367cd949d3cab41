import { kopecks, money, sum } from '../../kernel/index.ts'
import { person } from '../people.ts'
import { lots, project } from '../projects.ts'
import { type Random, random } from '../random.ts'
import type { Fault, Member, Story } from './story.ts'

/** How many of a thousand applications each fault befalls before the results; one at most befalls an application. */
const early: readonly (readonly [Fault, number])[] = [
  ['late-filing', 18],
  ['duplicate-person', 22],
  ['unsigned', 16],
  ['foreign-member', 12],
  ['wrong-term', 10],
  ['wrong-sum', 10],
  ['revised', 25],
  ['missing-plan', 12],
  ['withdrawn', 14],
  ['unreadable-document', 10],
  ['english-document', 10],
  ['grey-scan', 6],
  ['active-fund-project', 10],
  ['open-umnik', 16],
  ['tax-debt', 10],
  ['not-ai', 16],
  ['doubtful-ai', 22],
]

/** The same among winners, from the results to the end of the grant; several may befall one. */
const later: readonly (readonly [Fault, number])[] = [
  ['silent-winner', 15],
  ['refusing-winner', 10],
  ['late-papers', 15],
  ['wrong-papers', 180],
  ['late-signature', 12],
  ['overdue-report', 110],
  ['returned-report', 200],
  ['unconfirmed-expense', 60],
  ['misuse', 25],
  ['early-stop', 25],
  ['never-reports', 15],
  ['force-majeure', 25],
  ['early-finish', 40],
  ['broken-link', 40],
]

const sizes = [20, 15, 20, 16, 11, 7, 5, 3, 2, 1] as const
const thousand = 100_000n
const personCap = 2_000_000_00n
const projectCap = 10_000_000_00n

function faultsOf(source: Random): ReadonlySet<Fault> {
  const faults = new Set<Fault>()
  let left = source.below(1000)
  for (const [fault, share] of early) {
    left -= share
    if (left < 0) {
      faults.add(fault)
      break
    }
  }
  for (const [fault, share] of later) if (source.chance(share)) faults.add(fault)
  return faults
}

/** A share within both caps, mostly whole thousands, now and then with kopecks (`kod-ai:2.1/1`). */
function shareOf(count: number, source: Random): string {
  const even = projectCap / BigInt(count)
  const cap = even < personCap ? even : personCap
  const whole =
    BigInt(source.between(Number((cap * 45n) / 100n / thousand), Number(cap / thousand))) * thousand
  return money(source.chance(60) && whole < cap ? whole + BigInt(source.between(1, 99_999)) : whole)
}

function teamOf(id: string, place: number, source: Random): Member[] {
  const count = source.weighted(sizes) + 1
  return Array.from({ length: count }, (_, i) => ({
    ...person(`${id}-p${i + 1}`, source),
    leaderId: String(1_000_000 + place * 16 + i),
    grant: shareOf(count, source),
  }))
}

const imported = (faults: ReadonlySet<Fault>, source: Random): boolean => {
  const often = faults.has('duplicate-person') || faults.has('foreign-member') || faults.has('unsigned')
  return source.chance(often ? 450 : faults.size === 0 ? 20 : 0)
}

function storyOf(id: string, place: number, source: Random): Story {
  const faults = faultsOf(source)
  const members = teamOf(id, place, source)
  const { lot, title } = project(source.pick(lots), source)
  return {
    id,
    lot,
    title,
    members,
    total: money(sum(members.map((m) => kopecks(m.grant)))),
    months: source.pick([12, 12, 18, 24] as const),
    quality: Math.min(15, source.below(7) + source.below(7) + source.below(4)),
    faults,
    channel: imported(faults, source) ? 'import' : 'live',
    shared: false,
    random: source.fork('life'),
  }
}

/** Takes the place of a member with somebody of another team: the share stays. */
function borrowing(story: Story, other: Story): Story {
  const { id, name, phone, leaderId } = other.members[0]!
  const [first, ...rest] = story.members
  return { ...story, shared: true, members: [...rest, { id, name, phone, leaderId, grant: first!.grant }] }
}

/**
 * Seeded stories of so many applications: teams of one to ten with exact shares, projects in five lots, terms, qualities
 * and faults in plausible shares. Ids are unique to the name of the round.
 */
export function makeStories(name: string, count: number, seed: string): Story[] {
  const source = random(`${seed}/${name}/stories`)
  const stories = Array.from({ length: count }, (_, i) =>
    storyOf(`${name}-${i + 1}`, i, source.fork(String(i + 1))),
  )
  const sound = (story: Story) => story.channel === 'live' && !story.shared && story.faults.size === 0
  for (const [i, story] of stories.entries()) {
    if (!story.faults.has('duplicate-person')) continue
    const other = (i + 1 + source.below(count)) % count
    if (other === i || !sound(stories[other]!)) continue
    stories[other] = { ...stories[other]!, shared: true }
    stories[i] = borrowing(story, stories[other])
  }
  return stories
}
