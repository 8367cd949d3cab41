import { main } from './main.ts'

/** What a command answered. */
export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Given {
  readonly input?: string | Uint8Array | readonly Uint8Array[]
  readonly env?: NodeJS.ProcessEnv
  readonly terminal?: boolean
}

/** Runs a command in process, in English unless the environment says otherwise. */
export async function mera(
  args: readonly string[],
  { input = '', env = {}, terminal = false }: Given = {},
): Promise<Answer> {
  const [out, err]: [string[], string[]] = [[], []]
  const chunks =
    typeof input === 'string' ? [Buffer.from(input)] : input instanceof Uint8Array ? [input] : input
  const code = await main([...args], {
    input: (async function* () {
      yield* chunks
    })(),
    inputIsTerminal: false,
    out: async (text) => {
      out.push(text)
    },
    err: (text) => {
      err.push(text)
    },
    outIsTerminal: terminal,
    errIsTerminal: terminal,
    width: 100,
    env: { LANG: 'en_GB.UTF-8', ...env },
  })
  return { code, out: out.join(''), err: err.join('') }
}
