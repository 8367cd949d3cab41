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
  readonly from: string
  readonly to: string | null
  readonly basis: { readonly document: string; readonly number: string; readonly date: string }
  readonly ended: { readonly at: string } | null
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
