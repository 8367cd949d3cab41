import type { Text } from '../../kernel/index.ts'
import {
  type Loaded,
  placeText,
  readConfiguration,
  remarksOn,
  remarksOnDatabase,
  remarksOnFiles,
  shownKeys,
} from '../../operation/index.ts'
import type { Run } from '../commands.ts'
import type { Session } from '../io.ts'
import { table } from '../table.ts'

const words = {
  ru: {
    key: 'ключ',
    value: 'значение',
    place: 'откуда',
    problem: 'ошибка',
    warning: 'предупреждение',
    good: 'Ошибок нет.',
  },
  en: {
    key: 'key',
    value: 'value',
    place: 'from',
    problem: 'problem',
    warning: 'warning',
    good: 'No problems.',
  },
}

/** A fault of a source or a remark on the whole, as one list. */
interface Told {
  readonly weight: 'problem' | 'warning'
  readonly path: string
  readonly message: Text
  readonly remedy?: Text
  readonly place?: Text
}

/** `mera config check`: the configuration in force, and what is wrong with it; exit 1 where the server would not start. */
export const run: Run = async (session, _, { json, offline }) => {
  const loaded = readConfiguration(session.env)
  const told = await allTold(loaded, offline !== true)
  const shown = loaded.configuration ? shownKeys(loaded.configuration, loaded) : []
  if (json) {
    const { language } = session
    const worded = ({ weight, path, message, remedy, place }: Told) => ({
      weight,
      key: path,
      message: message[language],
      ...(remedy ? { remedy: remedy[language] } : {}),
      ...(place ? { place: place[language] } : {}),
    })
    const values = shown.map(({ path, value, place }) => ({ key: path, value, place: place[language] }))
    await session.out(`${JSON.stringify({ file: loaded.file, values, remarks: told.map(worded) })}\n`)
  } else await session.out(report(shown, told, session))
  return told.some(({ weight }) => weight === 'problem') ? 1 : 0
}

async function allTold(loaded: Loaded, online: boolean): Promise<Told[]> {
  const { configuration, faults } = loaded
  if (!configuration)
    return faults.map((fault) => ({ ...fault, weight: 'problem', place: placeText(fault.place) }))
  const outside = [
    ...remarksOnFiles(loaded, configuration),
    ...(online ? await remarksOnDatabase(configuration) : []),
  ]
  return [...remarksOn(configuration), ...outside]
}

function report(
  shown: ReturnType<typeof shownKeys>,
  told: readonly Told[],
  { language, width }: Session,
): string {
  const say = words[language]
  const rows = shown.map(({ path, value, place }) => [path, valueText(value), place[language]])
  const columns = [
    { head: say.key },
    { head: say.value, breaks: true },
    { head: say.place, breaks: true },
  ] as const
  const lines = told.map(({ weight, path, message, remedy, place }) => {
    const where = [place?.[language], path].filter(Boolean).join(': ')
    const fix = remedy ? `\n    → ${remedy[language]}` : ''
    return `${say[weight]}: ${where ? `${where}: ` : ''}${message[language]}${fix}`
  })
  const end = told.some(({ weight }) => weight === 'problem') ? [] : [say.good]
  const sheet = rows.length > 0 ? [table(columns, rows, width)] : []
  return `${[...sheet, ...lines, ...end].join('\n')}\n`
}

function valueText(value: ReturnType<typeof shownKeys>[number]['value']): string {
  if (value === null) return '–'
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ') || '–'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
