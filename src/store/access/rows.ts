import type {
  Account,
  FederatedLink,
  KeptEntry,
  Office,
  OneTimeLink,
  Organisation,
  SecondStep,
  Session,
  Term,
} from '../../access/index.ts'

/** Rows as the database gives them, as a table or as JSON: the names of columns, days as text. */
export interface AccountRow {
  person: string
  state: Account['state']
  language: Account['language']
  mail: Account['mail']
  name: Account['name']
  notices_by_mail: boolean
  created_at: string
  closed_at: string | null
}

export const accountOf = (row: AccountRow): Account => ({
  person: row.person,
  state: row.state,
  language: row.language,
  mail: row.mail,
  name: row.name,
  noticesByMail: row.notices_by_mail,
  createdAt: row.created_at,
  closedAt: row.closed_at,
})

export interface StepRow {
  person: string
  secret: SecondStep['secret']
  confirmed_at: string | null
  last_step: number | null
}

export const stepOfRow = (row: StepRow): SecondStep => ({
  person: row.person,
  secret: row.secret,
  confirmedAt: row.confirmed_at,
  lastStep: row.last_step,
})

export interface LinkRow {
  hash: string
  purpose: OneTimeLink['purpose']
  person: string
  mail: OneTimeLink['mail']
  data: OneTimeLink['data']
  created_at: string
  expires_at: string
}

export const linkOf = (row: LinkRow): OneTimeLink => ({
  hash: row.hash,
  purpose: row.purpose,
  person: row.person,
  mail: row.mail,
  data: row.data,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
})

export interface SessionRow {
  id: string
  hash: string
  person: string
  kind: Session['kind']
  name: string | null
  scope: string[] | null
  device: string
  place: Session['place']
  second_step: boolean
  via: string
  created_at: string
  last_seen_at: string
  ends_at: string
}

export const sessionOf = (row: SessionRow): Session => ({
  id: row.id,
  hash: row.hash,
  person: row.person,
  kind: row.kind,
  name: row.name,
  scope: row.scope,
  device: row.device,
  place: row.place,
  secondStep: row.second_step,
  via: row.via,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  endsAt: row.ends_at,
})

export interface TermRow {
  id: string
  kind: Term['kind']
  of: string
  person: string
  from_day: string
  to_day: string | null
  rank: number
  powers: string[]
  basis: Term['basis']
  granted_by: string
  granted_at: string
  ended_at: string | null
  ended_by: string | null
  end_reason: NonNullable<Term['ended']>['reason'] | null
}

export const termOfRow = (row: TermRow): Term => ({
  id: row.id,
  kind: row.kind,
  of: row.of,
  person: row.person,
  from: row.from_day,
  to: row.to_day,
  rank: row.rank,
  powers: row.powers,
  basis: row.basis,
  grantedBy: row.granted_by,
  grantedAt: row.granted_at,
  ended:
    row.ended_at && row.ended_by && row.end_reason
      ? { at: row.ended_at, by: row.ended_by, reason: row.end_reason }
      : null,
})

export interface OfficeRow {
  id: string
  title: Office['title']
  roles: string[]
  created_at: string
}

export const officeOf = (row: OfficeRow): Office => ({
  id: row.id,
  title: row.title,
  roles: row.roles,
  createdAt: row.created_at,
})

export interface OrganisationRow {
  id: string
  name: string
  inn: string
  ogrn: string
  kpp: string | null
  created_by: string
  created_at: string
}

export const organisationOf = (row: OrganisationRow): Organisation => ({
  id: row.id,
  name: row.name,
  inn: row.inn,
  ogrn: row.ogrn,
  kpp: row.kpp,
  createdBy: row.created_by,
  createdAt: row.created_at,
})

export interface FederatedRow {
  provider: string
  subject: FederatedLink['subject']
  person: string
  created_at: string
}

export const federatedOf = (row: FederatedRow): FederatedLink => ({
  provider: row.provider,
  subject: row.subject,
  person: row.person,
  createdAt: row.created_at,
})

export interface EntryRow {
  place: number
  at: string
  actor: string
  action: string
  subject: string
  details: KeptEntry['details']
  basis: KeptEntry['basis']
}

export const entryOf = ({ place, at, actor, action, subject, details, basis }: EntryRow): KeptEntry => ({
  place,
  at,
  actor,
  action,
  subject,
  details,
  basis,
})
