import { type Migration, walled } from './types.ts'

/**
 * Notices to people (each once, by the key of its outbox row; mailed at least once). One to a
 * role becomes a row of everybody in it. `id` is random: a place would tell how much happens to others.
 */
export const notices: Migration = {
  id: '004-notices',
  sql: `
create table notices (
  tenant text not null,
  case_id text not null,
  key text not null,
  place bigint generated always as identity,
  id text not null default gen_random_uuid(),
  recipient text not null,
  message text not null,
  operands jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  mailed_at timestamptz,
  mail_attempts integer not null default 0,
  mail_after timestamptz not null default '-infinity',
  mail_outcome text check (mail_outcome in ('mailed', 'shared', 'no-address', 'unwanted', 'failed')),
  check ((mailed_at is null) = (mail_outcome is null)),
  primary key (tenant, case_id, key)
);
create index notices_by_recipient on notices (tenant, recipient, place);
create index notices_to_mail on notices (tenant, mail_after, place) where mailed_at is null;
${walled('notices')}
`,
}
