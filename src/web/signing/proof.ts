import { problemOf } from '../../server/client/index.ts'

/** Shows by the password who sits here; the proof is good for a few minutes. @throws ApiProblem */
export async function proven(password: string, language: string): Promise<string> {
  const answer = await fetch('/api/v1/access/re-authenticate', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ password }),
  })
  if (!answer.ok) throw await problemOf(answer)
  return ((await answer.json()) as { readonly proof: string }).proof
}
