import type { Migration } from './types.ts'

/**
 * The whole commit of several commands on different cases as one function: one round trip, one fsync for all of them. Order of
 * locks, the same for everybody: case rows by id, counters, claims by key, command keys. A command that is refused before the
 * first write stays out and the others go on; what is found later is raised, nothing of the whole stays, and the caller sends
 * each by itself.
 *
 * Only here exist the instant, the number and the hash of an event; `t_at`, `t_no` and `t_hash` are unguessable tokens that
 * stand for them in what the caller computed before. The planner is held to the keys (`= any` of an array that has no column in
 * it: only such a condition may use an index behind the wall between tenants), for it sees tables that may have been empty a
 * moment ago, and plans made then are kept.
 */
export const commitCases: Migration = {
  id: '001-journal-commit',
  sql: `
create type commit_command as (
  i integer, case_id text, procedure text, parent text, parent_head text, expected integer,
  state text, lot text, holder text, title text, sums text, dates text, marks text,
  counter text, claims jsonb, releases text[], pins jsonb, day date, not_after date,
  key text, fingerprint text, gone jsonb, begun jsonb, fired jsonb, tasks jsonb, parties jsonb, outbox jsonb, notices jsonb
);
create type commit_outcome as (
  outcome text, recorded_at text, number text, hash text, detail text
);

create function commit_cases(
  p_tenant text, p_now timestamptz, t_at text, t_no text, t_hash text,
  p commit_command[], p_texts text[], p_files text[]
) returns setof commit_outcome language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan
as $$
declare
  n integer := cardinality(p);
  has record;
  r record;
  v_outcome text[] := array_fill(null::text, array[n]);
  v_detail text[] := array_fill(null::text, array[n]);
  v_version integer[] := array_fill(0, array[n]);
  v_previous text[] := array_fill(repeat('0', 64), array[n]);
  v_number text[] := array_fill(null::text, array[n]);
  v_hash text[] := array_fill(null::text, array[n]);
  v_seen integer;
  v_head text;
  v_wanted text[];
  v_given text[];
  v_last bigint;
  v_at timestamptz;
  v_today date;
  v_stamp text;
  v_written integer;
begin
  perform set_config('mera.tenant', p_tenant, true);
  select bool_or(c.expected = 0) as begins, bool_or(c.expected > 0) as goes_on, bool_or(c.parent_head is not null) as parents,
      bool_or(c.pins is not null) as pins, count(c.key) as keys, bool_or(c.claims is not null) as claims,
      array_agg(c.case_id) as ids, array_agg(c.parent) as over, array_agg(c.key) as used,
      array_agg(c.expected order by c.i) as expected, array_agg(c.day order by c.i) as days,
      array_agg(c.not_after order by c.i) as not_after,
      bool_or(c.releases is not null) as releases, bool_or(c.counter is not null) as counters,
      bool_or(c.gone is not null) as gone, bool_or(c.begun is not null) as begun, bool_or(c.fired is not null) as fired,
      bool_or(c.tasks is not null) as tasks, bool_or(c.parties is not null) as parties,
      bool_or(c.outbox is not null) as outbox, bool_or(c.notices is not null) as notices,
      bool_or(c.tasks is not null and c.expected > 0) as other_tasks,
      bool_or(c.parties is not null and c.expected > 0) as other_parties
    into has from unnest(p) c;

  -- Case rows, by id.
  if has.pins then
    for r in
      select w.case_id, max(w.own) as own from (
        select c.case_id, c.i as own from unnest(p) c where c.expected > 0 and v_outcome[c.i] is null
        union all
        select x->>'case', null from unnest(p) c, jsonb_array_elements(c.pins) x where v_outcome[c.i] is null
      ) w group by w.case_id order by w.case_id collate "C"
    loop
      if r.own is null then
        perform 1 from cases k where k.tenant = p_tenant and k.case_id = r.case_id for share;
      else
        select k.version, k.head into v_seen, v_head
          from cases k where k.tenant = p_tenant and k.case_id = r.case_id for update;
        v_version[r.own] := v_seen;
        v_previous[r.own] := v_head;
      end if;
    end loop;
    for r in
      select c.i, x->>'case' as case_id, (x->>'version')::integer as version
        from unnest(p) c cross join jsonb_array_elements(c.pins) x where v_outcome[c.i] is null
    loop
      perform 1 from cases k where k.tenant = p_tenant and k.case_id = r.case_id and k.version = r.version;
      if not found then
        v_outcome[r.i] := 'pin';
      end if;
    end loop;
  elsif has.goes_on then
    for r in
      select c.i, k.version, k.head from unnest(p) c join cases k on k.case_id = c.case_id
        where k.tenant = p_tenant and k.case_id = any (has.ids) and c.expected > 0 and v_outcome[c.i] is null
        order by k.case_id for update of k
    loop
      v_version[r.i] := r.version;
      v_previous[r.i] := r.head;
    end loop;
  end if;
  for i in 1 .. n loop
    if v_outcome[i] is null and coalesce(v_version[i], 0) <> has.expected[i] then
      v_outcome[i] := 'version';
    end if;
  end loop;
  if has.parents then
    for r in
      select c.i from unnest(p) c left join
        (select k.case_id, k.head from cases k where k.tenant = p_tenant and k.case_id = any (has.over)) k
          on k.case_id = c.parent
        where v_outcome[c.i] is null and c.parent_head is not null and k.head is distinct from c.parent_head
    loop
      v_outcome[r.i] := 'parent';
    end loop;
  end if;
  if has.claims then
    select array_agg(x->>'key') into v_wanted from unnest(p) c, jsonb_array_elements(c.claims) x;
    for r in
      select c.i, jsonb_build_object('claim', x, 'holder', jsonb_build_object('case', k.case_id, 'since', k.since))::text as said
        from claims k, unnest(p) c, jsonb_array_elements(c.claims) x
        where k.tenant = p_tenant and k.claim_key = any (v_wanted) and k.claim_key = x->>'key'
          and v_outcome[c.i] is null and x->>'mode' = 'refuse' and k.case_id <> c.case_id
        order by c.i, x->>'key' collate "C"
    loop
      v_detail[r.i] := case when v_outcome[r.i] is null then r.said else v_detail[r.i] end;
      v_outcome[r.i] := 'claim';
    end loop;
  end if;
  -- The keys come last, under the locks: what found its case changed or its claim taken may have done that itself, asked twice at once.
  if has.keys > 0 then
    for r in
      select c.i, jsonb_build_object('case', k.case_id, 'seq', k.seq, 'fingerprint', k.fingerprint)::text as said
        from unnest(p) c join command_keys k on k.key = c.key
        where k.tenant = p_tenant and k.key = any (has.used)
    loop
      v_outcome[r.i] := 'repeated';
      v_detail[r.i] := r.said;
    end loop;
  end if;

  if has.counters then
    for r in
      select c.counter, count(*) as wanted, array_agg(c.i order by c.i) as places
        from unnest(p) c where c.counter is not null and v_outcome[c.i] is null group by c.counter order by c.counter collate "C"
    loop
      insert into counters as k (tenant, counter, value) values (p_tenant, r.counter, r.wanted)
        on conflict (tenant, counter) do update set value = k.value + r.wanted returning k.value into v_last;
      for j in 1 .. r.wanted loop
        v_number[r.places[j]] := (v_last - r.wanted + j)::text;
      end loop;
    end loop;
  end if;

  -- The instant, under the locks. The day is Moscow's, which has kept three hours ahead since 2014.
  v_at := date_trunc('milliseconds', coalesce(p_now, clock_timestamp()));
  v_stamp := to_char(v_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  v_today := (v_at at time zone 'UTC' + interval '3 hours')::date;
  for i in 1 .. n loop
    continue when v_outcome[i] is not null;
    if has.days[i] <> v_today then
      raise exception using errcode = 'MR003', message = 'day';
    end if;
    if has.days[i] > has.not_after[i] then
      raise exception using errcode = 'MR004', message = 'too-late';
    end if;
    v_hash[i] := encode(sha256(convert_to(v_previous[i] || E'\\n' || (has.expected[i] + 1) || E'\\n' || v_stamp || E'\\n'
      || coalesce(v_number[i], '') || E'\\n' || p_texts[i], 'UTF8')), 'hex');
    p_files[i] := replace(replace(p_files[i], t_at, v_stamp), t_hash, v_hash[i]);
    if v_number[i] is not null then
      p_files[i] := replace(p_files[i], t_no, v_number[i]);
    end if;
  end loop;

  -- Claims, by key: released first, then taken; one of another case stays where the mode lets it.
  if has.releases then
    select array_agg(x) into v_given from unnest(p) c, unnest(c.releases) x;
    delete from claims k using unnest(p) c
      where k.tenant = p_tenant and k.claim_key = any (v_given) and v_outcome[c.i] is null
        and k.claim_key = any (c.releases) and k.case_id = c.case_id;
  end if;
  if has.claims then
    insert into claims (tenant, claim_key, case_id, since)
      select p_tenant, x->>'key', c.case_id, v_stamp from unnest(p) c, jsonb_array_elements(c.claims) x
      where v_outcome[c.i] is null order by x->>'key' collate "C"
      on conflict do nothing;
    get diagnostics v_written = row_count;
    if v_written < cardinality(v_wanted) and exists (
        select 1 from claims k, unnest(p) c, jsonb_array_elements(c.claims) x
        where k.tenant = p_tenant and k.claim_key = any (v_wanted) and k.claim_key = x->>'key'
          and v_outcome[c.i] is null and x->>'mode' = 'refuse' and k.case_id <> c.case_id) then
      raise exception using errcode = 'MR002', message = 'claim';
    end if;
  end if;
  if has.keys > 0 then
    insert into command_keys (tenant, key, case_id, seq, fingerprint, recorded_at)
      select p_tenant, c.key, c.case_id, c.expected + 1, c.fingerprint, v_stamp from unnest(p) c
      where c.key is not null and v_outcome[c.i] is null order by c.key collate "C"
      on conflict do nothing;
    get diagnostics v_written = row_count;
    if v_written < (select count(c.key) from unnest(p) c where v_outcome[c.i] is null) then
      raise exception using errcode = 'MR001', message = 'repeated';
    end if;
  end if;

  insert into events (tenant, case_id, seq, recorded_at, number, hash, text)
    select p_tenant, c.case_id, c.expected + 1, v_stamp, v_number[c.i], v_hash[c.i], p_texts[c.i]
    from unnest(p) c where v_outcome[c.i] is null;
  if has.begins then
    insert into cases (tenant, case_id, procedure, parent, state, version, number, lot, holder, title, sums, dates, marks,
        head, opened_at, changed_at, file)
      select p_tenant, c.case_id, c.procedure, c.parent, c.state, 1, v_number[c.i], c.lot, c.holder, c.title, c.sums::jsonb,
        stamped(c.dates, t_at, v_stamp, t_no, v_number[c.i])::jsonb,
        stamped(c.marks, t_at, v_stamp, t_no, v_number[c.i])::jsonb, v_hash[c.i], v_stamp, v_stamp, p_files[c.i]
      from unnest(p) c where c.expected = 0 and v_outcome[c.i] is null;
  end if;
  if has.goes_on then
    update cases k set state = c.state, version = c.expected + 1, number = coalesce(v_number[c.i], k.number), lot = c.lot,
        holder = c.holder, title = c.title, sums = c.sums::jsonb,
        dates = stamped(c.dates, t_at, v_stamp, t_no, v_number[c.i])::jsonb,
        marks = stamped(c.marks, t_at, v_stamp, t_no, v_number[c.i])::jsonb,
        head = v_hash[c.i], changed_at = v_stamp, file = p_files[c.i]
      from unnest(p) c
      where k.tenant = p_tenant and k.case_id = any (has.ids)
        and c.expected > 0 and v_outcome[c.i] is null and k.case_id = c.case_id;
  end if;
  if has.fired then
    update deadlines d set fired = true from unnest(p) c
      where d.tenant = p_tenant and d.case_id = any (has.ids)
        and v_outcome[c.i] is null and c.fired is not null and d.case_id = c.case_id
        and d.key = c.fired->>'key' and d.instance = c.fired->>'instance';
  end if;
  if has.gone then
    delete from deadlines d using unnest(p) c, jsonb_array_elements(c.gone) x
      where d.tenant = p_tenant and d.case_id = any (has.ids)
        and v_outcome[c.i] is null and d.case_id = c.case_id and d.key = x->>'key' and d.instance = x->>'instance';
  end if;
  if has.begun then
    insert into deadlines (tenant, case_id, key, instance, procedure, due)
      select p_tenant, c.case_id, x->>'key', x->>'instance', c.procedure, (x->>'due')::date
      from unnest(p) c, jsonb_array_elements(c.begun) x where v_outcome[c.i] is null;
  end if;
  if has.tasks then
    if has.other_tasks then
      delete from tasks t using unnest(p) c
        where t.tenant = p_tenant and t.case_id = any (has.ids)
          and v_outcome[c.i] is null and c.tasks is not null and c.expected > 0 and t.case_id = c.case_id;
    end if;
    insert into tasks (tenant, case_id, place, role, holder, task)
      select p_tenant, c.case_id, x.place - 1, x.task->>'role', x.task->>'holder', x.task
      from unnest(p) c, jsonb_array_elements(c.tasks) with ordinality as x (task, place) where v_outcome[c.i] is null;
  end if;
  if has.parties then
    if has.other_parties then
      delete from parties y using unnest(p) c
        where y.tenant = p_tenant and y.case_id = any (has.ids)
          and v_outcome[c.i] is null and c.parties is not null and c.expected > 0 and y.case_id = c.case_id;
    end if;
    insert into parties (tenant, case_id, person, role)
      select p_tenant, c.case_id, x->>'person', x->>'role'
      from unnest(p) c, jsonb_array_elements(c.parties) x where v_outcome[c.i] is null;
  end if;
  if has.outbox then
    insert into outbox (tenant, case_id, key, item)
      select p_tenant, c.case_id, x->>'key', replace(x::text, t_at, v_stamp)
      from unnest(p) c, jsonb_array_elements(c.outbox) x where v_outcome[c.i] is null;
  end if;
  if has.notices then
    insert into notices (tenant, case_id, key, recipient, message, operands, created_at)
      select p_tenant, c.case_id, x->>'key', x->>'to', x->>'message', x->'operands', v_at
      from unnest(p) c, jsonb_array_elements(c.notices) x where v_outcome[c.i] is null;
  end if;
  insert into changes (tenant, case_id, seq)
    select p_tenant, c.case_id, c.expected + 1 from unnest(p) c where v_outcome[c.i] is null;
  return query select coalesce(v_outcome[i], 'done'), v_stamp, v_number[i], v_hash[i], v_detail[i]
    from generate_series(1, n) i;
end $$;

-- A text with the instant and the number in the place of what stood for them.
create function stamped(p_text text, t_at text, p_at text, t_no text, p_no text) returns text
language sql immutable as $$
  select case when p_no is null then replace(p_text, t_at, p_at) else replace(replace(p_text, t_at, p_at), t_no, p_no) end
$$;
`,
}
