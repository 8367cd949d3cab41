import { type Migration, walled } from './types.ts'

/** Of which kinds of notices people want no letters. */
export const noticeChoices: Migration = {
  id: '008-notice-choices',
  sql: `
create table notice_choices (
  tenant text not null,
  person text not null,
  kinds text[] not null,
  primary key (tenant, person)
);
${walled('notice_choices')}
`,
}
