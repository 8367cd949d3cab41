import { type Migration, walled } from './types.ts'

/**
 * Keys of persons, wrapped by the master key that is not in the database; erasures, which outlive the keys and are done
 * again after a restore; who saw whose data; consents. A reader of the access log reads ids, never values.
 */
export const privacy: Migration = {
  id: '005-privacy',
  sql: `
create table subject_keys (
  tenant text not null,
  subject text not null,
  key_id text not null,
  wrapped text not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (tenant, subject)
);

create table erasures (
  tenant text not null,
  subject text not null,
  key_id text not null,
  erased_at timestamptz not null default clock_timestamp(),
  reason text not null,
  erased_by text not null,
  primary key (tenant, subject, key_id)
);

create table marks (
  tenant text not null,
  name text not null,
  value text not null,
  primary key (tenant, name)
);

create table access_log (
  tenant text not null,
  subject text not null,
  place bigint generated always as identity,
  viewer text not null,
  role text not null,
  case_id text,
  field text not null,
  purpose text not null,
  seen_on date not null,
  first_at timestamptz not null default clock_timestamp(),
  times integer not null default 1,
  primary key (tenant, subject, place)
);
create unique index access_log_once_a_day on access_log (tenant, subject, viewer, (coalesce(case_id, '')), field, seen_on);

create table consents (
  tenant text not null,
  subject text not null,
  place bigint generated always as identity,
  kind text not null,
  version text not null,
  given boolean not null,
  given_at timestamptz not null default clock_timestamp(),
  evidence text not null,
  primary key (tenant, subject, place)
);
${walled('subject_keys', 'erasures', 'marks', 'access_log', 'consents')}
`,
}
