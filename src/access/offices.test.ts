import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/index.ts'
import { accessBench, TENANT } from '../memory/access/testing/index.ts'
import { actingIn } from './acting.ts'
import { endTerm, grantRole } from './grants.ts'
import { behalfOf } from './identity.ts'
import { hours } from './instant.ts'
import { me } from './me.ts'
import { addOffice, appoint, noteAbsence } from './offices.ts'
import { addOrganisation, addRepresentative } from './organisations.ts'
import type { Term } from './records.ts'
import { term } from './testing/index.ts'

const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }
const year = { from: '2024-01-01', to: '2024-12-31', basis }

async function bench() {
  const made = accessBench({}, { secondStepRoles: [] })
  const admin = await made.administrator()
  const [holder, first, second] = [
    await made.person('holder@example.org'),
    await made.person('first@example.org'),
    await made.person('second@example.org'),
  ]
  const ids = [holder, first, second].map(({ session }) => session.person) as [string, string, string]
  const title = { ru: 'Директор', en: 'Director' }
  await addOffice(made.parts, admin, { id: 'director', title, roles: ['director', 'council'] })
  const seat = (person: string, as: 'holder' | 'deputy', rank?: number, span = year) =>
    appoint(made.parts, admin, 'director', { person, as, ...(rank ? { rank } : {}), ...span })
  return { ...made, admin, holder, first, second, ids, seat }
}

describe('offices', () => {
  it('give their roles to the holder, and to the first deputy who is present while the holder is absent', async () => {
    const b = await bench()
    const [holder, first, second] = b.ids
    await b.seat(holder, 'holder')
    await b.seat(second, 'deputy', 2)
    await b.seat(first, 'deputy', 1)
    const roles = async () =>
      Promise.all(
        [b.holder, b.first, b.second].map(async (p) => (await b.identity(p)).roles.includes('director')),
      )
    expect(await roles()).toEqual([true, false, false])
    const day = { from: '2024-05-06', to: '2024-05-06', basis }
    const leave = await noteAbsence(b.parts, b.admin, holder, { ...day, to: '2024-05-20' })
    expect(await roles()).toEqual([false, true, false])
    const acting = await b.identity(b.first)
    expect(acting.offices).toMatchObject([{ office: 'director', onBehalfOf: holder }])
    expect(acting.onBehalfOf).toEqual({ council: holder, director: holder })
    expect((await me(b.parts, acting)).roles).toContainEqual({
      id: 'director',
      title: { ru: 'Директор', en: 'Director' },
      onBehalfOf: holder,
    })
    await noteAbsence(b.parts, b.admin, first, day)
    expect(await roles()).toEqual([false, false, true])
    await endTerm(b.parts, b.admin, leave.id, { kinds: ['absence'] }, 'вышел раньше')
    expect(await roles()).toEqual([true, false, false])
    expect((await b.identity(b.holder)).onBehalfOf).toBeUndefined()
  })

  it('act for somebody else only where one does not hold the role oneself', async () => {
    const b = await bench()
    const [holder, first] = b.ids
    await b.seat(holder, 'holder')
    await b.seat(first, 'deputy')
    await grantRole(b.parts, b.admin, first, { role: 'council', ...year })
    await noteAbsence(b.parts, b.admin, holder, year)
    const who = await b.identity(b.first)
    expect(who.onBehalfOf).toEqual({ director: holder })
    expect(behalfOf(who, ['director'])).toBe(holder)
    expect(behalfOf(who, ['director', 'council'])).toBeUndefined()
    expect(behalfOf(who, ['finance'])).toBeUndefined()
  })

  it('that are vacant are acted in by a deputy on behalf of the office', async () => {
    const b = await bench()
    await b.seat(b.ids[1], 'deputy')
    expect((await b.identity(b.first)).onBehalfOf).toMatchObject({ director: 'office:director' })
  })

  it('change hands at the boundary of terms', async () => {
    const b = await bench()
    const [one, two] = b.ids
    await b.seat(one, 'holder', undefined, { ...year, to: '2024-05-06' })
    await b.seat(two, 'holder', undefined, { ...year, from: '2024-05-07' })
    const who = async () =>
      (await Promise.all([b.holder, b.first].map((p) => b.identity(p)))).map((i) => i.offices.length)
    b.clock.tick(hours(6))
    await who()
    b.clock.set('2024-05-06T20:59:59.999Z')
    expect(await who()).toEqual([1, 0])
    b.clock.set('2024-05-06T21:00:00.000Z')
    expect(await who()).toEqual([0, 1])
  })

  it('have one holder on a day and one deputy of a rank, also of two appointed at once', async () => {
    const b = await bench()
    const both = await Promise.allSettled(b.ids.map((person) => b.seat(person, 'holder')))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await b.seat(b.ids[1], 'deputy', 1)
    await expect(b.seat(b.ids[2], 'deputy', 1)).rejects.toMatchObject({ code: 'OFFICE_TAKEN' })
    await b.seat(b.ids[2], 'deputy', 2)
  })

  it('keep the separation of roles, and are not taken by one’s own hand', async () => {
    const b = await bench()
    await grantRole(b.parts, b.admin, b.ids[1], { role: 'auditor', ...year })
    for (const as of ['holder', 'deputy'] as const)
      await expect(b.seat(b.ids[1], as)).rejects.toMatchObject({ code: 'ROLES_SEPARATED' })
    await b.seat(b.ids[2], 'deputy')
    await expect(grantRole(b.parts, b.admin, b.ids[2], { role: 'auditor', ...year })).rejects.toMatchObject({
      code: 'ROLES_SEPARATED',
    })
    await expect(b.seat(b.admin.person, 'holder')).rejects.toMatchObject({ code: 'GRANT_TO_SELF' })
  })
})

