import { configurationPage, keys, presetText } from '../../operation/index.ts'
import type { Run } from '../commands.ts'
import { table } from '../table.ts'

const words = {
  ru: { key: 'ключ', what: 'что это', preset: 'умолчание', secret: 'секрет' },
  en: { key: 'key', what: 'what it is', preset: 'default', secret: 'secret' },
}

/** `mera config list`: every key with its variable, its meaning and its default. */
export const run: Run = async (session, _, { json, markdown }) => {
  const { language } = session
  if (markdown) {
    await session.out(configurationPage(language))
    return 0
  }
  if (json) {
    const listed = keys.map(({ path, meta, form, preset, kind }) => ({
      key: path,
      variables: meta.env,
      kind,
      secret: meta.secret ?? false,
      title: meta.title,
      form,
      default: preset ?? null,
    }))
    await session.out(`${JSON.stringify(listed)}\n`)
    return 0
  }
  const say = words[language]
  const rows = keys.map((key) => [
    `${key.path}\n${key.meta.env[0]}`,
    `${key.meta.title[language]}${key.meta.secret ? ` (${say.secret})` : ''}\n${key.form[language]}`,
    presetText(key, language).replaceAll('`', ''),
  ])
  const columns = [
    { head: say.key },
    { head: say.what, breaks: true },
    { head: say.preset, breaks: true },
  ] as const
  await session.out(table(columns, rows, session.width))
  return 0
}
