import type { Gost } from './gost.ts'
import type { LoginProvider } from './provider.ts'
import { loginProviderOf } from './provider-of.ts'
import type { LoginProviderConfig } from './schema.ts'
import { browse, type EsiaBehaviour, startEsia, testKeys } from './testing/index.ts'

export const NOW = '2027-03-01T09:30:00.000Z'
export const BACK = 'https://mera.example/login/esia/callback'

type EsiaWritten = Extract<LoginProviderConfig, { kind: 'esia' }>

const behaviour = (): EsiaBehaviour => ({
  now: () => NOW,
  card: {
    id: 'MERA01',
    certificate: testKeys.client.certificate,
    redirectUris: [BACK],
    scopes: ['openid', 'fullname', 'birthdate', 'email', 'mobile', 'snils', 'inn', 'usr_org'],
  },
  signer: { algorithm: 'GOST3410_2012_256', ...testKeys.esiaGost },
  person: {
    oid: 1000000007,
    trusted: true,
    profile: {
      stateFacts: ['EntityRoot'],
      lastName: 'Пробина',
      firstName: 'Вера',
      middleName: 'Тестовна',
      birthDate: '29.02.1988',
      snils: '000-000-600 01',
      inn: '500100732259',
      trusted: true,
      contacts: {
        elements: [
          { type: 'EML', vrfStu: 'VERIFIED', value: 'vera@example.org' },
          { type: 'PHN', vrfStu: 'VERIFIED', value: '+7(000)0000001' },
          { type: 'MBT', vrfStu: 'NOT_VERIFIED', value: '+7(000)0000002' },
        ],
      },
    },
    roles: [
      { oid: 1, ogrn: '1027700132195', fullName: 'Пробное общество', chief: true, active: true },
      { oid: 2, ogrn: '1037739085636', shortName: 'Второе', chief: false, admin: true, active: true },
      { oid: 3, ogrn: '1027700132195', shortName: 'Прежнее место', active: false },
      { oid: 4, ogrn: '1027700132195', shortName: 'Закрытое', active: true, isLiquidated: true },
      { oid: 5, ogrn: '1', shortName: 'С опечаткой', active: true },
    ],
  },
})

/** A running state login, a provider configured for it, and the whole way through both. */
export async function esiaWorld(gost: Gost, config: Partial<EsiaWritten> = {}) {
  const state = behaviour()
  const server = await startEsia(gost, state)
  const written: EsiaWritten = {
    kind: 'esia',
    id: 'esia',
    address: server.origin,
    issuer: `${server.origin}/`,
    clientId: 'MERA01',
    privateKey: testKeys.client.key,
    certificate: testKeys.client.certificate,
    tokenCertificates: [testKeys.esiaGost.certificate],
    timeoutSeconds: 60,
    ...config,
  }
  const provider = loginProviderOf(written, gost)
  return { server, state, written, provider, walk: (times: Times = {}) => walk(provider, times) }
}

interface Times {
  readonly started?: string
  readonly finished?: string
}

/** Start, the provider's pages, and back: what `finish` is to be given. */
export async function comeBack(provider: LoginProvider, started = NOW) {
  const { url, remember } = await provider.start({ redirectUri: BACK, now: started })
  return { url, remember, callbackUrl: await browse(url, BACK) }
}

async function walk(provider: LoginProvider, { started = NOW, finished = NOW }: Times) {
  const { remember, callbackUrl } = await comeBack(provider, started)
  return provider.finish({ callbackUrl, remember, now: finished })
}
