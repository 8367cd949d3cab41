import type { CommanderError } from 'commander'
import { Problem, type Text } from '../kernel/index.ts'

/** A call that cannot be understood (code USAGE): which word, and what would have been understood. */
export function usageProblem(message: Text, remedy?: Text): Problem {
  return new Problem('USAGE', 'content', { ru: 'Команда не понята', en: 'The command was not understood' }, [
    { path: 'argv', message, ...(remedy ? { remedy } : {}) },
  ])
}

const sentences: Readonly<Record<string, (word: string) => Text>> = {
  'commander.unknownCommand': (w) => ({ ru: `нет команды «${w}»`, en: `there is no command "${w}"` }),
  'commander.unknownOption': (w) => ({ ru: `нет параметра «${w}»`, en: `there is no option "${w}"` }),
  'commander.missingArgument': (w) => ({ ru: `не указано: ${w}`, en: `missing: ${w}` }),
  'commander.optionMissingArgument': (w) => ({
    ru: `у параметра «${w}» нет значения`,
    en: `the option "${w}" lacks its value`,
  }),
  'commander.excessArguments': () => ({ ru: 'лишние слова в команде', en: 'too many words in the command' }),
  'commander.invalidArgument': (w) => ({
    ru: `недопустимое значение: «${w}»`,
    en: `a value that is not allowed: "${w}"`,
  }),
}

/** The refusal of commander in our words and the user's language. */
export function fromCommander({ code, message }: CommanderError, help: string): Problem {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]!)
  // An unfit value is named after the option that it was given to.
  const word = (code === 'commander.invalidArgument' ? quoted.slice(0, 2).join(': ') : quoted[0]) ?? ''
  const bare = message.replace(/^error: /, '').split('\n')[0]!
  const near = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1]
  return usageProblem(sentences[code]?.(word) ?? { ru: bare, en: bare }, {
    ru: near ? `Похоже на: ${near}` : `Справка: ${help} --help`,
    en: near ? `Near: ${near}` : `Help: ${help} --help`,
  })
}
