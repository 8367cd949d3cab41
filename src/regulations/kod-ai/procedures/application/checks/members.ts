import type { Personal } from '../../../../../kernel/index.ts'
import { grantSums } from '../../../rules/index.ts'
import type { Content, Member } from '../content.ts'
import { type ApplicationGuard, content } from '../guard.ts'

const requirements = [1, 2, 3, 4, 5, 6, 7]

/** A personal field is checked while it is plain; one that is sealed was checked when it came in. */
const holds = (value: Personal, test: (plain: string) => boolean): boolean =>
  typeof value !== 'string' || test(value)

/** Who applies and for how much: one person or a team of two to ten (`kod-ai:1.3/3`, `kod-ai:fn10`). */
export function checkMembers(guard: ApplicationGuard, c: Content): void {
  const count = c.members.length
  const size = guard.ensure(
    count >= 1 && count <= 10,
    'kod-ai:1.3/3',
    'application.team',
    { count },
    content('TEAM_SIZE', 'members'),
  )
  if (!size) return
  const persons = new Set<string>()
  const leaders = new Set<string>()
  c.members.forEach((m, i) => {
    guard.ensure(
      !persons.has(m.person),
      'kod-ai:1.3/3',
      'application.person-twice',
      { person: m.person },
      content('PERSON_TWICE', `members.${i}.person`),
    )
    persons.add(m.person)
    checkContacts(guard, m, i, leaders)
    checkMember(guard, m, i)
  })
  checkSums(guard, c)
}

function checkContacts(guard: ApplicationGuard, m: Member, i: number, leaders: Set<string>): void {
  const { person } = m
  guard.ensure(
    holds(m.name, (name) => /^\S{2,}\s+\S+/.test(name)),
    'kod-ai:f1.1',
    'application.name',
    { person },
    content('NAME', `members.${i}.name`),
  )
  guard.ensure(
    holds(m.phone, (phone) => /^\+7\d{10}$/.test(phone)),
    'kod-ai:f1.2.3.1',
    'application.phone',
    { person },
    content('PHONE', `members.${i}.phone`),
  )
  const own = typeof m.leaderId === 'string' ? m.leaderId : m.leaderId.blind
  guard.ensure(
    holds(m.leaderId, (id) => /^[1-9]\d{0,15}$/.test(id)) && !leaders.has(own),
    'kod-ai:f1.2.3.2',
    'application.leader-id',
    { person },
    content('LEADER_ID', `members.${i}.leaderId`),
  )
  leaders.add(own)
}

function checkMember(guard: ApplicationGuard, m: Member, i: number): void {
  const { person } = m
  guard.ensure(
    m.citizen === 'RU',
    'kod-ai:3.1',
    'application.citizen',
    { person },
    content('CITIZENSHIP', `members.${i}.citizen`),
  )
  guard.ensure(
    m.scope.trim() !== '',
    'kod-ai:2.1/2',
    'application.scope',
    { person },
    content('SHARE_SCOPE', `members.${i}.scope`),
  )
  const told = m.fundProjects.every(
    (p) => p.program !== 'UMNIK' || (p.title.trim() !== '' && p.difference.trim() !== ''),
  )
  guard.ensure(
    told,
    'kod-ai:3.2/2',
    'application.umnik',
    { person },
    content('UMNIK_DIFFERENCE', `members.${i}.fundProjects`),
  )
  const missing = requirements.filter((n) => !m.attested.includes(n)).map((n) => `3.6/${n}`)
  guard.ensure(
    missing.length === 0,
    'kod-ai:3.6',
    'application.attested',
    { person, missing },
    content('ATTESTATION', `members.${i}.attested`),
  )
}

/** Two million a person, ten million a project, shares that add up to the kopeck: the rule kod-ai/grant-sums tells. */
function checkSums(guard: ApplicationGuard, c: Content): void {
  const { errors } = guard.rule(grantSums, {
    requested: c.total,
    members: c.members.map((m) => m.grant),
    approved: null,
    approvedMembers: null,
  })
  guard.ensure(
    !errors.includes('NOT_POSITIVE'),
    'kod-ai:2.1/2',
    'application.positive',
    {},
    content('NOT_POSITIVE', 'members'),
  )
  guard.ensure(
    !errors.includes('PERSON_OVER_2M') && !errors.includes('TOTAL_OVER_10M'),
    'kod-ai:2.1/1',
    'application.grant-cap',
    { total: c.total, count: c.members.length },
    content('GRANT_CAP', 'total'),
  )
  guard.ensure(
    !errors.includes('SUM_MISMATCH'),
    'kod-ai:fn11',
    'application.sum',
    { total: c.total },
    content('SUM_MISMATCH', 'members'),
  )
}
