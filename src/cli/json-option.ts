import type { OptionSpec } from './commands.ts'

/** Every command that tells something has it. */
export const json: OptionSpec = {
  flags: '--json',
  title: { ru: 'вывод для программ (JSON)', en: 'output for programs (JSON)' },
}
