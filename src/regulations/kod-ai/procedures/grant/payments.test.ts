import { describe, expect, it } from 'vitest'
import { kopecks, money, sum } from '../../../../kernel/index.ts'
import {
  actText,
  doStage,
  factsOf,
  granted,
  memberActor,
  nameOf,
  officer,
  onGrant,
  payTranche,
  qualified,
  refusal,
  toCompleting,
} from '../../testing/index.ts'
import { paymentLines } from './payment-lines.ts'

describe('payments', () => {
  it('kod-ai:contract-3.3.2 kod-ai:contract-app-7.fn-advance thirty calendar days for the advance, then a task stays open', async () => {
    const g = await granted(1)
    const due = (await g.bench.file(g.grant)).deadlines.find((d) => d.key === 'advance')!.due
    expect(due).toBe('2024-09-25')
    await g.bench.moveTo('2024-09-26')
    expect((await factsOf(g)).missed).toMatchObject([{ deadline: 'advance' }])
    await payTranche(g, 1)
    expect(await refusal(payTranche(g, 1))).toMatchObject({
      code: 'PAID_ALREADY',
      kind: 'state',
      clauses: ['kod-ai:contract-app-7.fn-advance'],
    })
  })

  it('kod-ai:6.4.4 kod-ai:contract-3.3.3 the next tranche waits for the act of the stage before', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    expect(await refusal(payTranche(g, 2))).toMatchObject({
      code: 'STAGE_NOT_ACCEPTED',
      kind: 'state',
      clauses: ['kod-ai:6.4.4'],
    })
    await doStage(g, 1)
    await payTranche(g, 2)
  })

  it('kod-ai:2.4 kod-ai:6.2 a tranche that is not in the schedule, another sum, a share above the grant', async () => {
    const g = await granted(2)
    const lines = [
      { person: 'person-1', amount: '750000.00' },
      { person: 'person-2', amount: '750000.00' },
    ]
    expect(await refusal(payTranche(g, 1, { tranche: 3, lines }))).toMatchObject({
      code: 'UNKNOWN_TRANCHE',
      clauses: ['kod-ai:2.4'],
    })
    expect(
      await refusal(payTranche(g, 1, { lines: [lines[0], { ...lines[1], amount: '750000.01' }] })),
    ).toMatchObject({ code: 'TRANCHE_SUM', clauses: ['kod-ai:2.4'] })
    expect(
      await refusal(
        payTranche(g, 1, {
          lines: [
            { ...lines[0], amount: '1500000.01' },
            { ...lines[1], amount: '0.00' },
          ],
        }),
      ),
    ).toMatchObject({ clauses: ['kod-ai:2.4', 'kod-ai:6.2'] })
  })

  it('kod-ai:contract-3.3.1 one line for each member', async () => {
    const g = await granted(2)
    const one = [{ person: 'person-1', amount: '1500000.00' }]
    expect(await refusal(payTranche(g, 1, { lines: one }))).toMatchObject({
      code: 'PAYMENT_LINES',
      clauses: ['kod-ai:contract-3.3.1'],
    })
    expect(
      await refusal(onGrant(g, 'pay-tranche', { tranche: 1, order: '1', lines: one }, officer)),
    ).toMatchObject({
      kind: 'role',
    })
  })

  it('kod-ai:contract-3.3.1 lines by share end exactly at every share', async () => {
    const members = ['1000000.00', '333333.00', '166667.00'].map((grant, n) => ({
      person: `person-${n + 1}`,
      name: nameOf(n),
      grant,
    }))
    const g = await granted(3, { months: 24, members, total: '1500000.00', requestedTotal: '1500000.00' })
    await toCompleting(g)
    const { ledger } = await factsOf(g)
    for (const { person, grant } of members) {
      const got = ledger.tranches.flatMap((t) => t.paid!.lines).filter((l) => l.person === person)
      expect(money(sum(got.map((l) => kopecks(l.amount))))).toBe(grant)
    }
  })

  it('kod-ai:fn8 all in the first tranche: the rest are nothing and are not paid', async () => {
    const g = await granted(1)
    const facts = await factsOf(g)
    const all = {
      ...facts,
      ledger: {
        ...facts.ledger,
        tranches: facts.ledger.tranches.map((t, i) => ({ ...t, amount: i ? '0.00' : '1500000.00' })),
      },
    }
    expect(paymentLines(all, 1)).toEqual([{ person: 'person-1', amount: '1500000.00' }])
  })

  it('kod-ai:contract-4.1.k a changed account holds the payment until the Fund decides', async () => {
    const g = await granted(2)
    const { requisitesOf } = await import('../../testing/index.ts')
    const { account } = requisitesOf(7)
    const signature = qualified(actText(0))
    const foreign = { change: { person: 'person-2', account }, signature }
    expect(await refusal(onGrant(g, 'change-requisites', foreign, memberActor(0)))).toMatchObject({
      code: 'OTHER_MEMBER',
      kind: 'role',
    })
    await onGrant(
      g,
      'change-requisites',
      { change: { person: 'person-1', account }, signature },
      memberActor(0),
    )
    expect(await refusal(payTranche(g, 1))).toMatchObject({
      code: 'REQUISITES_PENDING',
      clauses: ['kod-ai:contract-4.1.k'],
    })
    await onGrant(g, 'decide-requisites', { person: 'person-1', accepted: true, reason: 'проверено' })
    await payTranche(g, 1)
    const facts = await factsOf(g)
    expect(JSON.stringify(facts)).not.toContain(String(account))
    expect(facts.members[0]!.requisites.passport).toMatchObject({ subject: 'person-1' })
    expect((await g.bench.engine.verify('fund')).broken).toEqual([])
  })

  it('kod-ai:contract-11.account kod-ai:contract-11.inn a change is checked, and the account is nobody else’s', async () => {
    const g = await granted(2)
    const { requisitesOf } = await import('../../testing/index.ts')
    const signature = qualified(actText(0))
    const change = (of: object) =>
      onGrant(g, 'change-requisites', { change: { person: 'person-1', ...of }, signature }, memberActor(0))
    expect(await refusal(change({}))).toMatchObject({ code: 'NOTHING_CHANGED' })
    expect(await refusal(change({ inn: '123' }))).toMatchObject({ clauses: ['kod-ai:contract-11.inn'] })
    await change({ account: requisitesOf(1).account })
    const decision = { person: 'person-1', accepted: true, reason: 'да' }
    expect(await refusal(onGrant(g, 'decide-requisites', decision))).toMatchObject({
      code: 'DUPLICATE_ACCOUNT',
      clauses: ['kod-ai:contract-11.account'],
    })
    await onGrant(g, 'decide-requisites', { ...decision, accepted: false })
    expect(await refusal(onGrant(g, 'decide-requisites', decision))).toMatchObject({
      code: 'NOTHING_PENDING',
    })
  })
})
