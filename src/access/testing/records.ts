import type { Sealed } from '../../kernel/index.ts'
import type { Account, OneTimeLink, Session, Term } from '../records.ts'

/** Records for the contract: what a store keeps, it need not understand. */
export const seal = (subject: string, text: string): Sealed => ({
  sealed: 1,
  subject,
  key: 'k',
  iv: 'iv',
  text,
  blind: `blind:${text}`,
})

export const account = (person: string, more: Partial<Account> = {}): Account => ({
  person,
  state: 'active',
  language: 'ru',
  mail: seal(person, `${person}@example.org`),
  name: seal(person, 'Примерова Анна'),
  noticesByMail: true,
  createdAt: '2024-05-06T09:00:00.000Z',
  closedAt: null,
  ...more,
})

export const link = (hash: string, more: Partial<OneTimeLink> = {}): OneTimeLink => ({
  hash,
  purpose: 'confirm',
  person: 'p-1',
  mail: null,
  data: { language: 'ru' },
  createdAt: '2024-05-06T09:00:00.000Z',
  expiresAt: '2024-05-09T09:00:00.000Z',
  ...more,
})

export const session = (id: string, more: Partial<Session> = {}): Session => ({
  id,
  hash: `hash-${id}`,
  person: 'p-1',
  kind: 'browser',
  name: null,
  scope: null,
  device: 'Firefox, Linux',
  place: seal('p-1', '192.0.2.1'),
  secondStep: false,
  via: 'password',
  createdAt: '2024-05-06T09:00:00.000Z',
  lastSeenAt: '2024-05-06T09:00:00.000Z',
  endsAt: '2024-05-20T09:00:00.000Z',
  ...more,
})

export const term = (id: string, more: Partial<Term> = {}): Term => ({
  id,
  kind: 'role',
  of: 'fund-officer',
  person: 'p-1',
  from: '2024-05-01',
  to: null,
  rank: 0,
  powers: [],
  basis: { document: 'Приказ', number: '7-к', date: '2024-04-30' },
  grantedBy: 'p-admin',
  grantedAt: '2024-04-30T09:00:00.000Z',
  ended: null,
  ...more,
})
