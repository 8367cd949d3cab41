import type { z } from 'zod'
import type { DraftHead } from '../../../drafts/index.ts'
import { weigh } from '../../../engine/index.ts'
import {
  type Json,
  Problem,
  type ProblemItem,
  type Procedure,
  read,
  type Text,
} from '../../../kernel/index.ts'
import { allProcedures } from '../cases/index.ts'
import type { Known } from '../reader.ts'
import type { DraftsApiParts } from './parts.ts'
import type { DraftList, DraftSaved } from './shapes.ts'

/** The most fields that are told: more help nobody. */
const MOST = 200

/** The action of a draft; null where the regulation has none of this name any more. */
function actionOf(parts: DraftsApiParts, { procedure: id, action: name }: DraftHead) {
  const procedure = allProcedures(parts).find((one) => one.id === id)
  const action = procedure?.actions.find((one) => one.name === name)
  return procedure && action ? { procedure, action } : null
}

const titleOf = (head: DraftHead, found: { procedure: Procedure; action: { title: Text } } | null): Text => {
  const of = (language: 'ru' | 'en') =>
    found
      ? `${found.procedure.title[language]}: ${found.action.title[language]}`
      : `${head.procedure}: ${head.action}`
  return { ru: of('ru'), en: of('en') }
}

/** A draft in a list. */
export function headOf(parts: DraftsApiParts, head: DraftHead): DraftList['items'][number] {
  const { procedure, action, case: id, parent, version, savedAt } = head
  const title = titleOf(head, actionOf(parts, head))
  return { procedure, action, title, case: id, parent, version, savedAt }
}

const faultOf = ({ path, message, clause, remedy }: ProblemItem): DraftSaved['faults'][number] => ({
  path,
  message,
  ...(clause ? { clause } : {}),
  ...(remedy ? { remedy } : {}),
})

/** What an input would be refused for, as it stands: by its schema, and once that takes it, by the guard of its action. */
async function faultsIn(
  parts: DraftsApiParts,
  { tenant, actor }: Known,
  { procedure, action, case: id, parent }: DraftHead,
  input: z.ZodType,
  body: Json,
): Promise<DraftSaved['faults']> {
  try {
    read(input, body)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.items.slice(0, MOST).map(faultOf)
  }
  const command = { tenant, procedure, action, case: id, parent, input: body, actor }
  try {
    return (await weigh(parts.engine.parts, command)).slice(0, MOST).map(faultOf)
  } catch (error) {
    // A role or state that stands in the way is no fault of what was typed; the command itself tells it.
    if (error instanceof Problem) return []
    throw error
  }
}

/** A draft with what is not right in it yet. */
export async function savedOf(
  parts: DraftsApiParts,
  viewer: Known,
  head: DraftHead,
  body: Json,
): Promise<DraftSaved> {
  const found = actionOf(parts, head)
  const faults = found ? await faultsIn(parts, viewer, head, found.action.input, body) : []
  return { ...headOf(parts, head), faults }
}
