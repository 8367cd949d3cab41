import { describe, expect, it } from 'vitest'
import {
  declareInterests,
  enterMember,
  innOf,
  interest,
  makeBench,
  officer,
  person,
  refusal,
  registerExpert,
} from '../../testing/index.ts'
import type { ExpertEntryFacts } from './index.ts'

async function registered(interests?: readonly object[]) {
  const t = makeBench()
  const entry = await registerExpert(t, 'e1', undefined, interests)
  const facts = async () => (await t.file<ExpertEntryFacts>(entry)).facts
  return { t, entry, facts }
}
const org = (organisation: string) => interest('organisation', { organisation })

describe('the register of interests', () => {
  it('kod-ai:4.6.3 knows whether somebody has declared: nothing declared is not "no interest"', async () => {
    const { t, entry, facts } = await registered()
    expect((await facts()).declared).toBeNull()
    const tasks = async () => (await t.engine.view('fund', entry, person('e1'))).tasks.map((x) => x.key)
    expect(await tasks()).toEqual(['declare'])
    await declareInterests(t, entry, 'e1', [], person('e1'))
    expect((await facts()).declared).toEqual({ on: t.today(), by: 'e1' })
    expect(await tasks()).toEqual([])
    expect((await (await registered([])).facts()).declared).not.toBeNull()
  })
  it('kod-ai:4.6.3 is kept by the person or an officer, and takes nobody else’s declaration', async () => {
    const { t, entry, facts } = await registered()
    const tie = [interest('relative', { with: 'p1' })]
    expect((await refusal(declareInterests(t, entry, 'e1', tie, person('e2')))).kind).toBe('role')
    expect(await refusal(declareInterests(t, entry, 'e2', tie))).toMatchObject({
      code: 'OTHER_PERSON',
      clauses: ['kod-ai:4.6.3'],
    })
    expect(
      (await refusal(declareInterests(t, entry, 'e1', [interest('relative', { with: 'e1' })]))).code,
    ).toBe('OWN_PERSON')
    await declareInterests(t, entry, 'e1', tie)
    const more = {
      person: 'e1',
      interests: [interest('co-author', { with: 'p2' })],
      adds: true,
      reason: null,
    }
    await t.act('expert', entry, 'declare-interests', more, officer)
    expect((await facts()).interests.map((i) => i.kind)).toEqual(['relative', 'co-author'])
    await declareInterests(t, entry, 'e1', [], person('e1'))
    expect((await facts()).interests).toEqual([])
  })
  it('kod-ai:4.6.4.b takes organisations by an INN that is one, however it is written, and seals it', async () => {
    const { t, entry, facts } = await registered()
    const { event } = await declareInterests(t, entry, 'e1', [org(innOf(7))])
    expect(event.text).not.toContain(innOf(7))
    const blind = async () => ((await facts()).interests[0]!.organisation as { blind: string }).blind
    const plain = await blind()
    const [a, b] = [innOf(7).slice(0, 4), innOf(7).slice(4)]
    for (const spelling of [`ИНН ${innOf(7)}`, ` инн ${a} ${b}`, `${a}-${b}`]) {
      await declareInterests(t, entry, 'e1', [org(spelling)])
      expect(await blind(), spelling).toBe(plain)
    }
    const wrong = `${innOf(7).slice(0, 9)}${(Number(innOf(7)[9]) + 1) % 10}`
    expect((await refusal(declareInterests(t, entry, 'e1', [org(wrong)]))).code).toBe('INVALID_INPUT')
  })
  it('kod-ai:4.6.4 asks each entry for its other side', async () => {
    const { t, entry } = await registered()
    for (const kind of ['organisation', 'relative', 'co-author', 'creditor', 'debtor', 'project'] as const)
      expect(await refusal(declareInterests(t, entry, 'e1', [interest(kind)])), kind).toMatchObject({
        code: 'INVALID_INPUT',
        clauses: ['kod-ai:4.6.4'],
      })
  })
})

describe('members of bodies', () => {
  it('kod-ai:4.7.2.b stand in the same register once, and become experts without losing their interests', async () => {
    const t = makeBench()
    const entry = await enterMember(t, 'm1', [interest('relative', { with: 'p1' })])
    expect((await refusal(registerExpert(t, 'm1'))).code).toBe('DUPLICATE')
    expect((await refusal(enterMember(t, 'm1'))).clauses).toEqual(['kod-ai:4.7.2'])
    const qualify = (lots: readonly string[]) =>
      t.act('expert', entry, 'qualify', { lots, skills: 'Оценка проектов' }, officer)
    expect((await refusal(qualify([]))).code).toBe('LOT')
    await qualify(['nlp'])
    const file = await t.file<ExpertEntryFacts>(entry)
    expect([file.state, file.facts.interests.length]).toEqual(['active', 1])
  })
})
