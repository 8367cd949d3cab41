import type { Migration } from './types.ts'

/** What a command begins with, in one round trip: its case, the parent of it, an earlier result of its key. */
export const openCase: Migration = {
  id: '001-journal-open',
  sql: `
create type opened_case as (
  file text, head text, parent text, parent_file text, parent_head text, repeated text
);

-- What a command begins with. A file whose head the caller already knows is not sent again.
create function open_case(
  p_tenant text, p_case text, p_head text, p_parent text, p_parent_head text, p_key text
) returns opened_case language plpgsql stable
set enable_seqscan = off set plan_cache_mode = force_generic_plan
as $$
declare
  found_case opened_case;
begin
  perform set_config('mera.tenant', p_tenant, true);
  if p_case is not null then
    select case when c.head = p_head then null else c.file end, c.head, c.parent
      into found_case.file, found_case.head, found_case.parent
      from cases c where c.tenant = p_tenant and c.case_id = p_case;
    if found then
      p_parent := found_case.parent;
    end if;
  end if;
  if p_parent is not null then
    select case when c.head = p_parent_head then null else c.file end, c.head
      into found_case.parent_file, found_case.parent_head
      from cases c where c.tenant = p_tenant and c.case_id = p_parent;
  end if;
  if p_key is not null then
    select jsonb_build_object('case', k.case_id, 'seq', k.seq, 'fingerprint', k.fingerprint)::text
      into found_case.repeated from command_keys k where k.tenant = p_tenant and k.key = p_key;
  end if;
  return found_case;
end $$;
`,
}
