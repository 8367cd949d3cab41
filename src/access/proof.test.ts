import { describe, expect, it } from 'vitest'
import { accessBench, PASSWORD, TENANT } from '../memory/access/testing/index.ts'
import { minutes } from './instant.ts'
import { isProven, reAuthenticate } from './proof.ts'

async function bench() {
  const b = accessBench()
  const anna = await b.identity(await b.person('anna@example.org'))
  return { ...b, anna }
}

describe('a proof', () => {
  it('is given for the password and holds for five minutes', async () => {
    const { parts, anna, clock } = await bench()
    const { proof } = await reAuthenticate(parts, anna, PASSWORD)
    expect(isProven(parts, anna, proof)).toBe(true)
    clock.tick(minutes(5) - 1)
    expect(isProven(parts, anna, proof)).toBe(true)
    clock.tick(1)
    expect(isProven(parts, anna, proof)).toBe(false)
  })

  it('is not given for a wrong password, and trying is counted', async () => {
    const { parts, anna } = await bench()
    await expect(reAuthenticate(parts, anna, 'не тот пароль вовсе')).rejects.toMatchObject({
      code: 'WRONG_CREDENTIALS',
    })
    for (let n = 0; n < 9; n++) await reAuthenticate(parts, anna, 'не тот').catch(() => {})
    await expect(reAuthenticate(parts, anna, PASSWORD)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  })

  it('is nobody else’s, no other session’s, and of no later end', async () => {
    const b = await bench()
    const { parts, anna } = b
    const boris = await b.identity(await b.person('boris@example.org'))
    const { proof, endsAt } = await reAuthenticate(parts, anna, PASSWORD)
    const later = `${endsAt.replace(/\d{4}/, (year) => String(Number(year) + 1))}${proof.slice(endsAt.length)}`
    const other = { ...anna, session: { ...anna.session, id: 's-other' } }
    for (const [who, given] of [
      [boris, proof],
      [other, proof],
      [{ ...anna, tenant: 'other' }, proof],
      [anna, later],
      [anna, ''],
      [anna, endsAt],
      [anna, `${endsAt}.x`],
    ] as const)
      expect(isProven(parts, who, given)).toBe(false)
    expect(TENANT).not.toBe('other')
  })
})
