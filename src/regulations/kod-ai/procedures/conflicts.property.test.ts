import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../../kernel/index.ts'
import type { InterestKind } from '../rules/index.ts'
import {
  appointRegistered,
  assign,
  type Bench,
  closeItem,
  declareInterests,
  inExpertise,
  innOf,
  interest,
  officer,
  openJury,
  recommended,
  registerExpert,
} from '../testing/index.ts'

/** An entry as it is drawn: who and what by number, so that no spelling matters to the check below. */
interface Drawn {
  readonly kind: InterestKind
  readonly with: 'self' | 'p1' | 'other' | null
  readonly organisation: number | null
  readonly spelling: number
  readonly project: number | null
  readonly agreement: boolean
  readonly over: boolean
}
interface Project {
  readonly coAuthor: boolean
  readonly partner: number | null
  readonly letter: number | null
  readonly writes: boolean
}

const kinds = ['organisation', 'relative', 'co-author', 'interest', 'creditor', 'debtor', 'project'] as const
const needs = { organisation: 'organisation', project: 'project' } as Readonly<Record<string, string>>
const drawn = (other: 'self' | 'p1'): fc.Arbitrary<Drawn> =>
  fc
    .record({
      kind: fc.constantFrom<InterestKind>(...kinds),
      with: fc.constantFrom(other, 'other' as const, null),
      organisation: fc.option(fc.nat(2)),
      spelling: fc.nat(3),
      project: fc.option(fc.nat(1)),
      agreement: fc.boolean(),
      over: fc.boolean(),
    })
    .filter((d) =>
      needs[d.kind]
        ? d[needs[d.kind] as 'project'] !== null
        : d.with !== null || (d.kind === 'debtor' && d.organisation !== null),
    )
const project: fc.Arbitrary<Project> = fc.record({
  coAuthor: fc.boolean(),
  partner: fc.option(fc.nat(2), { freq: 3 }),
  letter: fc.option(fc.nat(2), { freq: 3 }),
  writes: fc.boolean(),
})
const rarely = <T>(value: fc.Arbitrary<T>, none: T) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight: 1, arbitrary: value })
const noProject: Project = { coAuthor: false, partner: null, letter: null, writes: false }
const scene = fc.record({
  own: fc.array(drawn('p1'), { maxLength: 3 }),
  theirs: fc.array(drawn('self'), { maxLength: 3 }),
  project: rarely(project, noProject),
})
interface Scene {
  readonly own: readonly Drawn[]
  readonly theirs: readonly Drawn[]
  readonly project: Project
}

/** The truth, written anew and without the rule: does anything tie the two? */
function tied({ own, theirs, project: beside }: Scene): boolean {
  const lasts = (e: Drawn) => !e.over || ['relative', 'co-author', 'project'].includes(e.kind)
  const [mine, members] = [own.filter(lasts), theirs.filter(lasts)]
  const at = (list: readonly Drawn[]) =>
    list.filter((e) => e.kind === 'organisation').map((e) => e.organisation)
  const excused = (n: number | null) =>
    mine.some((e) => e.kind === 'organisation' && e.organisation === n && e.agreement)
  const near = (list: readonly Drawn[], other: string) =>
    list.some(
      (e) =>
        e.with === other &&
        (['relative', 'co-author', 'interest', 'project'].includes(e.kind) ||
          (['creditor', 'debtor'].includes(e.kind) && e.organisation === null)),
    )
  const numbers = (list: readonly Drawn[]) => list.filter((e) => e.kind === 'project').map((e) => e.project)
  const owed = (list: readonly Drawn[]) => list.filter((e) => e.kind === 'debtor' && e.organisation !== null)
  const lends = (list: readonly Drawn[], to: string) =>
    list.filter((e) => e.kind === 'creditor' && e.with === to && e.organisation !== null)
  const projects = numbers(mine).filter((n) => n !== null)
  return (
    near(mine, 'p1') ||
    near(members, 'self') ||
    at(mine).some((n) => at(members).includes(n)) ||
    projects.some((n) => numbers(members).includes(n)) ||
    owed(members).some((e) => at(mine).includes(e.organisation) && !excused(e.organisation)) ||
    lends(mine, 'p1').some((e) => !e.agreement && !excused(e.organisation)) ||
    owed(mine).some((e) => at(members).includes(e.organisation)) ||
    lends(members, 'self').length > 0 ||
    beside.coAuthor ||
    beside.writes ||
    (beside.partner !== null && at(mine).includes(beside.partner)) ||
    (beside.letter !== null && at(mine).includes(beside.letter))
  )
}

