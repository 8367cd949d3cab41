import { Problem } from '../../kernel/index.ts'
import { parseJsonBytes, productionCalendar, recheck } from '../../rules/index.ts'
import type { Run } from '../commands.ts'
import { readBytes } from '../file.ts'
import { tell } from '../tell.ts'

/** `mera replay <receipt>`: prints the receipt as it is computed now; exit 1 where the given one differs. */
export const run: Run = async (session, [path = '-'], { json }) => {
  const given = parseJsonBytes(await readBytes(session, path))
  const { text, differs } = recheck(given, { calendar: productionCalendar() })
  await session.out(`${text}\n`)
  if (differs.length === 0) return 0
  await tell(differsProblem(differs), session, { machine: Boolean(json) || !session.errIsTerminal })
  return 1
}

function differsProblem(keys: readonly string[]): Problem {
  const title = {
    ru: `Квитанция отличается от пересчитанной: ${keys.join(', ')}`,
    en: `The receipt differs from the one computed anew: ${keys.join(', ')}`,
  }
  const message = { ru: 'не совпадает с пересчитанным', en: 'is not what is computed now' }
  return new Problem(
    'RECEIPT_DIFFERS',
    'state',
    title,
    keys.map((path) => ({ path, message })),
  )
}
