import { type Migration, walled } from './types.ts'

/**
 * The system of record: journals, the rows that cache their folds, and what one event changes with them. Every table leads
 * with the tenant and, where it belongs to a case, with the case: such a table can be spread over nodes by `case_id`.
 * Instants are UTC text with milliseconds, the very text that the chain hashes.
 */
export const journal: Migration = {
  id: '001-journal',
  sql: `
create table cases (
  tenant text not null,
  case_id text collate "C" not null,
  procedure text not null,
  parent text,
  state text not null,
  version integer not null check (version > 0),
  number text,
  lot text,
  holder text,
  title text,
  sums jsonb not null,
  dates jsonb not null,
  marks jsonb not null,
  head text not null,
  opened_at text collate "C" not null,
  changed_at text collate "C" not null,
  file text not null,
  primary key (tenant, case_id)
) with (fillfactor = 80);
-- Written again with every event: compressing it would cost more than the place it takes.
alter table cases alter column file set storage external;
create index cases_by_parent on cases (tenant, parent, procedure, state) where parent is not null;
create index cases_by_procedure on cases (tenant, procedure, state, case_id);
create index cases_by_holder on cases (tenant, holder) where holder is not null;

create table events (
  tenant text not null,
  case_id text collate "C" not null,
  seq integer not null check (seq > 0),
  recorded_at text collate "C" not null,
  number text,
  hash text not null,
  text text not null,
  primary key (tenant, case_id, seq)
);

create table claims (
  tenant text not null,
  claim_key text not null,
  case_id text collate "C" not null,
  since text collate "C" not null,
  primary key (tenant, claim_key)
);

create table counters (
  tenant text not null,
  counter text not null,
  value bigint not null,
  primary key (tenant, counter)
);

create table command_keys (
  tenant text not null,
  key text not null,
  case_id text collate "C" not null,
  seq integer not null,
  fingerprint text not null,
  recorded_at text collate "C" not null,
  primary key (tenant, key)
);
create index command_keys_by_age on command_keys (recorded_at);

create table deadlines (
  tenant text not null,
  case_id text collate "C" not null,
  key text collate "C" not null,
  instance text collate "C" not null,
  procedure text not null,
  due date not null,
  fired boolean not null default false,
  primary key (tenant, case_id, key, instance)
);
create index deadlines_by_due on deadlines (due) where not fired;
create index deadlines_of_tenant on deadlines (tenant, due, case_id);

create table parties (
  tenant text not null,
  case_id text collate "C" not null,
  person text not null,
  role text not null,
  primary key (tenant, case_id, person, role)
);
create index parties_by_person on parties (tenant, person, role, case_id);

create table tasks (
  tenant text not null,
  case_id text collate "C" not null,
  place integer not null,
  role text not null,
  holder text,
  task jsonb not null,
  primary key (tenant, case_id, place)
);
create index tasks_by_role on tasks (tenant, role, case_id);
create index tasks_by_holder on tasks (tenant, holder, case_id) where holder is not null;

create table outbox (
  tenant text not null,
  case_id text collate "C" not null,
  key text not null,
  place bigint generated always as identity,
  item text not null,
  attempts integer not null default 0,
  not_before timestamptz not null default '-infinity',
  failure text,
  primary key (tenant, case_id, key)
) with (fillfactor = 80);
create index outbox_waiting on outbox (not_before, place) where failure is null;

create table changes (
  tenant text not null,
  case_id text collate "C" not null,
  seq integer not null,
  place bigint generated always as identity,
  primary key (tenant, case_id, seq)
);
create index changes_in_order on changes (place);
${walled('cases', 'events', 'claims', 'counters', 'command_keys', 'deadlines', 'parties', 'tasks', 'outbox', 'changes')}
`,
}
