import {
  decideLine,
  decideRegistered,
  parseJsonBytes,
  productionCalendar,
  type Registered,
  registeredRule,
} from '../../rules/index.ts'
import type { Run } from '../commands.ts'
import { readInput, type Session } from '../io.ts'
import { eachBlock } from '../lines.ts'

const hint = { ru: 'Введите факты JSON, в конце Ctrl-D:', en: 'Type the facts as JSON, then Ctrl-D:' }

/** `mera rule <id>`: decides one JSON object from standard input, with `--batch` each line of it. */
export const run: Run = async (session, [id = ''], { batch }) => {
  const registered = registeredRule(id)
  if (session.inputIsTerminal) session.err(`${hint[session.language]}\n`)
  if (batch) return runBatch(session, registered)
  const input = parseJsonBytes(await readInput(session))
  const decision = decideRegistered(registered, input, { calendar: productionCalendar() })
  await session.out(`${JSON.stringify(decision, null, session.outIsTerminal ? 2 : 0)}\n`)
  return 0
}

async function runBatch(session: Session, registered: Registered): Promise<number> {
  const options = { calendar: productionCalendar(), language: session.language }
  await eachBlock(session.input, (lines) => {
    let out = ''
    for (const line of lines) out += `${decideLine(registered, line, options)}\n`
    return session.out(out)
  })
  return 0
}
