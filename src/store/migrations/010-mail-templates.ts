import { type Migration, walled } from './types.ts'

/** Letters in the words of a tenant: each change stays, with who made it and why; one without words goes back to the default. */
export const mailTemplates: Migration = {
  id: '010-mail-templates',
  sql: `
create table mail_templates (
  tenant text not null,
  kind text not null,
  language text not null check (language in ('ru', 'en')),
  seq integer not null check (seq > 0),
  subject text,
  body text,
  by_person text not null,
  at timestamptz not null,
  reason text not null,
  primary key (tenant, kind, language, seq),
  constraint words_or_default check ((subject is null) = (body is null))
);
${walled('mail_templates')}
`,
}
