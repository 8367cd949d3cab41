import { canonical, type IsoDate, sha256Hex } from '../../../../kernel/index.ts'
import { type DocumentMeta, isUnclear } from '../shared/index.ts'
import type { Content } from './content.ts'
import type { ApplicationFacts, DocumentFacts, MemberFacts } from './facts.ts'

/** In events of before names were sealed the name itself tells. */
export const documentOf = (d: DocumentMeta): DocumentFacts => ({
  ...d,
  unclearName: d.unclearName ?? (typeof d.name === 'string' && isUnclear(d.name)),
  marks: null,
})

/** The hash the members sign: over form, terms of reference, plan and attachments, but not the signed form itself. */
export function contentHash(facts: Pick<ApplicationFacts, 'content' | 'members' | 'documents'>): string {
  return sha256Hex(
    canonical({
      content: facts.content,
      members: facts.members.map(({ signed: _, ...member }) => member),
      documents: facts.documents.filter((d) => d.kind !== 'application-form').map((d) => [d.slot, d.sha256]),
    }),
  )
}

/** Facts that follow from a content; `signed` names who has signed it (imports), nobody while it is being prepared. */
export function withContent(
  facts: ApplicationFacts,
  content: Content,
  signed: readonly string[],
  on: IsoDate,
): ApplicationFacts {
  const { members, documents, declared = facts.declared, ...rest } = content
  const next = {
    ...facts,
    content: rest,
    members: members.map(
      (m): MemberFacts => ({
        ...m,
        signed: signed.includes(m.person) ? { on, kind: 'e-signature' } : null,
      }),
    ),
    documents: documents.map(documentOf),
    declared,
  }
  return { ...next, contentHash: contentHash(next) }
}

/** Any change voids the signatures (`kod-ai:fn12`). */
export const unsigned = (members: readonly MemberFacts[]): readonly MemberFacts[] =>
  members.map((m) => (m.signed === null ? m : { ...m, signed: null }))
