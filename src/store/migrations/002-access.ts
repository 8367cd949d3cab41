import { type Migration, walled } from './types.ts'

/**
 * Accounts, credentials, sessions, terms of roles and offices, organisations, and the journal of access. Addresses, names
 * and places are sealed values; what is looked up has its blind index beside it. Secrets are hashes. Instants are UTC text
 * with milliseconds.
 */
export const access: Migration = {
  id: '002-access',
  sql: `
create table access_accounts (
  tenant text not null,
  person text not null,
  state text not null check (state in ('active', 'closed', 'erased')),
  language text not null check (language in ('ru', 'en')),
  mail jsonb,
  mail_blind text,
  name jsonb,
  notices_by_mail boolean not null default true,
  created_at text collate "C" not null,
  closed_at text collate "C",
  primary key (tenant, person),
  check ((mail is null) = (mail_blind is null)),
  check ((state = 'active') = (closed_at is null)),
  check (state <> 'erased' or (mail is null and name is null))
);
create unique index access_accounts_by_mail on access_accounts (tenant, mail_blind);

create table access_passwords (
  tenant text not null,
  person text not null,
  hash text not null,
  changed_at text collate "C" not null,
  primary key (tenant, person)
);

create table access_second_steps (
  tenant text not null,
  person text not null,
  secret jsonb not null,
  confirmed_at text collate "C",
  last_step bigint,
  primary key (tenant, person)
);

create table access_recovery_codes (
  tenant text not null,
  person text not null,
  hash text not null,
  taken boolean not null default false,
  primary key (tenant, person, hash)
);

create table access_links (
  tenant text not null,
  hash text not null,
  purpose text not null,
  person text not null,
  mail jsonb,
  data jsonb,
  created_at text collate "C" not null,
  expires_at text collate "C" not null,
  used_at text collate "C",
  primary key (tenant, hash)
);
create index access_links_open on access_links (tenant, person, purpose) where used_at is null;
create index access_links_expired on access_links (expires_at);

create table access_sessions (
  tenant text not null,
  hash text not null,
  id text not null,
  person text not null,
  kind text not null check (kind in ('browser', 'token')),
  name text,
  scope text[],
  device text not null,
  place jsonb,
  second_step boolean not null,
  via text not null,
  created_at text collate "C" not null,
  last_seen_at text collate "C" not null,
  ends_at text collate "C" not null,
  ended_at text collate "C",
  primary key (tenant, hash),
  check ((kind = 'token') = (scope is not null))
) with (fillfactor = 80);
create unique index access_sessions_by_person on access_sessions (tenant, person, id);
create index access_sessions_ended on access_sessions ((coalesce(ended_at, ends_at)));

create table access_terms (
  tenant text not null,
  id text not null,
  kind text not null check (kind in ('role', 'holder', 'deputy', 'absence', 'representative')),
  of text not null,
  person text not null,
  from_day date not null,
  to_day date,
  rank integer not null,
  powers text[] not null,
  basis jsonb not null,
  granted_by text not null,
  granted_at text collate "C" not null,
  ended_at text collate "C",
  ended_by text,
  end_reason jsonb,
  primary key (tenant, id),
  check (to_day is null or from_day <= to_day),
  check ((kind = 'absence') = (of = '')),
  check ((kind = 'deputy') = (rank > 0)),
  check (kind = 'representative' or powers = '{}'),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create index access_terms_by_person on access_terms (tenant, person, kind);
create index access_terms_by_thing on access_terms (tenant, kind, of);

create table access_offices (
  tenant text not null,
  id text not null,
  title jsonb not null,
  roles text[] not null,
  created_at text collate "C" not null,
  primary key (tenant, id)
);

create table access_organisations (
  tenant text not null,
  id text not null,
  name text not null,
  inn text not null,
  ogrn text not null,
  kpp text,
  created_by text not null,
  created_at text collate "C" not null,
  primary key (tenant, id)
);
create unique index access_organisations_by_ogrn on access_organisations (tenant, ogrn);

create table access_federated (
  tenant text not null,
  provider text not null,
  subject_blind text not null,
  subject jsonb not null,
  person text not null,
  created_at text collate "C" not null,
  primary key (tenant, provider, subject_blind)
);
create unique index access_federated_by_person on access_federated (tenant, person, provider);

create table access_journal (
  tenant text not null,
  place bigint generated always as identity,
  at text collate "C" not null,
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null,
  basis jsonb,
  primary key (tenant, place)
);
create index access_journal_by_subject on access_journal (tenant, subject, place);

create function access_journal_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the journal of access is only ever added to';
end $$;
create trigger access_journal_stays before update or delete on access_journal
  for each row execute function access_journal_stays();

-- The counters of rate-limiter-flexible, which writes its three columns by place and knows one uniqueness
-- only: with a second one, two attempts at once would fail. The tenant leads its keys.
create table access_limits (
  key varchar(255) not null,
  points integer not null default 0,
  expire bigint,
  tenant text not null generated always as (split_part(key, '/', 1)) stored,
  primary key (key)
);

create table letters (
  tenant text not null,
  key text not null,
  kind text not null,
  language text not null,
  person text not null,
  body jsonb not null,
  attempts integer not null default 0,
  due_at text collate "C" not null,
  failure text,
  primary key (tenant, key)
);
create index letters_due on letters (due_at) where failure is null;
${walled(
  'access_accounts',
  'access_passwords',
  'access_second_steps',
  'access_recovery_codes',
  'access_links',
  'access_sessions',
  'access_terms',
  'access_offices',
  'access_organisations',
  'access_federated',
  'access_journal',
  'access_limits',
  'letters',
)}

-- Who stands behind a request, in one round trip: the running session of an active account, what holds on the day, and
-- the offices around it. Notes that the session was seen, where that was a minute ago.
create function access_identify(
  p_tenant text, p_hash text, p_now text, p_day date, p_idle_since text, p_touch_before text
) returns jsonb language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan
as $$
declare
  s record;
  offices jsonb := '[]';
  around jsonb := '[]';
begin
  perform set_config('mera.tenant', p_tenant, true);
  -- One statement: each costs more than what it reads.
  select f.person, f.last_seen_at, f.ended_at, f.ends_at, f.kind, to_jsonb(f) as session, held.own, held.seats,
      exists (select from drafts d where d.tenant = p_tenant and d.owner = f.person) as drafts
    into s
    from access_sessions f
      join access_accounts a on a.tenant = p_tenant and a.person = f.person and a.state = 'active'
      cross join lateral (
        select coalesce(jsonb_agg(to_jsonb(t)) filter (where t.kind <> 'absence'), '[]') as own,
            array_agg(t.of) filter (where t.kind in ('holder', 'deputy')) as seats
          from access_terms t
          where t.tenant = p_tenant and t.person = f.person and t.ended_at is null
            and t.from_day <= p_day and (t.to_day is null or p_day <= t.to_day)
      ) held
    where f.tenant = p_tenant and f.hash = p_hash;
  if not found or s.ended_at is not null or s.ends_at <= p_now collate "C" then return null; end if;
  if s.kind = 'browser' and s.last_seen_at <= p_idle_since collate "C" then return null; end if;
  if s.last_seen_at <= p_touch_before collate "C" then
    update access_sessions set last_seen_at = p_now
      where tenant = p_tenant and hash = p_hash and last_seen_at <= p_touch_before collate "C";
    s.session := jsonb_set(s.session, '{last_seen_at}', to_jsonb(p_now));
  end if;
  if s.seats is not null then
    select coalesce(jsonb_agg(to_jsonb(o)), '[]') into offices
      from access_offices o where tenant = p_tenant and id = any (s.seats);
    select coalesce(jsonb_agg(to_jsonb(t)), '[]') into around from access_terms t
      where tenant = p_tenant and ended_at is null
        and from_day <= p_day and (to_day is null or p_day <= to_day)
        and (
          (kind in ('holder', 'deputy') and of = any (s.seats))
          or (kind = 'absence' and person in (
            select h.person from access_terms h
              where h.tenant = p_tenant and h.kind in ('holder', 'deputy') and h.of = any (s.seats)
                and h.ended_at is null
          ))
        );
  end if;
  return jsonb_build_object('session', s.session, 'terms', s.own, 'offices', offices, 'around', around, 'drafts', s.drafts);
end $$;
`,
}
