import { commands, groups } from '../commands.ts'
import { argumentKind, firstWords, optionsOf, SHELLS, secondWords } from './words.ts'

const list = (words: readonly { word: string }[]) => words.map(({ word }) => word).join(' ')

const argument = {
  rules: '$(mera rules --ids 2>/dev/null)',
  regulations: '$(mera regulation list --ids 2>/dev/null)',
  shells: SHELLS,
  files: '',
  none: '',
}

/** The completion script of bash. */
export function bash(): string {
  const cases = commands.map((spec) => {
    const kind = argumentKind(spec)
    const words = [list(optionsOf(spec, 'en')), '--lang', '--help', argument[kind]].filter(Boolean).join(' ')
    const files = kind === 'files' ? ` COMPREPLY+=($(compgen -f -- "$cur"));` : ''
    return `    '${spec.name}') COMPREPLY=($(compgen -W "${words}" -- "$cur"));${files};`
  })
  const seconds = Object.keys(groups).map(
    (group) =>
      `    ${group}) COMPREPLY=($(compgen -W "${list(secondWords(group, 'en'))}" -- "$cur")); return;;`,
  )
  return `_mera() {
  local cur=\${COMP_WORDS[COMP_CWORD]} first=\${COMP_WORDS[1]} name=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${list(firstWords('en'))} --help --version --lang" -- "$cur"))
    return
  fi
  if [ "\${COMP_WORDS[COMP_CWORD-1]}" = --lang ]; then COMPREPLY=($(compgen -W "ru en" -- "$cur")); return; fi
  if [ "$COMP_CWORD" -eq 2 ]; then case $first in
${seconds.join('\n')}
  esac; fi
  case $first in ${Object.keys(groups).join('|')}) name="$first \${COMP_WORDS[2]}";; esac
  case $name in
${cases.join('\n')}
  esac
}
complete -o filenames -F _mera mera
`
}
