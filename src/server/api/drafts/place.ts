import type { Context } from 'hono'
import { type DraftPlace, draftProblems, type Expected } from '../../../drafts/index.ts'
import { type Action, Problem, type Procedure } from '../../../kernel/index.ts'
import { knows, parentFor } from '../cases/index.ts'
import { ifMatch } from '../http/headers.ts'
import { caseId } from '../http/ids.ts'
import { readQuery, textParam } from '../http/query.ts'
import { refusals, wrong } from '../http/refusals.ts'
import type { Known } from '../reader.ts'
import type { DraftsApiParts } from './parts.ts'

export const placeParams = {
  case: textParam({ ru: 'Дело, если действие – с делом', en: 'The case, where the action is on one' }, 120),
  parent: textParam(
    { ru: 'Дело, к которому открывается новое', en: 'The case under which one is to be opened' },
    120,
  ),
}

const name = /^[\w.-]{1,80}$/

/** The form that a path and its query name. @throws Problem UNKNOWN_DRAFT where they could name none */
export function placeOf(c: Context): DraftPlace {
  const { case: id, parent } = readQuery(c, placeParams)
  const procedure = c.req.param('procedure') ?? ''
  const action = c.req.param('action') ?? ''
  if (!name.test(procedure) || !name.test(action)) throw draftProblems.unknown()
  return {
    procedure,
    action,
    case: id === undefined ? null : caseId(id),
    parent: parent === undefined ? null : caseId(parent),
  }
}

/** The version in `If-Match`; `absent` is what no such header says. @throws Problem INVALID_INPUT */
export const expectedOf = (c: Context, absent: Expected): Expected =>
  c.req.header('if-match')?.trim() === '*' ? 'any' : (ifMatch(c) ?? absent)

/** An action that is a form of somebody outside. @throws Problem UNKNOWN_PROCEDURE, UNKNOWN_ACTION */
function formOf({ engine }: DraftsApiParts, place: DraftPlace): { procedure: Procedure; action: Action } {
  const procedure = engine.parts.registry.procedure(place.procedure)
  const action = procedure.actions.find((one) => one.name === place.action)
  if (action?.by.some((role) => role !== 'system')) return { procedure, action }
  throw new Problem('UNKNOWN_ACTION', 'unknown', {
    ru: `У дела вида «${procedure.title.ru}» нет действия «${place.action}»`,
    en: `A case of the kind "${procedure.title.en}" has no action "${place.action}"`,
  })
}

/** @throws Problem INVALID_INPUT where the form is of no case and one is named, or the other way round */
function assertFits(
  { procedure, action }: { procedure: Procedure; action: Action },
  place: DraftPlace,
): void {
  if (action.from === 'new') {
    if (place.case !== null)
      throw wrong('case', {
        ru: `действие «${action.title.ru}» открывает новое дело`,
        en: `the action "${action.title.en}" opens a new case`,
      })
    parentFor(procedure, place.parent)
    return
  }
  if (place.parent !== null)
    throw wrong('parent', {
      ru: `действие «${action.title.ru}» – с делом, которое уже есть`,
      en: `the action "${action.title.en}" is on a case that is there`,
    })
  if (place.case === null)
    throw wrong(
      'case',
      { ru: 'не указано дело', en: 'the case is missing' },
      { ru: `Укажите id дела ${procedure.id}`, en: `Give the id of a case ${procedure.id}` },
    )
}

/**
 * The form on which somebody may keep a draft: one that is there, on a case (or under a parent) of which they know. Neither
 * state nor role is asked: what was typed must not be lost because a term has passed or a sign-in was without its code.
 * @throws Problem UNKNOWN_PROCEDURE, UNKNOWN_ACTION, UNKNOWN_CASE, INVALID_INPUT
 */
export async function formFor(parts: DraftsApiParts, viewer: Known, place: DraftPlace): Promise<Action> {
  const form = formOf(parts, place)
  assertFits(form, place)
  const id = place.case ?? place.parent
  if (id !== null && !(await knows(parts, viewer, { ...place, ...form }))) throw refusals.unknownCase(id)
  return form.action
}