describe('who acts', () => {
  it('is at most one person a day, never an absent one, and the holder where present', () => {
    const people = ['p-1', 'p-2', 'p-3']
    const day = fc.integer({ min: 0, max: 9 }).map((n) => addDays('2024-05-01', n))
    const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
    const terms = fc.array(
      fc.record({
        person: fc.constantFrom(...people),
        kind: fc.constantFrom('holder', 'deputy', 'absence'),
        span,
        rank: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(terms, day, (given, today) => {
        const one = given.filter(
          (t, i) => t.kind !== 'holder' || given.findIndex((o) => o.kind === 'holder') === i,
        )
        const all = one.map(
          ({ person, kind, span, rank }, i): Term =>
            term(`t-${i}`, {
              kind: kind as Term['kind'],
              of: kind === 'absence' ? '' : 'x',
              person,
              rank,
              ...span,
            }),
        )
        const acting = actingIn('x', all, today)
        const on = (kind: string) => all.filter((t) => t.kind === kind && t.from <= today && today <= t.to!)
        const present = (person: string) => !on('absence').some((t) => t.person === person)
        if (acting) expect(present(acting.person)).toBe(true)
        else
          for (const t of [...on('holder').slice(0, 1), ...on('deputy')])
            expect(present(t.person)).toBe(false)
        const holder = on('holder')[0]
        if (holder && present(holder.person))
          expect(acting).toEqual({ person: holder.person, onBehalfOf: null })
        expect(actingIn('x', [...all].reverse(), today)).toEqual(acting)
      }),
    )
  })
})

describe('organisations', () => {
  const one = { name: 'ООО «Пример»', inn: '7707083893', ogrn: '1027700132195', kpp: '773601001' }

  it('are known once, with numbers that fit', async () => {
    const b = await bench()
    const made = await addOrganisation(b.parts, b.admin, { ...one, inn: ' 7707 083893' })
    expect(made).toMatchObject({ inn: '7707083893', createdBy: b.admin.person })
    await expect(addOrganisation(b.parts, b.admin, one)).rejects.toMatchObject({
      code: 'ORGANISATION_EXISTS',
    })
    for (const [path, value] of [
      ['inn', '7707083894'],
      ['inn', '500100732259'],
      ['ogrn', '1027700132196'],
      ['kpp', '0'],
    ])
      await expect(addOrganisation(b.parts, b.admin, { ...one, [path!]: value })).rejects.toMatchObject({
        items: [{ path }],
      })
  })

  it('have representatives with powers for a time', async () => {
    const b = await bench()
    const { id } = await addOrganisation(b.parts, b.admin, one)
    const powers = ['file', 'sign']
    await addRepresentative(b.parts, b.admin, id, { person: b.ids[0], powers, ...year })
    const who = await b.identity(b.holder)
    expect(who.represents).toEqual([{ organisation: id, powers }])
    expect((await me(b.parts, who)).organisations).toMatchObject([{ id, name: 'ООО «Пример»', powers }])
    await expect(
      addRepresentative(b.parts, b.admin, 'o-none', { person: b.ids[0], powers, ...year }),
    ).rejects.toMatchObject({ code: 'UNKNOWN' })
    expect(await b.parts.store.as(TENANT, (t) => t.terms({ kind: 'representative', of: id }))).toHaveLength(1)
  })
})
