import { type Migration, walled } from './types.ts'

/**
 * Letters about a case between the Fund and those outside, who has read up to where, and questions that anybody asks in public.
 * Letters are sealed under the key of the person outside; of questions only what is published lies open. A letter's file is held
 * by the letter.
 */
export const correspondence: Migration = {
  id: '007-correspondence',
  sql: `
create table thread_letters (
  tenant text not null,
  case_id text not null,
  seq integer not null check (seq > 0),
  procedure text not null,
  key text not null,
  side text not null check (side in ('fund', 'party')),
  author text not null,
  subject text not null,
  body jsonb not null constraint letter_is_sealed check (body @> '{"sealed": 1}'),
  sent_at timestamptz not null,
  primary key (tenant, case_id, seq),
  constraint one_letter_a_key unique (tenant, case_id, author, key)
);
create index thread_letters_by_subject on thread_letters (tenant, subject);

-- One row for everybody who reads a thread, from the first letter on: 0 where they have read nothing.
create table thread_reads (
  tenant text not null,
  case_id text not null,
  person text not null,
  side text not null check (side in ('fund', 'party')),
  seq integer not null default 0,
  primary key (tenant, case_id, person)
);
create index thread_reads_by_person on thread_reads (tenant, person);

create table question_steps (
  tenant text not null,
  case_id text not null,
  question_id text not null,
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('asked', 'answered')),
  asker text not null,
  by_person text not null,
  published boolean not null,
  body jsonb,
  at timestamptz not null,
  primary key (tenant, case_id, question_id, seq),
  constraint first_is_the_question check ((kind = 'asked') = (seq = 1)),
  constraint what_is_not_published_is_sealed
    check (body is null or (kind = 'answered' and published) or body @> '{"sealed": 1}')
);
create index question_steps_by_asker on question_steps (tenant, asker);

alter table file_references drop constraint file_references_holder_kind_check;
alter table file_references add constraint file_references_holder_kind_check
  check (holder_kind in ('case', 'draft', 'command', 'letter'));
${walled('thread_letters', 'thread_reads', 'question_steps')}
`,
}
