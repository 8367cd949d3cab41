import { describe, expect, it } from 'vitest'
import { fold, isSealed } from '../../kernel/index.ts'
import * as memory from '../../memory/index.ts'
import { codeOf, judge, openHarbour, order, pilot, signer, tenant } from '../testing/index.ts'

describe('a clerical correction', () => {
  it('mends a typed value from its event on, and the row is the fold', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    await h.act('ship', id, 'note', { text: 'видна' }, pilot)
    const before = await h.file(id)
    await h.correct(id, 1, 'name', 'Зоря', 'Заря')
    const after = await h.file(id)
    expect(after.facts).toEqual({ ...before.facts, name: 'Заря' })
    expect([after.state, after.deadlines, after.version]).toEqual([before.state, before.deadlines, 3])
    expect(after.exceptions).toEqual([
      { kind: 'corrected', by: 3, on: '2024-05-06', spans: [{ from: 1, to: 1 }], basis: order, source: null },
    ])
    expect(await h.rowOf(id)).toMatchObject({
      title: 'Заря',
      marks: { corrected: [{ from: 1, to: 1, by: 3 }] },
    })
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
    await h.act('ship', id, 'note', { text: 'ещё' }, pilot)
    expect((await h.file(id)).facts).toMatchObject({ name: 'Заря', notes: ['видна', 'ещё'] })
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })

  it('is corrected again, each time on what the last one left', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.correct(id, 1, 'name', 'Заря', 'Зорька')
    expect(await codeOf(h.correct(id, 1, 'name', 'Заря', 'Зорюшка'))).toBe('OTHER_VALUE')
    await h.correct(id, 1, 'name', 'Зорька', 'Зорюшка')
    expect((await h.file(id)).facts).toMatchObject({ name: 'Зорюшка' })
  })

  it('leaves the event as it was written, and its explanation names the correction', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    await h.correct(id, 1, 'name', 'Зоря', 'Заря')
    const told = await h.engine.explain(tenant, id, 1)
    expect(told.envelope.data.input).toMatchObject({ name: 'Зоря' })
    expect(told.exceptions.map((e) => [e.kind, e.by])).toEqual([['corrected', 2]])
    const why = await h.engine.explain(tenant, id, 2)
    expect(why.findings.every((f) => f.outcome === 'met')).toBe(true)
    expect(why.findings.map((f) => f.clause)).toContain('harbour:1')
  })

  it('keeps personal values sealed under their own subject, also in the correction', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1')
    await h.correct(id, 1, 'captainName', 'Капитан c1', 'Капитан Первый')
    const { captain } = (await h.file(id)).facts
    expect(isSealed(captain) && [captain.subject, h.engine.parts.vault.open(tenant, captain)]).toEqual([
      'c1',
      'Капитан Первый',
    ])
    const journal = await h.store.journal(tenant, id)
    expect(journal.map((e) => e.text).join()).not.toContain('Капитан')
  })

  it('keeps the seals of personal values that it does not touch', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    const { captain } = (await h.file(id)).facts
    await h.correct(id, 1, 'name', 'Зоря', 'Заря')
    expect((await h.file(id)).facts.captain).toEqual(captain)
  })

  it('still reads a corrected case after an erasure, and mends what is left of it', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    await h.engine.parts.vault.erase(tenant, 'c1')
    await h.correct(id, 1, 'name', 'Зоря', 'Заря')
    expect((await h.file(id)).facts).toMatchObject({ name: 'Заря' })
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })

  it.each<[string, string, unknown, unknown, string]>([
    ['what the guard held true', 'flag', 'red', 'blue', 'NOT_CLERICAL'],
    ['whose claim it is', 'captain', 'c1', 'c2', 'NOT_CLERICAL'],
    ['a value that is not there', 'name', 'Волна', 'Заря', 'OTHER_VALUE'],
    ['a path that is not there', 'mast', null, 'две', 'OTHER_VALUE'],
    ['nothing at all', 'name', 'Заря', 'Заря', 'OTHER_VALUE'],
    ['to what the action would not take', 'flag', 'red', 'green', 'INVALID_INPUT'],
  ])('does not change %s', async (_, path, was, now, code) => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    expect(await codeOf(h.correct(id, 1, path, was, now))).toBe(code)
    expect((await h.file(id)).version).toBe(1)
  })

  it('does not change a deadline, a sum or a state that followed, and says which', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.berth(id)
    await h.act('ship', id, 'unload', { tons: 5 }, { id: 'c1', roles: ['captain'] })
    expect(await codeOf(h.correct(id, 2, 'until', '2024-05-20', '2024-05-21'))).toBe('NOT_CLERICAL')
    await expect(h.correct(id, 3, 'tons', 5, 6)).rejects.toMatchObject({
      code: 'NOT_CLERICAL',
      items: [
        {
          clause: 'harbour:3',
          operands: { event: '#3' },
          message: { en: expect.stringContaining('the sums') },
        },
      ],
    })
  })

  it('tells the cases that were given the value as it was; they are mended there', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    await h.berth(id)
    const [toll] = await h.tolls(id)
    await h.act('toll', toll!, 'pay', {}, { id: 'c1', roles: ['captain'] })
    await h.correct(id, 1, 'name', 'Зоря', 'Заря')
    const { envelope } = await h.engine.explain(tenant, id, 3)
    expect(envelope.needs.journal?.value).toMatchObject({ copies: [`${toll}#1`, `${toll}#2`] })
    expect((await h.file(toll!)).facts).toMatchObject({ ship: 'Зоря' })
    const input = {
      event: 1,
      changes: [{ path: 'ship', was: 'Зоря', now: 'Заря' }],
      reason: 'Описка',
      basis: { kind: 'clause', clause: 'harbour:4' },
      signer,
    }
    await h.act('toll', toll!, 'correct-clerical-error', input, judge)
    expect((await h.file(toll!)).facts).toMatchObject({ ship: 'Заря' })
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })

  it('belongs to the signers, names a known event and an act that is not of tomorrow', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    const input = {
      event: 1,
      changes: [{ path: 'name', was: 'Заря', now: 'Зоря' }],
      reason: 'р',
      basis: order,
      signer,
    }
    expect(await codeOf(h.act('ship', id, 'correct-clerical-error', input, pilot))).toBe('ROLE_NOT_ALLOWED')
    expect(await codeOf(h.correct(id, 9, 'name', 'Заря', 'Зоря'))).toBe('NO_SUCH_EVENT')
    const late = { basis: { ...order, date: '2024-05-07' } }
    expect(await codeOf(h.correct(id, 1, 'name', 'Заря', 'Зоря', late))).toBe('ACT_DATE')
    const noClause = { basis: { kind: 'clause', clause: 'harbour:99' } }
    expect(await codeOf(h.correct(id, 1, 'name', 'Заря', 'Зоря', noClause))).toBe('INVALID_INPUT')
    await h.correct(id, 1, 'name', 'Заря', 'Зоря')
    expect(await codeOf(h.correct(id, 2, 'reason', 'Описка', 'Опечатка'))).toBe('NO_SUCH_EVENT')
  })

  it('tells the owners of the case', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.correct(id, 1, 'name', 'Заря', 'Зоря')
    expect(h.notices).toEqual(['role:pilot exception.corrected'])
  })

  it('counts in the fold of any beginning of the journal', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    await h.correct(id, 1, 'name', 'Зоря', 'Заря')
    const journal = await h.store.journal(tenant, id)
    const ship = h.engine.parts.registry.procedure('ship')
    const names = [1, 2].map(
      (n) => (fold(ship, tenant, id, null, journal.slice(0, n)).facts as { name: string }).name,
    )
    expect(names).toEqual(['Зоря', 'Заря'])
  })
})
