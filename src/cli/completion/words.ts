import { type CommandSpec, commands, groups } from '../commands.ts'

/** What may stand at a place of the command line, with its title. */
export interface Word {
  readonly word: string
  readonly title: string
}

/** The first words: commands and groups, each once. */
export function firstWords(language: 'ru' | 'en'): Word[] {
  const plain = commands.filter(({ name }) => !name.includes(' '))
  return [
    ...plain.map(({ name, title }) => ({ word: name, title: title[language] })),
    ...Object.entries(groups).map(([word, title]) => ({ word, title: title[language] })),
  ]
}

/** The second words of a group. */
export function secondWords(group: string, language: 'ru' | 'en'): Word[] {
  return commands
    .filter(({ name }) => name.startsWith(`${group} `))
    .map(({ name, title }) => ({ word: name.slice(group.length + 1), title: title[language] }))
}

/** The options of a command, without their values. */
export const optionsOf = (spec: CommandSpec, language: 'ru' | 'en'): Word[] =>
  (spec.options ?? []).map(({ flags, title }) => ({ word: flags.split(' ')[0]!, title: title[language] }))

/** What the arguments of a command are completed with: ids of rules, names of regulations, shells, or files. */
export function argumentKind({
  name,
  args,
}: CommandSpec): 'rules' | 'regulations' | 'shells' | 'files' | 'none' {
  const first = args?.[0]?.name.replace(/[<>[\]]/g, '')
  if (first === undefined) return 'none'
  if (name === 'rule') return 'rules'
  if (first === 'regulation' || first === 'programme') return 'regulations'
  if (first === 'mail') return 'none'
  return first === 'shell' ? 'shells' : 'files'
}

export const SHELLS = 'bash zsh fish'
