/** A refusal in the words of the server, with what to do about it. */
export class Refusal extends Error {
  readonly status: number
  readonly remedies: readonly string[]
  constructor(status: number, message: string, remedies: readonly string[] = []) {
    super(message)
    this.status = status
    this.remedies = remedies
  }
}

interface Told {
  readonly title?: string
  readonly errors?: readonly { readonly message: string; readonly remedy?: string }[]
}

/** What an answer that is no success says. */
export function refusalIn(status: number, type: string | null, text: string): Refusal {
  if (!type?.startsWith('application/problem+json')) return new Refusal(status, `HTTP ${status}`)
  const { title = `HTTP ${status}`, errors = [] } = JSON.parse(text) as Told
  const more = errors.map(({ message }) => message).filter((message) => message !== title)
  return new Refusal(
    status,
    [title, ...more].join(': '),
    errors.flatMap(({ remedy }) => remedy ?? []),
  )
}

export const problemIn = async (answer: Response): Promise<Refusal> =>
  refusalIn(answer.status, answer.headers.get('content-type'), await answer.text())
