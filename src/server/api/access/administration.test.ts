import { describe, expect, it } from 'vitest'
import { PASSWORD } from '../../../memory/access/testing/index.ts'
import { apiBench } from './testing/index.ts'

const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }
const year = { from: '2024-01-01', to: '2024-12-31', basis }

async function bench() {
  const b = apiBench()
  const admin = await b.adminBrowser()
  const anna = await b.person('anna@example.org')
  return { ...b, admin, anna, id: anna.session.person }
}
const why = { reason: 'по служебной записке' }
interface Id {
  readonly id: string
}

describe('an administrator', () => {
  it('invites, grants, ends, and the journal tells it', async () => {
    const { admin, id, ...b } = await bench()
    const grants = [{ role: 'jury', ...year }]
    const invited = await admin.ask('POST', '/invitations', {
      mail: 'boris@example.org',
      language: 'ru',
      grants,
    })
    const token = b.token('boris@example.org')
    const open = b.browser()
    await open.send('POST', '/invitations/accept', { token, name: 'Образцов Борис', password: PASSWORD })
    expect(await open.ask('GET', '/me')).toMatchObject({
      ...invited,
      roles: [{ id: 'applicant' }, { id: 'jury' }],
    })
    const granted = await admin.send('POST', `/people/${id}/roles`, { role: 'expert', ...year })
    expect(granted.status).toBe(201)
    const { id: term } = (await granted.json()) as Id
    const end = (person: string) =>
      admin.send('POST', `/people/${person}/roles/${term}/end`, { reason: 'по заявлению' })
    expect((await end(String(invited.person))).status).toBe(404)
    expect((await end(id)).status).toBe(204)
    expect(await admin.ask('GET', `/people/${id}/roles`)).toMatchObject({
      items: [{ of: 'expert', ended: { by: admin.person, reason: 'по заявлению' } }],
    })
    const first = await admin.ask<{ items: { action: string }[]; next: number }>(
      'GET',
      `/journal?subject=${id}&limit=2`,
    )
    expect(first.items.map(({ action }) => action)).toEqual(['role-ended', 'role-granted'])
    const rest = await admin.ask('GET', `/journal?subject=${id}&limit=2&before=${first.next}`)
    expect(rest).toMatchObject({ items: [{ action: 'account-made' }], next: null })
  })

  it('leaves a trace where personal data of others are opened, none of their own', async () => {
    const { admin, id, ...b } = await bench()
    expect(await admin.ask('GET', '/people?mail=Anna@example.org')).toMatchObject({
      items: [{ person: id, mail: 'anna@example.org', name: 'Примерова Анна' }],
      next: null,
    })
    expect(b.seen.splice(0)).toMatchObject([{ viewer: admin.person, people: [id], fields: ['mail', 'name'] }])
    await admin.send('GET', `/people/${admin.person}`)
    expect(b.seen).toEqual([])
    const all = await admin.ask<{ items: unknown[]; next: string }>('GET', '/people?limit=1')
    expect(all.items).toHaveLength(1)
    const rest = await admin.ask<{ items: unknown[]; next: string }>(
      'GET',
      `/people?limit=1&after=${all.next}`,
    )
    expect(rest.items).toHaveLength(1)
    expect(await admin.ask('GET', `/people?limit=1&after=${rest.next}`)).toEqual({ items: [], next: null })
  })

  it('shows nothing where the trace cannot be kept', async () => {
    const { admin, id, api } = await bench()
    Object.assign(api, {
      accessed: async () => {
        throw new RangeError('disk full')
      },
    })
    const answer = await admin.send('GET', `/people/${id}`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('example.org')
  })

  it('runs offices and absences', async () => {
    const { admin, id, ...b } = await bench()
    const office = {
      id: 'council-secretary',
      title: { ru: 'Секретарь', en: 'Secretary' },
      roles: ['council'],
    }
    expect((await admin.send('POST', '/offices', office)).status).toBe(201)
    expect((await admin.send('POST', '/offices', office)).status).toBe(409)
    expect(await admin.ask('GET', '/offices')).toMatchObject({ items: [office] })
    const boris = await b.person('boris@example.org')
    const seats = `/offices/${office.id}/appointments`
    await admin.send('POST', seats, { person: id, as: 'holder', ...year })
    const deputy = await admin.ask<Id>('POST', seats, {
      person: boris.session.person,
      as: 'deputy',
      rank: 1,
      ...year,
    })
    const absences = `/people/${id}/absences`
    const { id: leave } = await admin.ask<Id>('POST', absences, {
      ...year,
      from: '2024-05-06',
      to: '2024-05-20',
    })
    const open = b.browserOf(boris)
    expect(await open.ask('GET', '/me')).toMatchObject({
      roles: [
        { id: 'applicant', onBehalfOf: null },
        { id: 'council', onBehalfOf: id },
      ],
      offices: [{ office: office.id, onBehalfOf: id }],
    })
    expect((await admin.send('POST', `${absences}/${leave}/end`, { reason: 'вышел раньше' })).status).toBe(
      204,
    )
    expect(await open.ask('GET', '/me')).toMatchObject({ offices: [] })
    expect((await admin.send('POST', `${seats}/${deputy.id}/end`, { reason: 'перевод' })).status).toBe(204)
    const { items } = await admin.ask<{ items: { kind: string; ended: object | null }[] }>('GET', seats)
    expect(Object.fromEntries(items.map(({ kind, ended }) => [kind, ended]))).toMatchObject({
      holder: null,
      deputy: { reason: 'перевод', by: admin.person },
    })
  })

  it('runs organisations and representatives', async () => {
    const { admin, id, ...b } = await bench()
    const given = { name: 'ООО «Пример»', inn: '7707083893', ogrn: '1027700132195', kpp: null }
    const made = await admin.ask<Id>('POST', '/organisations', given)
    const path = `/organisations/${made.id}/representatives`
    const noted = await admin.ask<Id>('POST', path, { person: id, powers: ['sign'], ...year })
    const open = b.browserOf(b.anna)
    expect(await open.ask('GET', '/me')).toMatchObject({
      organisations: [{ ogrn: given.ogrn, powers: ['sign'] }],
    })
    expect(await admin.ask('GET', '/organisations')).toMatchObject({ items: [given], next: null })
    await admin.send('POST', `${path}/${noted.id}/end`, { reason: 'отзыв' })
    expect(await open.ask('GET', '/me')).toMatchObject({ organisations: [] })
    expect((await admin.send('POST', '/organisations', { ...given, inn: '1' })).status).toBe(422)
  })

  it('closes accounts and takes lost apps off', async () => {
    const { admin, id, ...b } = await bench()
    await b.withCodes(b.anna)
    const open = b.browserOf(b.anna)
    expect((await admin.send('POST', `/people/${id}/reset-second-step`, why)).status).toBe(204)
    expect((await open.send('GET', '/me')).status).toBe(401)
    expect((await admin.send('POST', `/people/${id}/close`, why)).status).toBe(204)
    const enter = () => b.browser().send('POST', '/sign-in', { mail: 'anna@example.org', password: PASSWORD })
    expect((await enter()).status).toBe(401)
    await admin.send('POST', `/people/${id}/open`, why)
    expect((await enter()).status).toBe(200)
    expect((await admin.send('POST', `/people/${admin.person}/close`, why)).status).toBe(403)
    const { items } = await admin.ask<{ items: unknown[] }>(
      'GET',
      `/journal?subject=${id}&action=account-closed`,
    )
    expect(items).toMatchObject([{ details: why }])
    expect((await admin.send('POST', `/people/${id}/close`, { reason: '' })).status).toBe(422)
  })

  it('sees where somebody is signed in without addresses, and ends it with a reason', async () => {
    const { admin, id, ...b } = await bench()
    const open = b.browserOf(b.anna)
    const { items } = await admin.ask<{ items: object[] }>('GET', `/people/${id}/sessions`)
    expect(items).toHaveLength(1)
    expect(items[0]).not.toHaveProperty('place')
    expect(await admin.ask('POST', `/people/${id}/sessions/end`, why)).toEqual({ ended: 1 })
    expect((await open.send('GET', '/me')).status).toBe(401)
    const [line] = (await admin.ask<{ items: unknown[] }>('GET', `/journal?subject=${id}&limit=1`)).items
    expect(line).toMatchObject({ action: 'sessions-ended', details: { ended: 1, ...why } })
  })

  it('sees beforehand what passes over to the deputy, and what does not', async () => {
    const { admin, id, ...b } = await bench()
    const boris = (await b.person('boris@example.org')).session.person
    Object.assign(b.api, {
      workOf: async (_: string, person: string, roles: readonly string[]) =>
        [...roles, person].filter(Boolean).map((procedure) => ({ procedure, tasks: 2, due: null })),
    })
    const office = { id: 'head', title: { ru: 'Начальник', en: 'Head' }, roles: ['fund-officer'] }
    await admin.send('POST', '/offices', office)
    const seat = (person: string, as: string) =>
      admin.send('POST', '/offices/head/appointments', { person, as, ...year })
    await seat(id, 'holder')
    await admin.send('POST', `/people/${id}/roles`, { role: 'jury', ...year })
    const ask = () => admin.ask<Record<string, unknown>>('GET', `/people/${id}/hand-over?on=2024-05-20`)
    const work = (procedure: string) => [{ procedure, tasks: 2, due: null }]
    expect(await ask()).toEqual({
      offices: [{ ...office, id: undefined, office: 'head', acts: null, work: work('fund-officer') }].map(
        ({ id: _, ...one }) => one,
      ),
      stays: [{ role: 'jury', others: 0, work: work('jury') }],
      named: work(id),
    })
    await seat(boris, 'deputy')
    expect(await ask()).toMatchObject({ offices: [{ acts: { person: boris } }] })
    await admin.send('POST', `/people/${boris}/absences`, year)
    expect(await ask()).toMatchObject({ offices: [{ acts: null }] })
    expect((await admin.send('GET', '/people/p-nobody/hand-over?on=2024-05-20')).status).toBe(404)
  })
})
