import type { z } from 'zod'
import type { DraftHead } from '../../../drafts/index.ts'
import { type Json, Problem, type Procedure, read, type Text } from '../../../kernel/index.ts'
import { allProcedures } from '../cases/index.ts'
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

/** What an input would be refused for, as it stands. */
function faultsIn(input: z.ZodType, body: Json): DraftSaved['faults'] {
  try {
    read(input, body)
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.items.slice(0, MOST).map(({ path, message, clause, remedy }) => ({
      path,
      message,
      ...(clause ? { clause } : {}),
      ...(remedy ? { remedy } : {}),
    }))
  }
}

/** A draft with what is not right in it yet. */
export function savedOf(parts: DraftsApiParts, head: DraftHead, body: Json): DraftSaved {
  const found = actionOf(parts, head)
  return { ...headOf(parts, head), faults: found ? faultsIn(found.action.input, body) : [] }
}
