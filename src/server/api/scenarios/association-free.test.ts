import { describe, expect, it } from 'vitest'
import { csr, file, forParty } from '../../../regulations/association/testing/index.ts'
import { caseOf, expectRefused, hub } from './testing/index.ts'

const needOf = (title: string) => ({
  title,
  kind: 'need',
  technology: 'nlp',
  sector: 'связь',
  territory: '77',
})
const information = { title: 'Обзор', kind: 'analytical', confidential: false, text: 'Текст', file: null }
const own = forParty('C')

describe('scenarios of the association over HTTP: what is open to all, and what has no consequence', () => {
  it('ASC-022 association:6.2/2 association:3.1/17 declining a match changes no order and has no consequence', async () => {
    const { s, opened } = await hub()
    const first = await opened('need', 'publish', needOf('Разбор nlp'))
    await opened('need', 'publish', needOf('Перевод nlp'), forParty('A'))
    const listed = async () => (await s.api.read<Page>('/cases?procedure=association-need')).items
    await caseOf(await first.act('express-interest', { note: 'можем' }, forParty('D')))
    const before = (await listed()).map((one) => one.case)
    await caseOf(await first.act('decline', { party: 'D' }, own))
    expect((await listed()).map((one) => one.case)).toEqual(before)
    const { state, deadlines, fields } = await first.see(forParty('D'))
    expect([state, deadlines, Object.keys(fields)]).toEqual(['open', [], ['owner', 'card', 'log']])
    expect(fields.log).toMatchObject([
      { step: 'express-interest' },
      { step: 'decline', data: { party: 'D' } },
    ])
    // Who was declined goes on as before.
    expect((await (await hub()).open('need', 'publish', needOf('Ещё'), forParty('D'))).status).toBe(201)
  })

  interface Page {
    readonly items: readonly { readonly case: string; readonly title: string }[]
  }
  it('ASC-122 association:3.1/17 association:3.5 everybody who looks for the same sees the same order', async () => {
    const { s, opened } = await hub()
    for (const [title, party] of [
      ['Разбор nlp', 'C'],
      ['Видео', 'A'],
      ['Перевод nlp', 'A'],
      ['Поиск nlp', 'D'],
    ] as const)
      await opened('need', 'publish', needOf(title), forParty(party))
    const seen = async (who: Parameters<typeof s.api.read>[1]) =>
      (await s.api.read<Page>('/cases?procedure=association-need&state=open&text=nlp', who)).items.map(
        ({ title }) => title,
      )
    const order = ['Разбор nlp', 'Перевод nlp', 'Поиск nlp']
    for (const id of ['person-A', 'person-C', 'person-E'])
      expect(await seen({ tenant: 'fund', person: id, roles: ['association-party'] })).toEqual(order)
    expect(await seen(null)).toEqual(order)
  })

  it('ASC-123 association:3.1/17 association:3.5 nobody is matched with themselves, and all others stand in one order', async () => {
    const { s, opened } = await hub()
    const entries: object[] = []
    for (const [title, party] of [
      ['Разбор', 'C'],
      ['Перевод', 'A'],
      ['Поиск', 'D'],
    ] as const) {
      const { id, see } = await opened('need', 'publish', needOf(title), forParty(party))
      const { fields, today } = await see(null)
      const { technology } = fields.card as { readonly technology: string }
      entries.push({ id, owner: fields.owner, technology, on: today })
    }
    const found = async (caller: string) =>
      (await s.rule('association/listing', { caller, technology: 'nlp', entries })) as Found
    const { found: order } = await found('E')
    expect(order).toHaveLength(3)
    for (const [own, caller] of ['C', 'A', 'D'].entries())
      expect(await found(caller)).toEqual({ found: order.filter((_, n) => n !== own), containsSelf: false })
  })
  interface Found {
    readonly found: readonly string[]
  }

  it('ASC-123 association:3.1/17 nobody expresses interest in what is their own', async () => {
    const { act } = await (await hub()).opened('need', 'publish', needOf('Разбор nlp'))
    await expectRefused(await act('express-interest', { note: 'своё' }, own), {
      status: 403,
      code: 'NOT_ONES_OWN',
      at: ['', 'association:3.1/17'],
    })
  })

  it('ASC-111 association:3.1/4 a municipal draft act is taken in', async () => {
    const draft = { title: 'Проект', level: 'municipal', text: file('b'), due: '2021-03-20' }
    const { see } = await (await hub()).opened('draft-act', 'open', draft)
    expect(await see()).toMatchObject({ state: 'review', fields: { card: { level: 'municipal' } } })
  })

  it('ASC-125 association:3.2/2 association:3.2/1 anybody reads open information without a sign-in', async () => {
    const { see } = await (await hub()).opened('information', 'publish', information)
    expect(await see(null)).toMatchObject({ state: 'published', fields: { card: { title: 'Обзор' } } })
  })

  it('ASC-136 association:6.1 there is no invoice: no kind of case, no action', async () => {
    const { s, ledger, open } = await hub()
    const none = { status: 404, code: 'UNKNOWN_PROCEDURE', at: null } as const
    await expectRefused(await open('invoice', 'create-invoice', {}), none)
    const unknown = { status: 405, code: 'UNKNOWN_ACTION', at: null } as const
    await expectRefused(await s.act('association-ledger', ledger, 'create-invoice', {}, own), unknown)
  })

  it('ASC-141 association:5.2/1 association:6.1 nobody can be expelled: a complaint ends in a note', async () => {
    const { s, ledger, open, opened } = await hub()
    const complaint = { title: 'О принципе', against: 'A', principle: 5, facts: 'случай' }
    const { act, see } = await opened('complaint', 'file', complaint)
    const none = { status: 404, code: 'UNKNOWN_PROCEDURE', at: null } as const
    await expectRefused(await open('expulsion', 'expel', {}, csr), none)
    const unknown = { status: 405, code: 'UNKNOWN_ACTION', at: null } as const
    await expectRefused(await act('expel', {}, csr), unknown)
    await expectRefused(await s.act('association-ledger', ledger, 'expel', { party: 'A' }, csr), unknown)
    await caseOf(await act('explain', { explanation: 'было так' }))
    await caseOf(await act('discuss', {}, csr))
    await caseOf(await act('note', { outcome: 'обсуждено' }, csr))
    expect((await see()).state).toBe('noted')
    const { fields } = await s.see('association-ledger', ledger, null)
    expect(fields.parties).toMatchObject([{ id: 'A', exit: null }, {}, {}, {}, {}])
  })
})
