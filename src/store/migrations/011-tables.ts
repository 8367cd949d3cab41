import { type Migration, walled } from './types.ts'

/** Production calendars and key rates that a tenant brought in: each edition whole, with its file, and none ever changed. */
export const tables: Migration = {
  id: '011-tables',
  sql: `
create table table_editions (
  tenant text not null,
  kind text not null check (kind in ('calendar', 'key-rates')),
  seq integer not null check (seq > 0),
  revision text not null,
  file text not null,
  sha256 text not null,
  data text not null,
  by_person text not null,
  at timestamptz not null,
  reason text not null,
  primary key (tenant, kind, seq)
);
${walled('table_editions')}
`,
}
