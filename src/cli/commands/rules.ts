import { listRules, registeredRules } from '../../rules/index.ts'
import type { Run } from '../commands.ts'
import { table } from '../table.ts'

const words = {
  ru: {
    id: 'правило',
    title: 'что решает',
    clauses: 'пунктов',
    hint: 'Факты правила: mera rules --json. Решить: mera rule <имя> < факты.json',
  },
  en: {
    id: 'rule',
    title: 'what it decides',
    clauses: 'clauses',
    hint: 'Facts of a rule: mera rules --json. Decide: mera rule <id> < facts.json',
  },
}

/** `mera rules`: every rule that can be asked; with `--json` its schemas too. */
export const run: Run = async (session, _, { json, ids }) => {
  if (ids) {
    await session.out(
      registeredRules()
        .map(({ rule }) => `${rule.id}\n`)
        .join(''),
    )
    return 0
  }
  if (json) {
    await session.out(`${JSON.stringify(listRules())}\n`)
    return 0
  }
  const { language } = session
  const say = words[language]
  const rows = registeredRules().map(({ rule }) => [
    rule.id,
    rule.title[language],
    String(rule.clauses.length),
  ])
  const columns = [
    { head: say.id },
    { head: say.title, breaks: true },
    { head: say.clauses, right: true },
  ] as const
  await session.out(`${table(columns, rows, session.width)}\n${say.hint}\n`)
  return 0
}
