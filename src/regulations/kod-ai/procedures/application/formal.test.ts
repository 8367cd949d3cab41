import { describe, expect, it } from 'vitest'
import { moscowDate } from '../../../../kernel/index.ts'
import {
  admit,
  type Bench,
  content,
  document,
  endIntake,
  inExpertise,
  inFormalCheck,
  makeBench,
  markAll,
  member,
  officer,
  openContest,
  originOn,
  person,
  refusal,
  submitApplication,
  tenant,
  umnik,
} from '../../testing/index.ts'
import type { ApplicationFacts, Content, Member } from './index.ts'

/** Takes an application over as it stood in AS Fond-M, faults and all. */
async function imported(
  t: Bench,
  contest: string,
  members: readonly Member[],
  options: {
    at?: string
    signed?: string[]
    channel?: string
    changes?: Partial<Content>
    origin?: object
  } = {},
) {
  const at = options.at ?? '2024-05-20T12:00:00+03:00'
  if (t.today() < moscowDate(at)) await t.moveTo(moscowDate(at))
  const input = {
    ...originOn(t.today()),
    person: members[0]!.person,
    channel: options.channel ?? 'fond-m',
    submittedAt: at,
    signed: options.signed ?? members.map((m) => m.person),
    content: content(members, options.changes),
    ...options.origin,
  }
  return (await t.open('application', contest, 'record-import', input, officer)).id
}
const remove = (t: Bench, id: string, clauses: readonly string[]) =>
  t.act('application', id, 'remove', { clauses, text: 'Найдено при проверке' }, officer)

async function checking(
  members: readonly Member[],
  options: Parameters<typeof imported>[3] = {},
): Promise<{ t: Bench; id: string }> {
  const t = makeBench()
  const contest = await openContest(t)
  const id = await imported(t, contest, members, options)
  await endIntake(t)
  await markAll(t, id)
  return { t, id }
}

