import { describe, expect, it } from 'vitest'
import { changesFrom, placesOf } from './changes.ts'
import { seenIn } from './seen.ts'

const field = (key: string, value: unknown) => ({
  ...{ key, value, title: { ru: key, en: key } },
  ...{ reveals: 'plain' as const, clause: 'x:1' },
})

describe('what is seen of a grant', () => {
  it('joins a claim with what became of it; what is not the viewer’s to see is not there', () => {
    const claims = {
      decisions: [
        {
          ...{
            id: 'return-1',
            ground: 'breach',
            clause: 'x:2',
            text: { erased: true },
            decidedOn: '2025-04-02',
          },
          ...{ detected: '2025-04-01', debtors: ['a'], sentOn: null, settledOn: null, talks: null },
          ...{ court: null, judgment: null },
          lowerings: [{ on: '2025-04-10', amount: '4.00', action: 'lower-claim' }],
        },
      ],
      claims: [{ id: 'return-1', amount: '10.00', lowered: '4.00', returned: '1.00' }],
      returns: [
        { claim: 'return-1', on: '2025-05-01', amount: '1.00', order: 'п/п', person: 'a' },
        { claim: null, on: '2025-05-02', amount: '2.00', order: 'п/п', person: 'a' },
      ],
    }
    const seen = seenIn({ fields: [field('claims', claims)] })
    expect(seen.claims).toMatchObject([
      { amount: '10.00', lowered: '4.00', reason: '', payments: [{ amount: '1.00' }] },
    ])
    expect([seen.penalties, seen.supplements, seen.ending, seen.links]).toEqual([null, null, null, null])
  })

  it('takes requisites that wait, and only these, with the member', () => {
    const waiting = { person: 'a', on: '2025-01-01', address: 'Город Примеров' }
    const { pending } = seenIn({
      fields: [
        field('requisites', [
          { requisites: {}, pending: waiting },
          { requisites: {}, pending: null },
        ]),
      ],
    })
    expect(pending).toEqual([{ person: 'a', on: '2025-01-01', change: { address: 'Город Примеров' } }])
  })

  it('begins an amendment with what stands, and sends what changed', () => {
    const seen = seenIn({
      fields: [
        field('balances', {
          total: '30.00',
          paid: '10.00',
          unspent: '0.00',
          claimed: '0.00',
          returned: '0.00',
        }),
        field('schedule', [{ number: 1, ends: '2025-06-01', acceptedOn: null }]),
      ],
    })
    const places = placesOf(seen)
    expect(places).toEqual([
      { key: 'total', of: '', before: '30.00' },
      { key: 'stageEnds', of: '1', before: '2025-06-01' },
    ])
    const longer = places.map((one) => ({
      ...one,
      after: one.key === 'stageEnds' ? '2025-07-01' : one.before,
    }))
    expect(changesFrom(longer, 'дольше')).toEqual({ stageEnds: ['2025-07-01'], text: 'дольше' })
  })
})
