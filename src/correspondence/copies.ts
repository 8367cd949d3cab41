import type { Vault } from '../engine/index.ts'
import { isSealed, type Json } from '../kernel/index.ts'
import type { CorrespondenceStore } from './store.ts'

/** What a person is told of their letters and questions, for a copy of their data: who wrote for the Fund is not told. */
export async function copiesOf(
  { store, vault }: { readonly store: CorrespondenceStore; readonly vault: Vault },
  tenant: string,
  person: string,
): Promise<readonly Json[]> {
  const [letters, steps] = await Promise.all([store.lettersOf(tenant, person), store.stepsOf(tenant, person)])
  if (letters.length + steps.length > 0) await vault.ready(tenant, [person], false)
  const opened = (body: unknown): Json => {
    if (!isSealed(body)) return (body ?? null) as Json
    const plain = vault.open(tenant, body)
    return plain === null ? null : (JSON.parse(plain) as Json)
  }
  return [
    ...letters.map(
      ({ case: id, side, author, at, body }): Json => ({
        kind: 'letter',
        case: id,
        from: side,
        own: author === person,
        at,
        body: opened(body),
      }),
    ),
    ...steps.map(
      ({ case: id, question, kind, published, at, body }): Json => ({
        kind: kind === 'asked' ? 'question' : 'answer',
        case: id,
        question,
        published,
        at,
        body: opened(body),
      }),
    ),
  ]
}