describe('the formal check', () => {
  it('kod-ai:4.2 nothing is checked before intake closes', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const id = await submitApplication(t, contest, ['p1'])
    for (const attempt of [
      markAll(t, id),
      t.act('application', id, 'admit', {}, officer),
      remove(t, id, ['3.1']),
    ])
      expect(await refusal(attempt)).toMatchObject({ code: 'INTAKE_OPEN', kind: 'state' })
  })
  it('kod-ai:4.5.1 only an officer of the Fund checks', async () => {
    const { t, applications } = await inFormalCheck(1)
    for (const who of [person('p1'), person('e1', 'expert'), person('j1', 'jury')])
      expect((await refusal(t.act('application', applications[0]!, 'admit', {}, who))).kind).toBe('role')
  })
  it('kod-ai:3.4/2 files are looked at before they count', async () => {
    const { t, applications } = await inFormalCheck(1)
    const [id] = applications
    const attempt = t.act('application', id!, 'admit', {}, officer)
    expect(await refusal(attempt)).toMatchObject({ code: 'UNMARKED', clauses: ['kod-ai:3.4/2'] })
    const marks = [{ slot: 'nowhere', language: 'ru', readable: true, colour: true, complete: true }]
    const unknown = t.act('application', id!, 'mark-documents', { marks }, officer)
    expect((await refusal(unknown)).code).toBe('UNKNOWN_SLOT')
    await admit(t, id!)
    expect(await t.state(id!)).toBe('in-review')
  })
  it.each([
    [{ readable: false }, 'kod-ai:3.4/2'],
    [{ colour: false }, 'kod-ai:3.4/2'],
    [{ language: 'en' }, 'kod-ai:3.4/2'],
    [{ complete: false }, 'kod-ai:3.4/3'],
  ])('kod-ai:3.4/2 kod-ai:3.4/3 a file marked %j breaks %s', async (mark, clause) => {
    const { t, applications } = await inFormalCheck(1)
    const [id] = applications
    await markAll(t, id!, mark)
    const attempt = await refusal(t.act('application', id!, 'admit', {}, officer))
    expect(attempt).toMatchObject({ code: 'NOT_ADMISSIBLE', clauses: ['kod-ai:4.5.2/1'] })
    await remove(t, id!, [clause])
    expect((await t.file<ApplicationFacts>(id!)).facts.removal?.clauses).toEqual([clause])
  })
  it('kod-ai:4.5.2/1 kod-ai:3.5.b a removal names clauses that are broken, author and text stay', async () => {
    const { t, applications } = await inFormalCheck(1)
    const [id] = applications
    expect(await refusal(remove(t, id!, []))).toMatchObject({
      code: 'REMOVAL_CLAUSE',
      kind: 'content',
      clauses: ['kod-ai:3.5.b'],
    })
    expect(await refusal(remove(t, id!, ['kod-ai:3.1']))).toMatchObject({ code: 'NOT_BROKEN', kind: 'state' })
    await markAll(t, id!, { readable: false })
    await remove(t, id!, ['3.4/2'])
    expect((await t.file<ApplicationFacts>(id!)).facts.removal).toEqual({
      clauses: ['kod-ai:3.4/2'],
      text: expect.objectContaining({ sealed: 1, subject: 'p1' }),
      by: officer.id,
      at: (await t.file(id!)).changedAt,
    })
    expect(await t.sees(id!, 'member')).toMatchObject({ removal: { clauses: ['kod-ai:3.4/2'] } })
  })
  it.each([
    ['kod-ai:3.1', [member('p1', { citizen: 'BY' })], {}],
    ['kod-ai:3.2/1', [member('p1', { fundProjects: [umnik({ program: 'START' })] })], {}],
    ['kod-ai:3.2/2', [member('p1', { fundProjects: [umnik({ sameProject: true })] })], {}],
    [
      'kod-ai:3.5.a/2',
      [member('p1')],
      { changes: { documents: [document('application-form'), document('plan')] } },
    ],
    ['kod-ai:fn12', [member('p1'), member('p2')], { signed: ['p1'] }],
    ['kod-ai:4.4.2', [member('p1')], { at: '2024-05-28T00:00:00+03:00' }],
  ] as const)(
    'kod-ai:3.1 kod-ai:3.2/1 kod-ai:3.2/2 an application taken over breaks %s',
    async (clause, members, options) => {
      const { t, id } = await checking(members, options as Parameters<typeof imported>[3])
      expect((await refusal(t.act('application', id, 'admit', {}, officer))).code).toBe('NOT_ADMISSIBLE')
      await remove(t, id, [clause])
      expect(await t.state(id)).toBe('removed')
    },
  )
  it('kod-ai:fn2 kod-ai:3.2/1 an UMNIK project still open at filing passes', async () => {
    const { t, id } = await checking([member('p1', { fundProjects: [umnik()] })])
    await t.act('application', id, 'admit', {}, officer)
    expect(await t.state(id)).toBe('in-review')
  })
  it('kod-ai:4.1 belongs to stage 2', async () => {
    const { t, applications } = await inFormalCheck(2)
    await admit(t, applications[0]!)
    await markAll(t, applications[1]!, { readable: false })
    await remove(t, applications[1]!, ['3.4/2'])
    const again = t.act('application', applications[1]!, 'admit', {}, officer)
    expect((await refusal(again)).code).toBe('WRONG_STATE')
  })
})

