import type { Text } from '../../kernel/index.ts'

/** A file as the server tells it. */
export interface FileTold {
  readonly id: string
  readonly name: string | null
  readonly sha256: string
  readonly size: number
  readonly mediaType: string | null
  readonly pages: number | null
  readonly state: 'quarantined' | 'accepted' | 'refused'
  readonly findings: readonly {
    readonly code: string
    readonly severity: 'refusal' | 'warning'
    readonly message: Text
    readonly remedy: Text
  }[]
}

/** Why the server took no file at all, in the language of the page. */
export class FileRefused extends Error {
  readonly status: number
  readonly remedies: readonly string[]
  constructor(status: number, title: string, remedies: readonly string[]) {
    super(title)
    this.status = status
    this.remedies = remedies
  }
}

export interface Sending {
  readonly language: string
  readonly onProgress: (percent: number) => void
  readonly signal: AbortSignal
}

interface Refusal {
  readonly title?: string
  readonly errors?: readonly { readonly message: string; readonly remedy?: string }[]
}

/** What an answer that is no success says. @returns TypeError where it is none of the server's own */
export function refusedBy(status: number, type: string | null, text: string): Error {
  if (!type?.startsWith('application/problem+json'))
    return new TypeError(`the file did not arrive (${status})`)
  const { title = '', errors = [] } = JSON.parse(text) as Refusal
  const more = errors.map(({ message }) => message).filter((message) => message !== title)
  return new FileRefused(
    status,
    [title, ...more].join(': '),
    errors.flatMap(({ remedy }) => remedy ?? []),
  )
}
