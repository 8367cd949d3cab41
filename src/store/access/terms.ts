import type { BodyTable, FederatedTable, JournalTable, TermTable } from '../../access/index.ts'
import { type Ask, json } from './query.ts'
import {
  type EntryRow,
  entryOf,
  type FederatedRow,
  federatedOf,
  type OfficeRow,
  type OrganisationRow,
  officeOf,
  organisationOf,
  type TermRow,
  termOfRow,
} from './rows.ts'

/** Terms of roles, offices, absences and representatives. */
export const termTable = (ask: Ask): TermTable => ({
  async addTerm(t) {
    await ask.write(
      `insert into access_terms (tenant, id, kind, of, person, from_day, to_day, rank, powers, basis, granted_by,
         granted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      t.id,
      t.kind,
      t.of,
      t.person,
      t.from,
      t.to,
      t.rank,
      t.powers,
      json(t.basis),
      t.grantedBy,
      t.grantedAt,
    )
  },
  async term(id) {
    const row = await ask.row<TermRow>('select * from access_terms where tenant = $1 and id = $2', id)
    return row && termOfRow(row)
  },
  async terms({ person, kind, of }) {
    const rows = await ask.rows<TermRow>(
      `select * from access_terms
       where tenant = $1 and ($2::text is null or person = $2) and ($3::text is null or kind = $3)
         and ($4::text is null or of = $4)
       order by from_day, id collate "C"`,
      person ?? null,
      kind ?? null,
      of ?? null,
    )
    return rows.map(termOfRow)
  },
  async endTerm(id, { at, by, reason }) {
    const ended = await ask.write(
      `update access_terms set ended_at = $3, ended_by = $4, end_reason = $5
       where tenant = $1 and id = $2 and ended_at is null`,
      id,
      at,
      by,
      json(reason),
    )
    return ended === 1
  },
})

/** Offices and organisations. */
export const bodyTable = (ask: Ask): BodyTable => {
  const organisation = async (column: 'id' | 'ogrn', value: string) => {
    const row = await ask.row<OrganisationRow>(
      `select * from access_organisations where tenant = $1 and ${column} = $2`,
      value,
    )
    return row && organisationOf(row)
  }
  return {
    async addOffice({ id, title, roles, createdAt }) {
      const added = await ask.write(
        `insert into access_offices (tenant, id, title, roles, created_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        id,
        json(title),
        roles,
        createdAt,
      )
      return added === 1
    },
    async office(id) {
      const row = await ask.row<OfficeRow>('select * from access_offices where tenant = $1 and id = $2', id)
      return row && officeOf(row)
    },
    offices: async () =>
      (
        await ask.rows<OfficeRow>('select * from access_offices where tenant = $1 order by id collate "C"')
      ).map(officeOf),
    async addOrganisation(o) {
      const added = await ask.write(
        `insert into access_organisations (tenant, id, name, inn, ogrn, kpp, created_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
        o.id,
        o.name,
        o.inn,
        o.ogrn,
        o.kpp,
        o.createdBy,
        o.createdAt,
      )
      return added === 1
    },
    organisation: (id) => organisation('id', id),
    organisationByOgrn: (ogrn) => organisation('ogrn', ogrn),
    async organisations({ after, limit }) {
      const rows = await ask.rows<OrganisationRow>(
        `select * from access_organisations where tenant = $1 and ($2::text is null or id collate "C" > $2)
         order by id collate "C" limit $3`,
        after,
        limit,
      )
      return rows.map(organisationOf)
    },
  }
}

/** Accounts of other services. */
export const federatedTable = (ask: Ask): FederatedTable => ({
  async addFederated({ provider, subject, person, createdAt }) {
    const added = await ask.write(
      `insert into access_federated (tenant, provider, subject_blind, subject, person, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      provider,
      subject.blind,
      json(subject),
      person,
      createdAt,
    )
    return added === 1
  },
  async federated(provider, blind) {
    const row = await ask.row<FederatedRow>(
      'select * from access_federated where tenant = $1 and provider = $2 and subject_blind = $3',
      provider,
      blind,
    )
    return row && federatedOf(row)
  },
  async federatedOf(person) {
    const rows = await ask.rows<FederatedRow>(
      'select * from access_federated where tenant = $1 and person = $2 order by provider collate "C"',
      person,
    )
    return rows.map(federatedOf)
  },
  async dropFederated(person, provider) {
    const dropped = await ask.write(
      'delete from access_federated where tenant = $1 and person = $2 and provider = $3',
      person,
      provider,
    )
    return dropped === 1
  },
})

/** The journal of access. */
export const journalTable = (ask: Ask): JournalTable => ({
  async record({ at, actor, action, subject, details, basis }) {
    await ask.write(
      `insert into access_journal (tenant, at, actor, action, subject, details, basis)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      at,
      actor,
      action,
      subject,
      json(details),
      json(basis),
    )
  },
  async journal({ subject, actor, action, before, limit }) {
    const rows = await ask.rows<EntryRow>(
      `select * from access_journal
       where tenant = $1 and ($2::text is null or subject = $2) and ($3::text is null or actor = $3)
         and ($4::text is null or action = $4) and ($5::bigint is null or place < $5)
       order by place desc limit $6`,
      subject ?? null,
      actor ?? null,
      action ?? null,
      before,
      limit,
    )
    return rows.map(entryOf)
  },
})
