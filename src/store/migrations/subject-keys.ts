import type { Migration } from './types.ts'

/**
 * Keys of persons in one round trip; where `p_ids` are given, those who have none get the keys that lie ready for them, but
 * nobody who was erased. Making and destroying a key of one person exclude each other by a lock: without it a key made at
 * the moment of an erasure would outlive it.
 */
export const subjectKeys: Migration = {
  id: '005-privacy-keys',
  sql: `
create function lock_subject(p_tenant text, p_subject text) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(p_tenant || '/' || p_subject, 5))
$$;

create function keys_of_subjects(p_tenant text, p_subjects text[], p_ids text[], p_wrapped text[])
returns table (subject text, key_id text, wrapped text) language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan
as $$
declare
  lacking text[];
  having_one text[];
  one text;
begin
  perform set_config('mera.tenant', p_tenant, true);
  if p_ids is not null then
    select array_agg(k.subject) into having_one from subject_keys k
      where k.tenant = p_tenant and k.subject = any (p_subjects);
    select array_agg(s order by s collate "C") into lacking from unnest(p_subjects) s
      where s <> all (coalesce(having_one, '{}'));
  end if;
  if lacking is not null then
    foreach one in array lacking loop
      perform lock_subject(p_tenant, one);
    end loop;
    if exists (select 1 from erasures e where e.tenant = p_tenant and e.subject = any (lacking)) then
      raise exception using errcode = 'MR005', message = 'erased';
    end if;
    insert into subject_keys (tenant, subject, key_id, wrapped)
      select p_tenant, t.* from unnest(p_subjects, p_ids, p_wrapped) as t (subject, key_id, wrapped)
      where t.subject = any (lacking)
      on conflict do nothing;
  end if;
  return query select k.subject, k.key_id, k.wrapped from subject_keys k
    where k.tenant = p_tenant and k.subject = any (p_subjects);
end $$;
`,
}
