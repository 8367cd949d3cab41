import { type Migration, walled } from './types.ts'

/**
 * Records of files and who refers to them. The bytes lie elsewhere, sealed under `key`, which is itself sealed under the
 * subject's. A file belongs to no case: it is uploaded before any case names it, and several may.
 */
export const files: Migration = {
  id: '003-files',
  sql: `
create table files (
  tenant text not null,
  file_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  name text not null,
  subject text not null,
  uploaded_by text not null,
  uploaded_at text collate "C" not null,
  state text not null check (state in ('quarantined', 'accepted', 'refused')),
  media_type text,
  pages integer,
  findings jsonb not null,
  blob text,
  key text not null,
  lease_until text collate "C" not null,
  unreferenced_since text collate "C",
  primary key (tenant, file_id),
  constraint accepted_is_known check (state <> 'accepted' or media_type is not null),
  constraint refused_has_no_bytes check (state <> 'refused' or blob is null)
);
create unique index files_one_copy on files (tenant, uploaded_by, subject, sha256)
  where state <> 'refused' and blob is not null;
create index files_by_hash on files (tenant, sha256);
create index files_by_subject on files (tenant, subject);
create index files_by_blob on files (blob) where blob is not null;
create index files_waiting on files (lease_until) where state = 'quarantined';
create index files_unreferenced on files (unreferenced_since) where unreferenced_since is not null;
create index files_unreferenced_of on files (tenant, uploaded_by) where unreferenced_since is not null;

create table file_references (
  tenant text not null,
  file_id text not null,
  holder_kind text not null check (holder_kind in ('case', 'draft', 'command')),
  holder text not null,
  since text collate "C" not null,
  primary key (tenant, file_id, holder_kind, holder)
);
create index file_references_by_holder on file_references (tenant, holder_kind, holder);
create index file_references_of_commands on file_references (since) where holder_kind = 'command';
${walled('files', 'file_references')}
`,
}
