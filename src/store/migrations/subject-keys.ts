import type { Migration } from './types.ts'

/** Keys of persons in one round trip; where `p_ids` are given, those who have none get the keys that lie ready for them. */
export const subjectKeys: Migration = {
  id: '005-privacy-keys',
  sql: `
create function keys_of_subjects(p_tenant text, p_subjects text[], p_ids text[], p_wrapped text[])
returns table (subject text, key_id text, wrapped text) language plpgsql as $$
begin
  perform set_config('mera.tenant', p_tenant, true);
  if p_ids is not null then
    insert into subject_keys (tenant, subject, key_id, wrapped)
      select p_tenant, t.* from unnest(p_subjects, p_ids, p_wrapped) as t (subject, key_id, wrapped)
      where not exists (select 1 from subject_keys k where k.tenant = p_tenant and k.subject = t.subject)
      on conflict do nothing;
  end if;
  return query select k.subject, k.key_id, k.wrapped from subject_keys k
    where k.tenant = p_tenant and k.subject = any (p_subjects);
end $$;
`,
}
