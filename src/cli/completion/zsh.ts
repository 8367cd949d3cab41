import { commands, groups } from '../commands.ts'
import { argumentKind, firstWords, optionsOf, SHELLS, secondWords, type Word } from './words.ts'

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
const described = (words: readonly Word[]) =>
  words.map(({ word, title }) => quoted(`${word}:${title.replaceAll(':', '\\:')}`)).join(' ')

const argument = {
  rules: 'compadd -- $(mera rules --ids 2>/dev/null)',
  regulations: 'compadd -- $(mera regulation list --ids 2>/dev/null)',
  shells: `compadd -- ${SHELLS}`,
  files: '_files',
  none: ':',
}

/** The completion script of zsh. */
export function zsh(language: 'ru' | 'en'): string {
  const cases = commands.map((spec) => {
    const options = optionsOf(spec, language)
    return `    ${quoted(spec.name)}) words_=(${described(options)}); ${argument[argumentKind(spec)]} ;;`
  })
  const seconds = Object.keys(groups).map(
    (group) => `    ${group}) words_=(${described(secondWords(group, language))}) ;;`,
  )
  return `#compdef mera
_mera() {
  local -a words_
  local name=\${words[2]}
  if (( CURRENT == 2 )); then
    words_=(${described(firstWords(language))})
    _describe mera words_
    return
  fi
  if (( CURRENT == 3 )); then case $name in
${seconds.join('\n')}
  esac; fi
  if (( \${#words_} )); then _describe mera words_; return; fi
  case $name in ${Object.keys(groups).join('|')}) name="$name \${words[3]}" ;; esac
  case $name in
${cases.join('\n')}
  esac
  (( \${#words_} )) && _describe options words_
}
if [ "$funcstack[1]" = _mera ]; then _mera "$@"; else compdef _mera mera; fi
`
}
