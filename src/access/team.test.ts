import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { acceptInvitation } from './invite.ts'
import { inviteToTeam } from './team.ts'

const asked = (mail: string) => ({ mail, language: 'ru' as const })

async function bench(settings: Parameters<typeof accessBench>[1] = {}) {
  const b = accessBench({}, settings)
  const anna = await b.identity(await b.person('anna@example.org'))
  return { ...b, anna }
}

describe('an invitation into a team', () => {
  it('tells the same kind of id for those who have an account and those who have none, each time the same', async () => {
    const b = await bench()
    const boris = await b.identity(await b.person('boris@example.org'))
    const known = await inviteToTeam(b.parts, b.anna, asked('boris@example.org'))
    const stranger = await inviteToTeam(b.parts, b.anna, asked('vera@example.org'))
    expect(known).toEqual({ person: boris.person })
    expect(stranger.person).toMatch(/^p-[a-z2-7]{16}$/)
    expect(await inviteToTeam(b.parts, b.anna, asked('Vera@example.org'))).toEqual(stranger)
  })

  it('makes an account of that id without any role once its link is followed', async () => {
    const b = await bench()
    const { person } = await inviteToTeam(b.parts, b.anna, asked('vera@example.org'))
    const letter = b.letters.at(-1)!
    expect(letter).toMatchObject({ kind: 'invitation', to: 'vera@example.org' })
    const token = new URL(letter.data.link!).searchParams.get('token')!
    const opened = await acceptInvitation(
      b.parts,
      TENANT,
      { token, name: 'Вера Иванова', password: PASSWORD },
      b.from,
    )
    const vera = await b.identity(opened)
    expect(vera.person).toBe(person)
    expect(vera.roles).toEqual(b.anna.roles)
  })

  it('fills nobody’s mailbox, and is not for those who may not come by themselves', async () => {
    const b = await bench()
    for (let n = 0; n < 6; n++) await inviteToTeam(b.parts, b.anna, asked('vera@example.org'))
    expect(
      b.letters.filter(({ kind, to }) => kind === 'invitation' && to === 'vera@example.org').length,
    ).toBe(3)
    const closed = accessBench({}, { registration: 'invited' })
    await expect(
      inviteToTeam(closed.parts, { tenant: TENANT, person: 'x' }, asked('vera@example.org')),
    ).rejects.toMatchObject({ code: 'REGISTRATION_CLOSED' })
    await expect(inviteToTeam(b.parts, b.anna, asked('не адрес'))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
  })
})
