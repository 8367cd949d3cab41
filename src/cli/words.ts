import type { HelpConfiguration } from 'commander'
import type { Session } from './io.ts'

/** What commander's help says by itself, which it does in English only. */
const russian: Readonly<Record<string, string>> = {
  'Usage:': 'Вызов:',
  'Arguments:': 'Слова:',
  'Options:': 'Параметры:',
  'Global Options:': 'Общие параметры:',
  'Commands:': 'Команды:',
  '[options]': '[параметры]',
  '[command]': '[команда]',
}

/** The settings of commander's help. */
export function helpOf({ language }: Session): HelpConfiguration {
  const say = (english: string) => (language === 'ru' ? (russian[english] ?? english) : english)
  return {
    showGlobalOptions: true,
    styleTitle: say,
    styleUsage: (usage) => usage.split(' ').map(say).join(' '),
    optionDescription: ({ description, argChoices, defaultValue }) =>
      [
        description,
        argChoices && `(${argChoices.join(', ')})`,
        defaultValue !== undefined && `[${defaultValue}]`,
      ]
        .filter(Boolean)
        .join(' '),
    subcommandTerm: (command) =>
      [
        command.name(),
        ...command.registeredArguments.map((arg) => (arg.required ? `<${arg.name()}>` : `[${arg.name()}]`)),
      ].join(' '),
  }
}

const table = {
  mera: {
    ru: 'Мера ведёт государственные программы прямо по их регламентам.',
    en: 'Mera runs public programmes straight from their regulations.',
  },
  version: { ru: 'версия', en: 'the version' },
  lang: { ru: 'язык вывода', en: 'language of the output' },
  help: { ru: 'эта справка', en: 'this help' },
  examples: { ru: 'Примеры:', en: 'Examples:' },
} as const

/** What the command line says, by key. */
export const text = ({ language }: Session, key: keyof typeof table): string => table[key][language]
