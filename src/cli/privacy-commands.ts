import type { CommandSpec } from './commands.ts'
import { json } from './json-option.ts'

const person = {
  name: '<person>',
  title: { ru: 'имя человека в системе, например p-…', en: 'id of the person such as p-…' },
}
const tenant = {
  flags: '--tenant <tenant>',
  title: {
    ru: 'организация; без неё – первая настроенная',
    en: 'the organisation; the first configured if left out',
  },
}

/** The commands about personal data. */
export const privacyCommands: readonly CommandSpec[] = [
  {
    name: 'privacy export',
    title: {
      ru: 'всё, что хранится о человеке, одним файлом JSON',
      en: 'everything that is kept of a person as one JSON file',
    },
    args: [person],
    options: [tenant],
    examples: ['mera privacy export p-abcdefghijklmnop > data.json'],
  },
  {
    name: 'privacy erase',
    title: {
      ru: 'стереть данные человека навсегда, если закон не велит их хранить',
      en: 'erase the data of a person for ever, unless the law demands that they be kept',
    },
    args: [person],
    options: [
      {
        flags: '--reason <document>',
        title: {
          ru: 'документ-основание; личных данных в нём не называть, он останется',
          en: 'the document it is done by; names nothing personal, as it stays',
        },
      },
      {
        flags: '--by <person>',
        title: {
          ru: 'кто решил: ответственный за персональные данные',
          en: 'who decided it: a privacy officer',
        },
      },
      tenant,
      json,
    ],
    examples: [
      'mera privacy erase p-abcdefghijklmnop --reason "Decision 7 of 5 November 2024" --by p-qrstuvwxyz234567',
    ],
  },
  {
    name: 'privacy sweep',
    title: {
      ru: 'убрать то, срок хранения чего прошёл (сервер делает это сам каждый час)',
      en: 'remove what has been kept long enough (the server does so every hour)',
    },
    options: [
      {
        flags: '--dry-run',
        title: { ru: 'только посчитать, ничего не убирать', en: 'only count, remove nothing' },
      },
      json,
    ],
  },
]
