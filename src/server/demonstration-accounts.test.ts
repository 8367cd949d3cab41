import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identify, signIn } from '../access/index.ts'
import { loadConfiguration } from '../operation/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { type Installation, openInstallation } from '../runtime/index.ts'
import { type FreshDatabase, freshDatabase } from '../store/testing/index.ts'
import { demonstrationAccounts, openDemonstrationAccounts } from './demonstration-accounts.ts'
import { accessParts } from './wiring/index.ts'

const tenant = 'fund'
const from = { place: '192.0.2.7', device: '' }
let fresh: FreshDatabase
let installation: Installation

beforeAll(async () => {
  fresh = await freshDatabase()
  installation = await openInstallation({
    databaseUrl: fresh.url,
    masterKey: Buffer.alloc(32, 7).toString('base64'),
    regulations: programmes,
    calendar: productionCalendar(),
    failed: (error) => {
      throw error
    },
  })
})
afterAll(async () => {
  await installation?.stop()
  await fresh?.drop()
})

const access = (demo: boolean) =>
  accessParts(
    loadConfiguration({ DATABASE_URL: fresh.url }),
    installation,
    async () => {},
    () => 'http://localhost',
    () => '',
    demo,
  ).access

async function comeIn(mail: string, password: string, demo = true) {
  const parts = access(demo)
  const signed = await signIn(parts, tenant, { mail, password }, from)
  return signed.next === 'done' ? identify(parts, tenant, signed.opened.secret) : null
}

describe('accounts of the demonstration', () => {
  it('let people in whom the cases know, with their roles and without codes; made once', async () => {
    await openDemonstrationAccounts(installation, tenant)
    await openDemonstrationAccounts(installation, tenant)
    const { rows } = await installation.db.as(tenant, (client) =>
      client.query<{ hashes: number; people: number }>(
        'select count(distinct hash) as hashes, count(*) as people from access_passwords',
      ),
    )
    // Those whom only a case names wait for the cases.
    expect(rows).toEqual([{ hashes: 1, people: 27 }])
    const found = new Map<string, readonly string[]>()
    for (const { mail, password } of demonstrationAccounts) {
      if (/^(expert|applicant|winner|partner|grantee)@/.test(mail)) continue
      const who = await comeIn(mail, password)
      found.set(who?.person ?? '', who?.roles ?? [])
    }
    expect(Object.fromEntries(found)).toEqual({
      'officer-1': ['applicant', 'fund-officer'],
      'director-1': ['applicant', 'director'],
      'finance-1': ['applicant', 'finance'],
      'juror-VII-1-1': ['applicant', 'jury'],
      'juror-VII-1-2': ['applicant', 'jury'],
      'juror-VII-1-3': ['applicant', 'jury'],
      'council-VII-5-1': ['applicant', 'council'],
      'commission-VII-5-1': ['applicant', 'commission'],
      'monitor-1': ['applicant', 'monitor'],
      'auditor-1': ['applicant', 'auditor'],
      'administrator-1': ['administrator', 'applicant'],
      'subsidy-organisation-1': ['applicant', 'subsidy-organisation'],
      'subsidy-ministry-1': ['applicant', 'subsidy-ministry'],
      'subsidy-official-1': ['applicant', 'subsidy-official'],
      'subsidy-control-1': ['applicant', 'subsidy-control'],
      'depositary-1': ['applicant', 'depositary'],
      'party-1': ['applicant', 'association-party'],
      'csr-1': ['applicant', 'csr'],
      'registry-keeper-1': ['applicant', 'registry-keeper'],
      'sco-secretariat-1': ['applicant', 'sco-secretariat'],
      'sco-ru-1': ['applicant', 'sco-party-ru'],
      'sco-cn-1': ['applicant', 'sco-party-cn'],
      'sco-working-group-1': ['applicant', 'sco-working-group'],
      'export-officer-1': ['applicant', 'export-officer'],
      'foreign-trade-1': ['applicant', 'foreign-trade'],
      'lawyer-1': ['applicant', 'lawyer'],
      'company-head-1': ['applicant', 'company-head'],
    })
  })

  it('would have no role of the Fund without a code anywhere else', async () => {
    const { mail, password } = demonstrationAccounts[0]!
    expect(await comeIn(mail, password, false)).toMatchObject({
      roles: ['applicant'],
      withheld: ['fund-officer'],
    })
  })
})
