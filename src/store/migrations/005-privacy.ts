import { type Migration, walled } from './types.ts'

/**
 * Keys of persons, wrapped by the master key that is not in the database; erasures, which outlive the keys and are done
 * again after a restore, and the requests for them; who saw whose data; consents; in which cases a person's sealed values
 * stand. A reader of the access log reads ids, never values.
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

create table erasure_requests (
  tenant text not null,
  id text not null,
  subject text not null,
  state text not null check (state in ('open', 'withdrawn', 'refused', 'granted', 'done')),
  asked_at text collate "C" not null,
  asked_by text not null,
  due date not null,
  decided_at text collate "C",
  decided_by text,
  basis jsonb,
  reason jsonb,
  bars jsonb not null default '[]',
  done_at text collate "C",
  primary key (tenant, id),
  constraint decided_is_told check ((state in ('refused', 'granted', 'done'))
    = (decided_at is not null and decided_by is not null and basis is not null)),
  constraint done_has_its_instant check ((state = 'done') = (done_at is not null)),
  constraint nobody_decides_their_own check (decided_by is distinct from subject)
);
create unique index erasure_requests_one_open on erasure_requests (tenant, subject) where state in ('open', 'granted');
create index erasure_requests_by_state on erasure_requests (tenant, state, id);

create table marks (
  tenant text not null,
  name text not null,
  value text not null,
  primary key (tenant, name)
);

-- One row a day: who saw which field of whose data, where and in which roles. 'thing' is the id of the case or the file.
create table access_log (
  tenant text not null,
  subject text not null,
  seen_on date not null,
  viewer text not null,
  kind text not null check (kind in ('case', 'file', 'account')),
  thing text not null,
  field text not null,
  roles text not null,
  times integer not null check (times > 0),
  first_at text collate "C" not null,
  last_at text collate "C" not null,
  primary key (tenant, subject, seen_on, viewer, kind, thing, field, roles)
);
create index access_log_by_age on access_log (seen_on);

-- Adds looks to the rows of their days in one round trip; rows come in one order, so that two writers do not lock each other.
create function note_looks(
  p_tenant text, p_subjects text[], p_days date[], p_viewers text[], p_kinds text[], p_things text[], p_fields text[],
  p_roles text[], p_times integer[], p_first text[], p_last text[]
) returns void language plpgsql as $$
begin
  perform set_config('mera.tenant', p_tenant, true);
  insert into access_log as l
    select p_tenant, t.* from unnest(
      p_subjects, p_days, p_viewers, p_kinds, p_things, p_fields, p_roles, p_times, p_first, p_last
    ) as t (subject, seen_on, viewer, kind, thing, field, roles, times, first_at, last_at)
    on conflict (tenant, subject, seen_on, viewer, kind, thing, field, roles) do update set
      times = l.times + excluded.times,
      first_at = least(l.first_at, excluded.first_at),
      last_at = greatest(l.last_at, excluded.last_at);
end $$;

create table consents (
  tenant text not null,
  subject text not null,
  place bigint generated always as identity,
  kind text not null,
  version text not null,
  given boolean not null,
  at text collate "C" not null,
  wording text not null check (wording ~ '^[0-9a-f]{64}$'),
  evidence jsonb not null,
  primary key (tenant, subject, place)
);

-- Whose sealed values stand in a case, read from its journal up to an event; brought up to date before it is relied on.
create table subject_cases (
  tenant text not null,
  case_id text collate "C" not null,
  subject text not null,
  primary key (tenant, case_id, subject)
);
create index subject_cases_by_subject on subject_cases (tenant, subject, case_id);
create table subject_scans (
  tenant text not null,
  case_id text collate "C" not null,
  seq integer not null,
  primary key (tenant, case_id)
);
${walled(
  'subject_keys',
  'erasures',
  'erasure_requests',
  'marks',
  'access_log',
  'consents',
  'subject_cases',
  'subject_scans',
)}
`,
}
