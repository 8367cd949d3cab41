import { Problem } from '../../kernel/index.ts'
import { type Remark, remarksOn } from './remarks.ts'
import type { Configuration } from './schema.ts'

/**
 * Refuses a configuration with which a server must not start. @returns the warnings that remain
 * @throws Problem CONFIGURATION_INVALID
 */
export function demandUsable(configuration: Configuration): Remark[] {
  const remarks = remarksOn(configuration)
  const problems = remarks.filter(({ weight }) => weight === 'problem')
  if (problems.length === 0) return remarks
  throw new Problem(
    'CONFIGURATION_INVALID',
    'content',
    { ru: 'Настройка не годится', en: 'The configuration cannot be used' },
    problems.map(({ path, message, remedy }) => ({ path, message, remedy })),
  )
}
