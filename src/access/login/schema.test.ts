import { describe, expect, it } from 'vitest'
import { Problem } from '../../kernel/index.ts'
import * as gost from '../../signatures/index.ts'
import { loginProviderOf } from './provider-of.ts'
import { type LoginProviderConfig, loginProviderSchema } from './schema.ts'

const leader = { kind: 'leader-id', id: 'leader-id', clientId: 'mera', clientSecret: 'hush' } as const
const company = {
  kind: 'oidc',
  id: 'company',
  title: { ru: 'Вход', en: 'Login' },
  clientId: 'mera',
  issuer: 'https://login.example',
} as const

const problem = (config: unknown) => {
  try {
    loginProviderOf(config as LoginProviderConfig, gost)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('configuration of login providers', () => {
  it('fills in what is the same for everyone', () => {
    expect(loginProviderSchema.parse(leader)).toMatchObject({
      title: { ru: 'Leader-ID', en: 'Leader-ID' },
      site: 'https://leader-id.ru',
      api: 'https://apps.leader-id.ru',
      timeoutSeconds: 10,
    })
    expect(loginProviderOf(company, gost)).toMatchObject({
      id: 'company',
      title: { ru: 'Вход', en: 'Login' },
    })
  })

  it.each([
    'http://login.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'https://user@login.example',
    'https://login.example/?x=1',
    'ftp://login.example',
    'login.example',
  ])('refuses the address %s, for tokens travel there', (issuer) => {
    const { code, items } = problem({ ...company, issuer })
    expect([code, items.map(({ path }) => path)]).toEqual(['INVALID_INPUT', ['issuer']])
  })

  it.each([
    'http://localhost:4000',
    'http://127.0.0.1',
    'http://[::1]:1',
    'https://login.example/realms/mera',
  ])('accepts %s', (issuer) => {
    expect(loginProviderSchema.safeParse({ ...company, issuer }).success).toBe(true)
  })

  it('names what is missing, unknown or misspelt, and shows no secret', () => {
    expect(problem({ kind: 'saml' }).items[0]?.message.en).toContain('oidc, esia, leader-id')
    const wrong = problem({ ...leader, clientSecret: 12_345_678, id: 'Ещё', color: 'red' })
    expect(wrong.items.map(({ path }) => path).sort()).toEqual(['', 'clientSecret', 'id'])
    expect(JSON.stringify(wrong)).not.toContain('12345678')
  })
})
