import { type Io, processIo, type Session } from './io.ts'
import { languageOf } from './language.ts'
import { tell } from './tell.ts'

/**
 * The `mera` command.
 * @returns the exit code: 0 done, 1 the answer is no (a receipt differs, an imported text does not match), 2 bad input
 */
export async function main(args: string[], io: Io = processIo()): Promise<number> {
  const session: Session = Object.assign(Object.create(io) as Io, { language: languageOf(args, io.env) })
  try {
    const { runProgram } = await import('./program.ts')
    return await runProgram(args, session)
  } catch (error) {
    await tell(error, session, { machine: args.includes('--json') || !session.errIsTerminal })
    return 2
  }
}
