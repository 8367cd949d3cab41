import type { Account, AccountTable, CredentialTable } from '../../access/index.ts'
import { type Ask, json } from './query.ts'
import { type AccountRow, accountOf, type StepRow, stepOfRow } from './rows.ts'

const values = (a: Account) => [
  a.person,
  a.state,
  a.language,
  json(a.mail),
  a.mail?.blind ?? null,
  json(a.name),
  a.createdAt,
  a.closedAt,
  a.noticesByMail,
]

/** Accounts. Of two writers of one address the second waits for the first and is told that it is taken. */
export const accountTable = (ask: Ask): AccountTable => ({
  async account(person) {
    const row = await ask.row<AccountRow>(
      'select * from access_accounts where tenant = $1 and person = $2',
      person,
    )
    return row && accountOf(row)
  },
  async accountsOf(people) {
    const rows = await ask.rows<AccountRow>(
      'select * from access_accounts where tenant = $1 and person = any ($2)',
      people,
    )
    return rows.map(accountOf)
  },
  async accountByMail(blind) {
    const row = await ask.row<AccountRow>(
      'select * from access_accounts where tenant = $1 and mail_blind = $2',
      blind,
    )
    return row && accountOf(row)
  },
  async accounts({ after, limit }) {
    const rows = await ask.rows<AccountRow>(
      `select * from access_accounts where tenant = $1 and ($2::text is null or person collate "C" > $2)
       order by person collate "C" limit $3`,
      after,
      limit,
    )
    return rows.map(accountOf)
  },
  async addAccount(account) {
    const added = await ask.write(
      `insert into access_accounts (tenant, person, state, language, mail, mail_blind, name, created_at, closed_at,
         notices_by_mail)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      ...values(account),
    )
    return added === 1
  },
  async saveAccount(account) {
    const saved = await ask.write(
      `update access_accounts set state = $3, language = $4, mail = $5, mail_blind = $6, name = $7, created_at = $8,
         closed_at = $9, notices_by_mail = $10
       where tenant = $1 and person = $2
         and not exists (select from access_accounts o where o.tenant = $1 and o.mail_blind = $6 and o.person <> $2)`,
      ...values(account),
    )
    return saved === 1
  },
})

/** Passwords and second steps. */
export const credentialTable = (ask: Ask): CredentialTable => ({
  async password(person) {
    const row = await ask.row<{ hash: string; changed_at: string }>(
      'select hash, changed_at from access_passwords where tenant = $1 and person = $2',
      person,
    )
    return row && { hash: row.hash, changedAt: row.changed_at }
  },
  async savePassword(person, password) {
    if (!password) await ask.write('delete from access_passwords where tenant = $1 and person = $2', person)
    else
      await ask.write(
        `insert into access_passwords (tenant, person, hash, changed_at) values ($1, $2, $3, $4)
         on conflict (tenant, person) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
        person,
        password.hash,
        password.changedAt,
      )
  },
  async secondStep(person) {
    const row = await ask.row<StepRow>(
      'select * from access_second_steps where tenant = $1 and person = $2',
      person,
    )
    return row && stepOfRow(row)
  },
  async saveSecondStep({ person, secret, confirmedAt, lastStep }) {
    await ask.write(
      `insert into access_second_steps (tenant, person, secret, confirmed_at, last_step) values ($1, $2, $3, $4, $5)
       on conflict (tenant, person) do update
         set secret = excluded.secret, confirmed_at = excluded.confirmed_at, last_step = excluded.last_step`,
      person,
      json(secret),
      confirmedAt,
      lastStep,
    )
  },
  async dropSecondStep(person) {
    await ask.write('delete from access_second_steps where tenant = $1 and person = $2', person)
    await ask.write('delete from access_recovery_codes where tenant = $1 and person = $2', person)
  },
  async takeStep(person, step) {
    const taken = await ask.write(
      `update access_second_steps set last_step = $3
       where tenant = $1 and person = $2 and confirmed_at is not null and (last_step is null or last_step < $3)`,
      person,
      step,
    )
    return taken === 1
  },
  async saveRecoveryCodes(person, hashes) {
    await ask.write('delete from access_recovery_codes where tenant = $1 and person = $2', person)
    await ask.write(
      'insert into access_recovery_codes (tenant, person, hash) select $1, $2, unnest($3::text[])',
      person,
      hashes,
    )
  },
  async takeRecoveryCode(person, hash) {
    const taken = await ask.write(
      `update access_recovery_codes set taken = true
       where tenant = $1 and person = $2 and hash = $3 and not taken`,
      person,
      hash,
    )
    return taken === 1
  },
  async recoveryCodesLeft(person) {
    const row = await ask.row<{ left: number }>(
      `select count(*)::int as "left" from access_recovery_codes where tenant = $1 and person = $2 and not taken`,
      person,
    )
    return row?.left ?? 0
  },
})
