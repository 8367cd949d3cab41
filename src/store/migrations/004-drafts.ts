import { type Migration, walled } from './types.ts'

/**
 * What people have typed and not sent, sealed under their keys: one draft a person and form, no event and no record. It is
 * removed in one round trip, for that comes after every command.
 */
export const drafts: Migration = {
  id: '004-drafts',
  sql: `
create table drafts (
  tenant text not null,
  draft_id text not null,
  owner text not null,
  procedure text not null,
  action text not null,
  case_id text,
  parent text,
  version integer not null check (version > 0),
  body jsonb not null constraint body_is_sealed check (body @> '{"sealed": 1}'),
  saved_at timestamptz not null default clock_timestamp(),
  primary key (tenant, draft_id),
  constraint one_draft_a_form unique nulls not distinct (tenant, owner, procedure, action, case_id, parent)
);
create index drafts_by_age on drafts (saved_at);

-- Removes a draft of the expected version (null: of any) that was saved until an instant (null: whenever). Where one stands
-- that is not removed, its version is told.
create function remove_draft(
  p_tenant text, p_owner text, p_procedure text, p_action text, p_case text, p_parent text, p_expected integer,
  p_until timestamptz
) returns table (removed text, present integer) language plpgsql as $$
begin
  perform set_config('mera.tenant', p_tenant, true);
  return query delete from drafts d
    where d.tenant = p_tenant and d.owner = p_owner and d.procedure = p_procedure and d.action = p_action
      and d.case_id is not distinct from p_case and d.parent is not distinct from p_parent
      and (p_expected is null or d.version = p_expected) and (p_until is null or d.saved_at <= p_until)
    returning d.draft_id, null::integer;
  if not found then
    return query select null::text, d.version from drafts d
      where d.tenant = p_tenant and d.owner = p_owner and d.procedure = p_procedure and d.action = p_action
        and d.case_id is not distinct from p_case and d.parent is not distinct from p_parent;
  end if;
end $$;
${walled('drafts')}
`,
}
