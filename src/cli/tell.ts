import type { Session } from './io.ts'

const unexpected = {
  ru: 'mera: внутренняя ошибка; подробности: MERA_DEBUG=1',
  en: 'mera: an internal error; details: MERA_DEBUG=1',
}

/**
 * Tells an error on standard error: a problem as one line of JSON for machines (RFC 9457), in sentences for people. Of an
 * unexpected error only that it happened, unless MERA_DEBUG is set.
 */
export async function tell(
  error: unknown,
  session: Session,
  { machine }: { machine: boolean },
): Promise<void> {
  const { Problem, problemJson } = await import('../kernel/index.ts')
  if (!(error instanceof Problem)) {
    session.err(`${unexpected[session.language]}\n`)
    if (session.env.MERA_DEBUG) session.err(`${error instanceof Error ? error.stack : String(error)}\n`)
    return
  }
  const problem = problemJson(error, session.language)
  session.err(machine ? `${JSON.stringify(problem)}\n` : sentences(problem))
}

interface Told {
  readonly title: string
  readonly code: string
  readonly errors: readonly {
    readonly path: string
    readonly message: string
    readonly clause?: string
    readonly remedy?: string
  }[]
}

function sentences({ title, code, errors }: Told): string {
  const lines = errors.flatMap(({ path, message, clause, remedy }) => {
    const place = path === '' ? '' : `${path}: `
    return [`  ${place}${message}${clause ? ` (${clause})` : ''}`, ...(remedy ? [`    → ${remedy}`] : [])]
  })
  return `${[`${title} [${code}]`, ...lines].join('\n')}\n`
}
