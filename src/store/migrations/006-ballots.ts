import { type Migration, walled } from './types.ts'

/**
 * Votes on the item that a body votes on now, and who says to be there: no events and no record, removed when the item is
 * closed. Secret votes are sealed. A vote is taken under a share of its ballot's row, so that none slips in while it closes.
 */
export const ballots: Migration = {
  id: '006-ballots',
  sql: `
create table ballots (
  tenant text not null,
  case_id text not null,
  ballot_id text not null,
  item text not null,
  kind text not null check (kind in ('open', 'secret')),
  opened_by text not null,
  opened_at timestamptz not null,
  closing boolean not null default false,
  primary key (tenant, case_id)
);
create table ballot_votes (
  tenant text not null,
  case_id text not null,
  ballot_id text not null,
  person text not null,
  kind text not null,
  vote jsonb not null,
  primary key (tenant, case_id, ballot_id, person),
  constraint secret_is_sealed check (kind = 'open' or vote @> '{"sealed": 1}')
);
create table presences (
  tenant text not null,
  case_id text not null,
  person text not null,
  mode text not null check (mode in ('onsite', 'remote', 'left')),
  said_at timestamptz not null,
  primary key (tenant, case_id, person)
);
create index presences_by_age on presences (tenant, said_at);
${walled('ballots', 'ballot_votes', 'presences')}
`,
}
