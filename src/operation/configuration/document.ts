import { type KeySpec, keys } from './keys.ts'

const words = {
  ru: {
    title: 'Настройка',
    intro: [
      'Эту страницу пишет `mera config list --markdown`. Проверить свою настройку: `mera config check`.',
      'Значения берутся по порядку, позднее важнее: умолчание, файл (его называет `MERA_CONFIG`, иначе `mera.config.json` в `MERA_HOME`; JSON, ключи с точкой – вложенные объекты), переменные окружения, параметры команды. Пустая переменная не задаёт ничего. Секрет можно дать и файлом: переменная с окончанием `_FILE` называет его путь (так передают секреты Docker и systemd).',
    ],
    heads: ['Ключ', 'Переменная', 'Что это', 'Как писать', 'Умолчание'],
    secret: 'секрет',
    only: 'только переменной',
  },
  en: {
    title: 'Configuration',
    intro: [
      'This page is written by `mera config list --markdown`. Check your own configuration with `mera config check`.',
      'Values are taken in this order, the later over the earlier: default, file (the one `MERA_CONFIG` names, else `mera.config.json` in `MERA_HOME`; JSON, dotted keys are nested objects), environment variables, options of the command. An empty variable sets nothing. A secret may also come from a file: a variable that ends in `_FILE` names its path (as Docker and systemd hand out secrets).',
    ],
    heads: ['Key', 'Variable', 'What it is', 'How to write it', 'Default'],
    secret: 'secret',
    only: 'by variable only',
  },
}

/** The documentation of every key as a page of Markdown. */
export function configurationPage(language: 'ru' | 'en'): string {
  const say = words[language]
  const rows = keys.map((key) => {
    const { path, meta, form } = key
    const names = meta.env.map((name) => `\`${name}\``).join(', ')
    const marks = [meta.secret && say.secret, meta.notInFile && say.only].filter(Boolean).join(', ')
    const what = `${meta.title[language]}${marks ? ` (${marks})` : ''}`
    return [`\`${path}\``, names, what, form[language], presetText(key, language)].map((cell) =>
      cell.replaceAll('|', '\\|'),
    )
  })
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return `${[
    `# ${say.title}`,
    ...say.intro.map((paragraph) => `\n${paragraph}`),
    '',
    line(say.heads),
    line(say.heads.map(() => '---')),
    ...rows.map(line),
  ].join('\n')}\n`
}

/** A default in words. */
export function presetText({ preset, meta }: KeySpec, language: 'ru' | 'en'): string {
  if (preset === undefined) return meta.otherwise?.[language] ?? '–'
  if (typeof preset === 'object' && preset !== null && !Array.isArray(preset))
    return meta.otherwise?.[language] ?? '–'
  if (Array.isArray(preset)) return preset.length === 0 ? '–' : preset.join(', ')
  return `\`${String(preset)}\``
}
