/**
 * The language of the command line: `--lang`, else the locale (LC_ALL, LC_MESSAGES, LANG). English where the locale is
 * English or none at all (C, POSIX), Russian otherwise.
 */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): 'ru' | 'en' {
  const asked = askedFor(args)
  if (asked === 'ru' || asked === 'en') return asked
  const locale = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase()
  return /^(en|c$|c\.|posix)/.test(locale) ? 'en' : 'ru'
}

function askedFor(args: readonly string[]): string | undefined {
  for (const [index, arg] of args.entries()) {
    if (arg === '--') return undefined
    if (arg === '--lang') return args[index + 1]
    if (arg.startsWith('--lang=')) return arg.slice('--lang='.length)
  }
  return undefined
}
