import type { Procedure } from '../../../kernel/index.ts'
import { caseId } from '../http/ids.ts'
import { wrong } from '../http/refusals.ts'

/** The parent under which a case opens: there is one exactly where the procedure has one. @throws Problem INVALID_INPUT */
export function parentFor(procedure: Procedure, parent: string | null | undefined): string | null {
  if (procedure.parent === null) {
    if (parent == null) return null
    throw wrong('parent', {
      ru: `дело вида «${procedure.title.ru}» ни к какому делу не относится`,
      en: `a case of the kind "${procedure.title.en}" stands under no other case`,
    })
  }
  if (parent != null) return caseId(parent)
  throw wrong(
    'parent',
    { ru: 'не указано дело, к которому оно относится', en: 'the case it belongs to is missing' },
    { ru: `Укажите id дела ${procedure.parent}`, en: `Give the id of a case ${procedure.parent}` },
  )
}