describe('duplicates taken over', () => {
  it('kod-ai:3.3/3 the earlier stays, the later is removed, in whatever order they came in', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const later = await imported(t, contest, [member('p1')], { at: '2024-05-21T10:00:00+03:00' })
    const earlier = await imported(t, contest, [member('p1')], { at: '2024-05-20T10:00:00+03:00' })
    await endIntake(t)
    for (const id of [later, earlier]) await markAll(t, id)
    await t.act('application', earlier, 'admit', {}, officer)
    expect((await refusal(t.act('application', later, 'admit', {}, officer))).code).toBe('NOT_ADMISSIBLE')
    await remove(t, later, ['3.3/1', '3.3/2', '3.3/3'])
    expect(await t.state(later)).toBe('removed')
  })
  it('kod-ai:3.3/3 the removal of the first revives none', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const first = await imported(t, contest, [member('p1', { citizen: 'KZ' })], {
      at: '2024-05-20T10:00:00+03:00',
    })
    const second = await imported(t, contest, [member('p1')], { at: '2024-05-21T10:00:00+03:00' })
    await endIntake(t)
    for (const id of [first, second]) await markAll(t, id)
    await remove(t, first, ['3.1'])
    expect((await refusal(t.act('application', second, 'admit', {}, officer))).code).toBe('NOT_ADMISSIBLE')
  })
  it('kod-ai:3.3/3 one withdrawn in time does not count', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const first = await submitApplication(t, contest, ['p1'])
    const second = await imported(t, contest, [member('p1')], { at: '2024-05-21T10:00:00+03:00' })
    await t.act('application', first, 'withdraw', {}, person('p1'))
    await endIntake(t)
    await markAll(t, second)
    await t.act('application', second, 'admit', {}, officer)
    expect(await t.state(second)).toBe('in-review')
  })
  it('kod-ai:3.3/2 two taken over at one moment find each other by their claims', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    await t.moveTo('2024-05-21')
    const one = (at: string) =>
      t.engine.act({
        tenant,
        procedure: 'application',
        case: null,
        parent: contest,
        action: 'record-import',
        input: {
          ...originOn(t.today()),
          person: 'p1',
          channel: 'fond-m',
          submittedAt: at,
          signed: ['p1'],
          content: content([member('p1')]),
        },
        actor: officer,
      })
    const both = await Promise.all([one('2024-05-20T10:00:00+03:00'), one('2024-05-21T10:00:00+03:00')])
    await endIntake(t)
    const outcomes = []
    for (const { file } of both) {
      await markAll(t, file.id)
      const attempt = t.act('application', file.id, 'admit', {}, officer)
      outcomes.push(await attempt.then(() => 'admitted').catch((e: { code: string }) => e.code))
    }
    expect(outcomes).toContain('NOT_ADMISSIBLE')
  })
  it('kod-ai:3.4/5 kod-ai:4.4.4/3 paper is never taken over', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const paper = await refusal(imported(t, contest, [member('p1')], { channel: 'paper' }))
    expect(paper).toMatchObject({ code: 'PAPER', kind: 'content', clauses: ['kod-ai:3.4/5'] })
  })
  it('kod-ai:4.4.4/3 what is taken over says where from and by which document, and keeps it', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const members = [member('p1')]
    const id = await imported(t, contest, members)
    const origin = originOn(t.today())
    expect((await t.file<ApplicationFacts>(id)).facts.imported).toEqual({
      ...origin,
      on: t.today(),
      notes: [],
    })
    for (const key of ['registryNumber', 'evidence', 'basis'])
      expect(await refusal(imported(t, contest, members, { origin: { [key]: undefined } }))).toMatchObject({
        code: 'INVALID_INPUT',
      })
    for (const [on, day] of [
      ['2024-05-19', t.today()],
      [t.today(), '2024-05-21'],
    ] as const) {
      const origin = { ...originOn(on), basis: originOn(day).basis }
      expect(await refusal(imported(t, contest, members, { origin }))).toMatchObject({
        code: 'DATES',
        clauses: ['kod-ai:4.4.4/3'],
      })
    }
  })
  it('kod-ai:4.1 taking over ends with stage 2', async () => {
    const { t, contest } = await inExpertise(0)
    const late = await refusal(imported(t, contest, [member('p1')]))
    expect(late).toMatchObject({ code: 'STAGE_ORDER', clauses: ['kod-ai:4.1'] })
  })
})
