import { type Migration, walled } from './types.ts'

/** Notices to people (each once, by the key of its outbox row; mailed at least once) and drafts, which are no events. */
export const noticesAndDrafts: Migration = {
  id: '004-notices',
  sql: `
create table notices (
  tenant text not null,
  case_id text not null,
  key text not null,
  place bigint generated always as identity,
  recipient text not null,
  message text not null,
  operands jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  mailed_at timestamptz,
  mail_attempts integer not null default 0,
  mail_after timestamptz not null default '-infinity',
  primary key (tenant, case_id, key)
);
create index notices_by_recipient on notices (tenant, recipient, place);
create index notices_to_mail on notices (mail_after, place) where mailed_at is null;

create table drafts (
  tenant text not null,
  draft_id text not null,
  owner text not null,
  procedure text not null,
  action text not null,
  case_id text,
  parent text,
  version integer not null,
  body jsonb not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (tenant, draft_id)
);
create index drafts_by_owner on drafts (tenant, owner, saved_at);
${walled('notices', 'drafts')}
`,
}
