import { describe, expect, it } from 'vitest'
import {
  admit,
  assign,
  bodyFor,
  closeStage,
  conclude,
  conclusion,
  endIntake,
  interest,
  juryFor,
  makeBench,
  member,
  officer,
  openContest,
  registerExpert,
  submitApplication,
  yes,
} from '../testing/index.ts'

interface Hidden {
  readonly phone?: string
  readonly leaderId?: string
  readonly name?: string
  readonly experts?: readonly [string, string]
  readonly points?: readonly [number, number, number]
  readonly source?: string
  /** Whom the applicant declares as a relative. */
  readonly relative?: string
}

const everybody = [
  'public',
  'applicant',
  'lead',
  'member',
  'reviewer',
  'jury',
  'council',
  'commission',
  'director',
  'finance',
  'monitor',
]

/** Runs one application to publication; after every step notes what each role sees of every case. */
async function history(hidden: Hidden): Promise<ReadonlyMap<string, string>> {
  const t = makeBench()
  const seen = new Map<string, string>()
  const contest = await openContest(t, { readings: { 'rating.public': 'bodies-only' } })
  const { phone, leaderId, name, experts = ['e1', 'e2'], points = [4, 4, 4] } = hidden
  const changes = {
    ...(phone ? { phone } : {}),
    ...(leaderId ? { leaderId } : {}),
    ...(name ? { name } : {}),
  }
  const id = await submitApplication(t, contest, [member('p1', changes)])
  const declared = { person: 'p1', interests: [interest('relative', { with: hidden.relative ?? 'kin-1' })] }
  await t.act('application', id, 'declare-interests', { ...declared, project: null, reason: null }, officer)
  const cases: string[] = [contest, id]
  let step = 0
  const note = async () => {
    step++
    for (const one of cases)
      for (const role of everybody)
        seen.set(`${step}/${one}/${role}`, JSON.stringify(await t.sees(one, role)))
  }
  await note()
  await endIntake(t)
  const { source = 'Реестр' } = hidden
  const check = { person: 'p1', kind: 'bankruptcy', checkedOn: t.today(), source, found: false }
  const rest = { debt: null, breachOn: null, evidence: null, text: null }
  await t.act('application', id, 'check-person', { ...check, ...rest }, officer)
  await admit(t, id)
  await note()
  await closeStage(t, contest, 'formal-check')
  for (const expert of experts) {
    const review = await assign(t, id, expert, await registerExpert(t, expert))
    await conclude(t, review, expert, conclusion(points))
  }
  await note()
  await closeStage(t, contest, 'expertise')
  await t.act('application', id, 'recommend', { reason: 'Да' }, officer)
  await note()
  cases.push(await juryFor(t, contest, [id]))
  await note()
  await closeStage(t, contest, 'jury')
  cases.push(await bodyFor(t, 'council-sitting', contest, [yes(id, 'approve')]))
  await closeStage(t, contest, 'council')
  await bodyFor(t, 'commission-sitting', contest, [yes(id, 'support')])
  await closeStage(t, contest, 'commission')
  await note()
  await bodyFor(t, 'directorate-sitting', contest, [yes(id, 'approve', null)])
  await closeStage(t, contest, 'directorate')
  await t.act('contest', contest, 'publish', { reason: null }, officer)
  await note()
  return seen
}

/** Roles that may tell the two histories apart. */
async function tellApart(hidden: Hidden): Promise<string[]> {
  const [one, two] = await Promise.all([history({}), history(hidden)])
  const roles = new Set<string>()
  for (const [key, value] of one) if (two.get(key) !== value) roles.add(key.slice(key.lastIndexOf('/') + 1))
  return [...roles].sort()
}

describe('two cases that differ only in what is hidden look the same', () => {
  it('kod-ai:4.6.1/3 contacts are for the applicant alone (and the officers)', async () => {
    expect(await tellApart({ phone: '+70009998877' })).toEqual(['lead', 'member'])
    expect(await tellApart({ leaderId: '12345678' })).toEqual(['lead', 'member'])
  })
  it('kod-ai:4.6.1/3 names are hidden from experts and public', async () => {
    expect(await tellApart({ name: 'Векторов Иной Человек' })).toEqual([
      'commission',
      'council',
      'director',
      'finance',
      'jury',
      'lead',
      'member',
      'monitor',
    ])
  })
  it('kod-ai:4.6.1/3 who reviewed is known to the officers only', async () => {
    expect(await tellApart({ experts: ['x1', 'x2'] })).toEqual([])
  })
  it('kod-ai:4.6.8 kod-ai:4.11 scores are for the bodies, never for applicant, expert or public', async () => {
    expect(await tellApart({ points: [1, 2, 3] })).toEqual(['commission', 'council', 'director', 'jury'])
  })
  it('kod-ai:4.6.4 what the applicant declares of its ties is for the officers', async () => {
    expect(await tellApart({ relative: 'kin-2' })).toEqual([])
  })
  it('kod-ai:3.6 checks of the members are for the officers', async () => {
    expect(await tellApart({ source: 'Иной источник' })).toEqual([])
  })
})
