import { describe, expect, it } from 'vitest'
import {
  appointRegistered,
  declareInterests,
  inCommission,
  inCouncil,
  interest,
  officer,
  openBody,
  person,
  refusal,
  signProtocol,
  yes,
} from '../../testing/index.ts'
import type { BodySittingFacts } from './index.ts'

const relative = [interest('relative', { with: 'p1' })]

describe.each([
  ['council', inCouncil, 'approve'],
  ['commission', inCommission, 'support'],
] as const)('ties of the %s', (body, walkTo, decision) => {
  const kind = `${body}-sitting`
  it('kod-ai:4.6.4 are found and told, and bar nobody (the bar is for experts and jury)', async () => {
    const { t, contest, applications } = await walkTo(2)
    await appointRegistered(t, contest, { [`${body}-1`]: relative }, body)
    const id = await openBody(t, kind, contest, applications)
    const { facts } = await t.file<BodySittingFacts>(id)
    expect(facts.found).toEqual([
      { person: `${body}-1`, item: applications[0], kind: 'relative', letter: 'a' },
    ])
    expect(await t.sees(id, 'fund-officer')).toMatchObject({
      conflicts: { found: [{ number: '1', person: `${body}-1`, letter: 'a' }] },
    })
    const decisions = applications.map((one) => yes(one, decision))
    await t.act(kind, id, 'decide', { decisions }, officer)
    await signProtocol(t, kind, id)
  })
  it('kod-ai:4.6.4 are told by the ruling of the act itself, and looked for anew at the opening', async () => {
    const { t, contest, applications } = await walkTo(1)
    const entries = await appointRegistered(t, contest, {}, body)
    const plan = { date: t.today(), items: applications }
    const { id } = await t.open(kind, contest, 'plan', plan, officer)
    expect((await t.file<BodySittingFacts>(id)).facts.found).toEqual([])
    await declareInterests(t, entries[`${body}-2`]!, `${body}-2`, relative)
    const attendance = [`${body}-1`, `${body}-2`]
    const { file, rulings } = await t.act(kind, id, 'open', { attendance }, officer)
    expect((file.facts as BodySittingFacts).found).toMatchObject([{ person: `${body}-2` }])
    expect(rulings.flatMap((r) => r.findings)).toContainEqual({
      clause: 'kod-ai:4.6.4.a',
      outcome: 'not-applicable',
      message: 'conflict-found.relative',
      operands: { person: `${body}-2`, with: 'p1' },
    })
  })
  it('kod-ai:4.6.4 everybody declares for oneself, the officer for what is known', async () => {
    const { t, contest, applications } = await walkTo(1)
    const id = await openBody(t, kind, contest, applications)
    const told = { person: `${body}-1`, item: applications[0], ground: 'Знаком с заявителем' }
    const declare = (who: ReturnType<typeof person>) => t.act(kind, id, 'declare-conflict', told, who)
    expect(await refusal(declare(person(`${body}-2`)))).toMatchObject({ code: 'OTHER_PERSON', kind: 'role' })
    await declare(person(`${body}-1`))
    await declare(officer)
  })
})