const spell = (n: number, how: number) => {
  const inn = innOf(n)
  return [
    inn,
    `ИНН ${inn}`,
    ` ${inn.slice(0, 4)} ${inn.slice(4)}`,
    `инн: ${inn.slice(0, 2)}-${inn.slice(2)}`,
  ][how]!
}
const person = (who: Drawn['with'], self: string) =>
  who === 'self' ? self : who === 'other' ? 'nobody' : who
const written = (list: readonly Drawn[], self: string) =>
  list.map((d) =>
    interest(d.kind, {
      with: person(d.with, self),
      organisation: d.organisation === null ? null : spell(d.organisation, d.spelling),
      project: d.project === null ? null : d.spelling % 2 ? `П-${d.project}` : `№ п-${d.project}`,
      intentAgreement: d.agreement ? 'С-1' : null,
      until: d.over ? '2024-01-01' : null,
    }),
  )

/** What the applicant declares in a scene, told to the application. */
async function tell(t: Bench, id: string, { theirs, project: beside }: Scene, self: string): Promise<void> {
  const { coAuthor, partner, letter, writes } = beside
  const input = {
    person: 'p1',
    interests: written(theirs, self),
    project: {
      coAuthors: coAuthor ? [self] : [],
      partners: partner === null ? [] : [{ organisation: innOf(partner) }],
      letters: [
        ...(letter === null ? [] : [{ with: null, organisation: spell(letter, 1) }]),
        ...(writes ? [{ with: self, organisation: null }] : []),
      ],
    },
    reason: null,
  }
  await t.act('application', id, 'declare-interests', input, officer)
}

/** Whether an attempt went through; any refusal but for a conflict is a fault of the test. */
async function goesThrough(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'CONFLICT') return false
    throw error
  }
}
const empty: Scene = { own: [], theirs: [], project: noProject }
const runs = { numRuns: 150 }

describe('for any registers and declarations', () => {
  it('kod-ai:4.6.4 an expert is assigned exactly where nothing ties the two; without the ties, always', async () => {
    const { t, applications } = await inExpertise(1)
    const id = applications[0]!
    let n = 0
    let refused = 0
    await fc.assert(
      fc.asyncProperty(scene, async (s) => {
        const self = `e${++n}`
        await tell(t, id, s, self)
        const entry = await registerExpert(t, self, undefined, written(s.own, self))
        const ok = await goesThrough(assign(t, id, self, entry))
        expect(ok).toBe(!tied(s))
        if (ok) return
        refused++
        await tell(t, id, empty, self)
        await declareInterests(t, entry, self, [])
        expect(await goesThrough(assign(t, id, self, entry))).toBe(true)
      }),
      runs,
    )
    expect(refused).toBeGreaterThan(10)
    expect(n - refused).toBeGreaterThan(10)
  })
  it('kod-ai:4.7.6/2 a member of the jury votes exactly where nothing ties the two', async () => {
    const { t, contest, applications } = await recommended(1)
    const item = applications[0]!
    const entries = await appointRegistered(t, contest)
    const sitting = await openJury(t, contest, applications)
    const self = 'jury-3'
    let voted = 0
    await fc.assert(
      fc.asyncProperty(scene, async (s) => {
        await tell(t, item, s, self)
        await declareInterests(t, entries[self]!, self, written(s.own, self))
        // Neither decision has its majority, so that the item stays open.
        const ok = await goesThrough(closeItem(t, sitting, item, 'ff---'))
        expect(ok).toBe(!tied(s))
        if (ok) voted++
      }),
      runs,
    )
    expect(voted).toBeGreaterThan(10)
    expect(voted).toBeLessThan(runs.numRuns - 10)
  })
})
