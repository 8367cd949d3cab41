import { problemOf } from '../../server/client/index.ts'

export interface Person {
  readonly person: string
  readonly state: 'active' | 'closed' | 'erased'
  readonly mail: string | null
  readonly name: string | null
}
export interface Term {
  readonly id: string
  readonly kind: 'role' | 'holder' | 'deputy' | 'absence' | 'representative'
  readonly of: string
  readonly person: string
  readonly rank: number
  readonly from: string
  readonly to: string | null
  readonly basis: { readonly document: string; readonly number: string; readonly date: string }
  readonly ended: { readonly at: string; readonly reason: string | null } | null
}
export interface Office {
  readonly id: string
  readonly title: { readonly ru: string; readonly en: string }
  readonly roles: readonly string[]
}
export interface Work {
  readonly procedure: string
  readonly tasks: number
  readonly due: string | null
}
export interface HandOver {
  readonly offices: readonly (Office & {
    readonly office: string
    readonly acts: { readonly person: string } | null
    readonly work: readonly Work[]
  })[]
  readonly stays: readonly {
    readonly role: string
    readonly others: number
    readonly work: readonly Work[]
  }[]
  readonly named: readonly Work[]
}
export interface Session {
  readonly id: string
  readonly kind: 'browser' | 'token'
  readonly name: string | null
  readonly device: string
  readonly secondStep: boolean
  readonly createdAt: string
  readonly lastSeenAt: string
}
export interface Line {
  readonly place: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
  readonly basis: Term['basis'] | null
}
export interface Role {
  readonly id: string
  readonly title: { readonly ru: string; readonly en: string }
}

/** Asks access; a body is sent. @throws ApiProblem where it is refused */
export async function access<T>(path: string, language: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/api/v1/access${path}`, {
    headers: { 'accept-language': language, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw await problemOf(answer)
  return (answer.status === 204 ? null : await answer.json()) as T
}

/** What a form says of an appointment. */
export function appointmentOf(data: FormData) {
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const basis = { document: text('document'), number: text('number'), date: text('date') }
  return { from: text('from'), to: text('to') || null, basis }
}
