import type { z } from 'zod'
import { lookAt } from '../../../engine/index.ts'
import type { CaseFile, ComparedText, Comparing, Text } from '../../../kernel/index.ts'
import { type Alike, passagesOf } from '../../../similarity/index.ts'
import { caseId } from '../http/ids.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import type { Known } from '../reader.ts'
import { type Corpora, type Reading, textsOf } from './corpora.ts'
import { type SimilarView, similarView } from './shapes.ts'

/** What the route stands on. */
export interface SimilarParts extends Pick<ApiParts, 'engine' | 'tenant' | 'identityOf' | 'failed'> {
  readonly corpora: Corpora
}

interface Call {
  readonly parts: SimilarParts
  readonly viewer: Known
  readonly param: (name: string) => string
}

/** A route: what the description of the API says of it, and what does it. */
export interface SimilarRoute {
  readonly method: 'get'
  readonly path: string
  readonly summary: Text
  readonly output: z.ZodType
  readonly refusals: readonly number[]
  readonly handle: (call: Call) => Promise<SimilarView>
}

/** How many are told, and how long the first question waits for the texts to be read. */
const MOST = 10
const PATIENCE = 3000

const any = (roles: readonly string[], of: readonly string[]) => roles.some((role) => of.includes(role))

/** Another case as somebody is told of it; null where nothing that they see of their own is in it. */
function told(
  { procedure, roles }: { readonly procedure: string; readonly roles: readonly string[] },
  call: Call,
  own: { readonly file: CaseFile; readonly texts: readonly ComparedText[] },
  other: CaseFile,
  { share }: Alike,
  tells: (shingle: number) => boolean,
): SimilarView['items'][number] | null {
  const { parts, viewer } = call
  const kind = parts.engine.parts.registry.procedure(procedure)
  const comparing = kind.comparing as Comparing
  const theirs = textsOf(kind, other)
  const passages = passagesOf(
    own.texts.map(({ text }) => text),
    theirs.map(({ text }) => text),
    tells,
  ).map((passage) => {
    const { field, path, text } = own.texts[passage.own.text]!
    const { from, to } = passage.own
    const there = theirs[passage.other.text]!.text.slice(passage.other.from, passage.other.to)
    return {
      own: { field, path, from, to, text: text.slice(from, to) },
      other: there,
      words: passage.words,
    }
  })
  if (passages.length === 0) return null
  const isNamed = any(roles, comparing.named) && lookAt(kind, other, viewer.actor) !== null
  return {
    share,
    sameParent: own.file.parent !== null && own.file.parent === other.parent,
    case: isNamed ? { case: other.id, number: other.number, title: kind.row(other).title ?? null } : null,
    passages,
  }
}

/** @throws Problem UNKNOWN_CASE also to whoever sees the case and is not told of others */
async function similarTo(call: Call): Promise<SimilarView> {
  const { parts, viewer, param } = call
  const { registry, store } = parts.engine.parts
  const id = caseId(param('case'))
  const procedure = registry.procedure(param('procedure'))
  const file = await store.load(viewer.tenant, id)
  const seen = file?.procedure === procedure.id ? lookAt(procedure, file, viewer.actor) : null
  if (!file || !seen || !procedure.comparing || !any(seen.roles, procedure.comparing.told))
    throw refusals.unknownCase(id)
  const fields = new Set(seen.fields.map(({ key }) => key))
  const texts = textsOf(procedure, file).filter(({ field }) => fields.has(field))
  const reading: Reading = await parts.corpora.reading(viewer.tenant, procedure, PATIENCE)
  const { corpus, ready, read, of } = reading
  if (!ready) return { ready, read, of, items: [] }
  const items: SimilarView['items'] = []
  for (const alike of corpus.alike(id, MOST)) {
    const other = await store.load(viewer.tenant, alike.id)
    const item =
      other &&
      told({ procedure: procedure.id, roles: seen.roles }, call, { file, texts }, other, alike, corpus.tells)
    if (item) items.push(item)
  }
  return { ready, read, of, items }
}

/** Every route of similarity; the application is built from this list. */
export const similarRoutes: readonly SimilarRoute[] = [
  {
    method: 'get',
    path: '/api/v1/similar/{procedure}/{case}',
    summary: {
      ru: 'Что из текстов дела есть в других и прежних делах: доля и совпавшие места',
      en: 'What of the texts of a case is in others and earlier ones: share and matching passages',
    },
    output: similarView,
    refusals: [401, 404],
    handle: similarTo,
  },
]
