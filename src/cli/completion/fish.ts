import { commands, groups } from '../commands.ts'
import { argumentKind, firstWords, optionsOf, SHELLS, secondWords } from './words.ts'

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const argument = {
  rules: '(mera rules --ids 2>/dev/null)',
  regulations: '(mera regulation list --ids 2>/dev/null)',
  shells: SHELLS,
}

/** The completion script of fish. */
export function fish(language: 'ru' | 'en'): string {
  const lines = ['complete -c mera -f', 'complete -c mera -l help', `complete -c mera -l lang -x -a 'ru en'`]
  for (const { word, title } of firstWords(language))
    lines.push(`complete -c mera -n __fish_use_subcommand -a ${word} -d ${quoted(title)}`)
  for (const group of Object.keys(groups)) {
    const names = secondWords(group, language)
    const open = `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${names.map(({ word }) => word).join(' ')}`
    for (const { word, title } of names)
      lines.push(`complete -c mera -n ${quoted(open)} -a ${word} -d ${quoted(title)}`)
  }
  for (const spec of commands) {
    const when = quoted(
      spec.name
        .split(' ')
        .map((word) => `__fish_seen_subcommand_from ${word}`)
        .join('; and '),
    )
    for (const { word, title } of optionsOf(spec, language))
      lines.push(`complete -c mera -n ${when} -l ${word.replace(/^--/, '')} -d ${quoted(title)}`)
    const kind = argumentKind(spec)
    if (kind === 'files') lines.push(`complete -c mera -n ${when} -F`)
    else if (kind !== 'none') lines.push(`complete -c mera -n ${when} -a ${quoted(argument[kind])}`)
  }
  return `${lines.join('\n')}\n`
}
