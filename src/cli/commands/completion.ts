import type { Run } from '../commands.ts'
import { bash, fish, zsh } from '../completion/index.ts'
import { usageProblem } from '../usage.ts'

const shells: Readonly<Record<string, (language: 'ru' | 'en') => string>> = { bash, zsh, fish }

/** `mera completion bash|zsh|fish`: prints the script that a shell sources. */
export const run: Run = async (session, [shell = '']) => {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (!script) {
    const known = Object.keys(shells).join(', ')
    throw usageProblem(
      { ru: `нет дополнения для «${shell}»`, en: `there is no completion for "${shell}"` },
      { ru: `Известны: ${known}`, en: `Known are: ${known}` },
    )
  }
  await session.out(script(session.language))
  return 0
}
