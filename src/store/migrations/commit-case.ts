import type { Migration } from './types.ts'

/**
 * The whole commit of a command as one function: one round trip, one fsync. Order of locks, the same for everybody: case
 * rows by id, claims by key, counter. Refusals after the first write are raised, so that nothing of it stays.
 *
 * Only here exist the instant, the number and the hash of an event; `at`, `no` and `hash` are unguessable tokens that stand
 * for them in what the caller computed before.
 */
export const commitCase: Migration = {
  id: '001-journal-commit',
  sql: `
create type commit_outcome as (
  outcome text, recorded_at text, number text, hash text, detail text
);

create function commit_case(
  p_tenant text, p_case text, p_procedure text, p_parent text, p_expected integer, p_text text, p_file text,
  p_state text, p_lot text, p_holder text, p_title text, p_sums text, p_dates text, p_marks text,
  p_counter text, p_claims jsonb, p_releases text[], p_pins jsonb, p_on date, p_not_after date,
  p_key text, p_fingerprint text, p_gone jsonb, p_begun jsonb, p_fired jsonb, p_tasks jsonb,
  p_parties jsonb, p_outbox jsonb,
  p_now timestamptz, t_at text, t_no text, t_hash text
) returns commit_outcome language plpgsql as $$
declare
  r record;
  done commit_outcome;
  v integer := 0;
  previous text := repeat('0', 64);
  kept_number text;
  opened text;
  at timestamptz;
  stamp text;
begin
  perform set_config('mera.tenant', p_tenant, true);
  if p_key is not null then
    select k.case_id, k.seq, k.fingerprint into r from command_keys k where k.tenant = p_tenant and k.key = p_key;
    if found then
      done.outcome := 'repeated';
      done.detail := jsonb_build_object('case', r.case_id, 'seq', r.seq, 'fingerprint', r.fingerprint)::text;
      return done;
    end if;
  end if;

  -- Case rows, by id.
  if p_pins is null then
    if p_expected > 0 then
      select c.version, c.head, c.number, c.opened_at into v, previous, kept_number, opened
        from cases c where c.tenant = p_tenant and c.case_id = p_case for update;
    end if;
  else
    for r in
      select case_id, max(version) as version, bool_or(own) as own from (
        select p_case as case_id, null::integer as version, true as own where p_expected > 0
        union all
        select x->>'case', (x->>'version')::integer, false from jsonb_array_elements(p_pins) x
      ) wanted group by case_id order by case_id
    loop
      if r.own then
        select c.version, c.head, c.number, c.opened_at into v, previous, kept_number, opened
          from cases c where c.tenant = p_tenant and c.case_id = p_case for update;
      end if;
      if r.version is not null then
        perform 1 from cases c
          where c.tenant = p_tenant and c.case_id = r.case_id and c.version = r.version for share;
        if not found then
          done.outcome := 'pin';
          return done;
        end if;
      end if;
    end loop;
  end if;
  if coalesce(v, 0) <> p_expected then
    done.outcome := 'version';
    return done;
  end if;

  if p_key is not null then
    insert into command_keys (tenant, key, case_id, seq, fingerprint, recorded_at)
      values (p_tenant, p_key, p_case, p_expected + 1, p_fingerprint, '')
      on conflict do nothing;
    if not found then
      raise exception using errcode = 'MR001', message = 'repeated';
    end if;
  end if;

  -- Claims, by key: released first, then taken; a claim of another case stays where the mode lets it.
  if p_releases is not null then
    delete from claims c where c.tenant = p_tenant and c.case_id = p_case and c.claim_key = any (p_releases);
  end if;
  if p_claims is not null then
    for r in select x->>'key' as key, x->>'mode' as mode, x as claim
      from jsonb_array_elements(p_claims) x order by x->>'key' collate "C"
    loop
      insert into claims (tenant, claim_key, case_id, since) values (p_tenant, r.key, p_case, '')
        on conflict do nothing;
      if not found and r.mode = 'refuse' then
        select jsonb_build_object('claim', r.claim, 'holder', jsonb_build_object('case', c.case_id, 'since', c.since))::text
          into done.detail from claims c
          where c.tenant = p_tenant and c.claim_key = r.key and c.case_id <> p_case;
        if found then
          raise exception using errcode = 'MR002', message = 'claim', detail = done.detail;
        end if;
      end if;
    end loop;
  end if;

  if p_counter is not null then
    insert into counters as c (tenant, counter, value) values (p_tenant, p_counter, 1)
      on conflict (tenant, counter) do update set value = c.value + 1
      returning c.value::text into done.number;
  end if;

  -- The instant, under every lock. The day is Moscow's, which has kept three hours ahead since 2014.
  at := date_trunc('milliseconds', coalesce(p_now, clock_timestamp()));
  stamp := to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  if (at at time zone 'UTC' + interval '3 hours')::date <> p_on then
    raise exception using errcode = 'MR003', message = 'day';
  end if;
  if p_on > p_not_after then
    raise exception using errcode = 'MR004', message = 'too-late';
  end if;
  done.recorded_at := stamp;
  done.hash := encode(sha256(convert_to(
    previous || E'\\n' || (p_expected + 1) || E'\\n' || stamp || E'\\n' || coalesce(done.number, '') || E'\\n' || p_text,
    'UTF8')), 'hex');

  insert into events (tenant, case_id, seq, recorded_at, number, hash, text)
    values (p_tenant, p_case, p_expected + 1, stamp, done.number, done.hash, p_text);
  p_file := replace(replace(p_file, t_at, stamp), t_hash, done.hash);
  p_dates := replace(p_dates, t_at, stamp);
  p_marks := replace(p_marks, t_at, stamp);
  if done.number is not null then
    p_file := replace(p_file, t_no, done.number);
    p_dates := replace(p_dates, t_no, done.number);
    p_marks := replace(p_marks, t_no, done.number);
  end if;
  if p_expected = 0 then
    insert into cases (tenant, case_id, procedure, parent, state, version, number, lot, holder, title, sums, dates, marks,
        head, opened_at, changed_at, file)
      values (p_tenant, p_case, p_procedure, p_parent, p_state, 1, done.number, p_lot, p_holder, p_title, p_sums::jsonb,
        p_dates::jsonb, p_marks::jsonb, done.hash, stamp, stamp, p_file);
  else
    update cases c set state = p_state, version = p_expected + 1, number = coalesce(done.number, kept_number), lot = p_lot,
        holder = p_holder, title = p_title, sums = p_sums::jsonb, dates = p_dates::jsonb, marks = p_marks::jsonb,
        head = done.hash, changed_at = stamp, file = p_file
      where c.tenant = p_tenant and c.case_id = p_case;
  end if;
  if p_key is not null then
    update command_keys k set recorded_at = stamp where k.tenant = p_tenant and k.key = p_key;
  end if;
  if p_claims is not null then
    update claims c set since = stamp where c.tenant = p_tenant and c.case_id = p_case and c.since = ''
      and c.claim_key in (select x->>'key' from jsonb_array_elements(p_claims) x);
  end if;
  if p_fired is not null then
    update deadlines d set fired = true
      where d.tenant = p_tenant and d.case_id = p_case and d.key = p_fired->>'key' and d.instance = p_fired->>'instance';
  end if;
  if p_gone is not null then
    delete from deadlines d using jsonb_array_elements(p_gone) x
      where d.tenant = p_tenant and d.case_id = p_case and d.key = x->>'key' and d.instance = x->>'instance';
  end if;
  if p_begun is not null then
    insert into deadlines (tenant, case_id, key, instance, procedure, due)
      select p_tenant, p_case, x->>'key', x->>'instance', p_procedure, (x->>'due')::date
      from jsonb_array_elements(p_begun) x;
  end if;
  if p_tasks is not null then
    delete from tasks t where t.tenant = p_tenant and t.case_id = p_case;
    insert into tasks (tenant, case_id, place, role, holder, task)
      select p_tenant, p_case, n - 1, x->>'role', x->>'holder', x
      from jsonb_array_elements(p_tasks) with ordinality as list (x, n);
  end if;
  if p_parties is not null then
    delete from parties p where p.tenant = p_tenant and p.case_id = p_case;
    insert into parties (tenant, case_id, person, role)
      select p_tenant, p_case, x->>'person', x->>'role' from jsonb_array_elements(p_parties) x;
  end if;
  if p_outbox is not null then
    insert into outbox (tenant, case_id, key, item)
      select p_tenant, p_case, x->>'key', replace(x::text, t_at, stamp)
      from jsonb_array_elements(p_outbox) x;
  end if;
  insert into changes (tenant, case_id, seq) values (p_tenant, p_case, p_expected + 1);
  done.outcome := 'done';
  return done;
end $$;

create type opened_case as (
  file text, head text, parent text, parent_file text, parent_head text, repeated text
);

-- What a command begins with. A file whose head the caller already knows is not sent again.
create function open_case(
  p_tenant text, p_case text, p_head text, p_parent text, p_parent_head text, p_key text
) returns opened_case language plpgsql stable as $$
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
