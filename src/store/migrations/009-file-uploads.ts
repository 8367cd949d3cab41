import { type Migration, walled } from './types.ts'

/** Files that come in pieces: what has come of each, sealed; gone a day after they began. */
export const fileUploads: Migration = {
  id: '009-file-uploads',
  sql: `
create table file_uploads (
  tenant text not null,
  upload_id text not null,
  person text not null,
  subject text not null,
  name text not null,
  key text not null,
  size bigint not null check (size > 0),
  come bigint not null default 0 check (come between 0 and size),
  pieces jsonb not null default '[]',
  begun_at text collate "C" not null,
  file_id text,
  primary key (tenant, upload_id)
);
create index file_uploads_of on file_uploads (tenant, person) where file_id is null;
create index file_uploads_old on file_uploads (begun_at);
${walled('file_uploads')}
`,
}
