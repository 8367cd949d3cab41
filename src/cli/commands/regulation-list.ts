import { homeFolder, readWording } from '../../home/index.ts'
import { programmes } from '../../programmes.ts'
import type { Run } from '../commands.ts'
import { table } from '../table.ts'

const words = {
  ru: {
    id: 'регламент',
    title: 'название',
    editions: 'редакции',
    clauses: 'пунктов',
    rules: 'правил',
    procedures: 'процедур',
    forms: 'форм',
    text: 'текст',
    yes: 'ввезён',
    no: 'нет',
  },
  en: {
    id: 'regulation',
    title: 'title',
    editions: 'editions',
    clauses: 'clauses',
    rules: 'rules',
    procedures: 'procedures',
    forms: 'forms',
    text: 'text',
    yes: 'imported',
    no: 'none',
  },
}

/** `mera regulation list`: what is built of each regulation, and whether its text was imported here. */
export const run: Run = async (session, _, { json, ids }) => {
  if (ids) {
    await session.out(programmes.map(({ id }) => `${id}\n`).join(''))
    return 0
  }
  const { language } = session
  const home = homeFolder(session.env)
  const listed = programmes.map((r) => ({
    id: r.id,
    title: r.title,
    editions: r.editions.map(({ id, from, to }) => ({
      id,
      from,
      to,
      imported: readWording(r.id, id, home) !== null,
    })),
    clauses: r.clauses.length,
    rules: r.rules.length,
    procedures: r.procedures.length,
    forms: r.forms.length,
  }))
  if (json) {
    await session.out(`${JSON.stringify(listed)}\n`)
    return 0
  }
  const say = words[language]
  const rows = listed.map((r) => [
    r.id,
    r.title[language],
    r.editions.map(({ id }) => id).join('\n'),
    ...[r.clauses, r.rules, r.procedures, r.forms].map(String),
    r.editions.map(({ imported }) => (imported ? say.yes : say.no)).join('\n'),
  ])
  const number = (head: string) => ({ head, right: true }) as const
  const columns = [
    { head: say.id },
    { head: say.title, breaks: true } as const,
    { head: say.editions },
    ...[say.clauses, say.rules, say.procedures, say.forms].map(number),
    { head: say.text },
  ]
  await session.out(table(columns, rows, session.width))
  return 0
}
