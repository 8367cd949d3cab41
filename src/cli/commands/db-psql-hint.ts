import type { Run } from '../commands.ts'

const words = {
  ru: {
    start: 'Встроенному серверу сначала: mera db start',
    wall: 'Строки видны только той организации, что названа в mera.tenant; * – все',
    hint: 'psql не входит в Меру: возьмите пакет postgresql-client',
  },
  en: {
    start: 'With the embedded server first: mera db start',
    wall: 'Rows show only for the tenant that mera.tenant names; * means all',
    hint: 'psql is not part of Mera: take the package postgresql-client',
  },
}
const command = `PGOPTIONS='-c mera.tenant=*' psql "$(mera db url)"`

/** `mera db psql-hint`: how to look into the database with psql. */
export const run: Run = async (session, _, { json }) => {
  const say = words[session.language]
  const text = [command, '', `# ${say.start}`, `# ${say.wall}`, `# ${say.hint}`].join('\n')
  await session.out(json ? `${JSON.stringify({ command })}\n` : `${text}\n`)
  return 0
}
