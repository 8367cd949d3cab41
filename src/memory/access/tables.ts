import type {
  AccessTables,
  AccountTable,
  BodyTable,
  FederatedTable,
  JournalTable,
  Page,
  TermTable,
} from '../../access/index.ts'
import { credentialTables } from './credentials.ts'
import type { Room } from './room.ts'

/** A page of rows in the order of their ids. */
function paged<T>(rows: readonly T[], idOf: (row: T) => string, { after, limit }: Page): T[] {
  return rows
    .filter((row) => after === null || idOf(row) > after)
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, limit)
}

function accountTable({ accounts }: Room): AccountTable {
  const taken = (person: string, blind: string | undefined) =>
    blind !== undefined && accounts.rows().some((a) => a.mail?.blind === blind && a.person !== person)
  const save: AccountTable['saveAccount'] = async (account) => {
    if (taken(account.person, account.mail?.blind)) return false
    accounts.put(account.person, account)
    return true
  }
  return {
    account: async (person) => accounts.get(person),
    accountsOf: async (people) => accounts.rows().filter(({ person }) => people.includes(person)),
    accountByMail: async (blind) => accounts.rows().find((a) => a.mail?.blind === blind) ?? null,
    accounts: async (page) => paged(accounts.rows(), (a) => a.person, page),
    addAccount: save,
    saveAccount: save,
  }
}

function termTable({ terms }: Room): TermTable {
  return {
    async addTerm(term) {
      terms.put(term.id, term)
    },
    term: async (id) => terms.get(id),
    terms: async ({ person, kind, of }) =>
      terms
        .rows()
        .filter(
          (t) =>
            (person === undefined || t.person === person) &&
            (kind === undefined || t.kind === kind) &&
            (of === undefined || t.of === of),
        )
        .sort((a, b) => (a.from < b.from || (a.from === b.from && a.id < b.id) ? -1 : 1)),
    async endTerm(id, ended) {
      const term = terms.get(id)
      if (!term || term.ended) return false
      terms.put(id, { ...term, ended })
      return true
    },
  }
}

function bodyTable({ offices, organisations }: Room): BodyTable {
  return {
    async addOffice(office) {
      if (offices.get(office.id)) return false
      offices.put(office.id, office)
      return true
    },
    office: async (id) => offices.get(id),
    offices: async () => offices.rows().sort((a, b) => (a.id < b.id ? -1 : 1)),
    async addOrganisation(organisation) {
      if (organisations.rows().some((o) => o.ogrn === organisation.ogrn)) return false
      organisations.put(organisation.id, organisation)
      return true
    },
    organisation: async (id) => organisations.get(id),
    organisationByOgrn: async (ogrn) => organisations.rows().find((o) => o.ogrn === ogrn) ?? null,
    organisations: async (page) => paged(organisations.rows(), (o) => o.id, page),
  }
}

function federatedTable({ federated }: Room): FederatedTable {
  return {
    async addFederated(link) {
      const clash = federated
        .rows()
        .some(
          (l) =>
            l.provider === link.provider &&
            (l.person === link.person || l.subject.blind === link.subject.blind),
        )
      if (!clash) federated.put(`${link.person}/${link.provider}`, link)
      return !clash
    },
    federated: async (provider, blind) =>
      federated.rows().find((l) => l.provider === provider && l.subject.blind === blind) ?? null,
    federatedOf: async (person) =>
      federated
        .rows()
        .filter((l) => l.person === person)
        .sort((a, b) => (a.provider < b.provider ? -1 : 1)),
    dropFederated: async (person, provider) => federated.drop(`${person}/${provider}`),
  }
}

function journalTable({ journal }: Room): JournalTable {
  return {
    async record(entry) {
      const place = journal.rows().length + 1
      journal.put(String(place), { place, ...entry })
    },
    journal: async ({ subject, actor, action, before, limit }) =>
      journal
        .rows()
        .filter(
          (e) =>
            (before === null || e.place < before) &&
            (subject === undefined || e.subject === subject) &&
            (actor === undefined || e.actor === actor) &&
            (action === undefined || e.action === action),
        )
        .sort((a, b) => b.place - a.place)
        .slice(0, limit),
  }
}

/** The tables of a room. Transactions run one after another, so a lock has nothing to do. */
export const tablesOf = (room: Room): AccessTables => ({
  ...accountTable(room),
  ...credentialTables(room),
  ...termTable(room),
  ...bodyTable(room),
  ...federatedTable(room),
  ...journalTable(room),
  lock: async () => {},
})
