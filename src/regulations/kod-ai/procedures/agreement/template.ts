import type { IsoDate } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { agreementItems } from '../../forms/index.ts'
import { editionFrom } from '../../parameters.ts'

/**
 * A version of the form of the agreement (Appendix 3). Its clauses are locked: actions fill marked fields and never
 * touch the text, so nothing contrary to the form can be agreed on (`kod-ai:5.2`, `kod-ai:5.3`).
 */
export interface AgreementTemplate {
  readonly id: string
  /** The day it was put on the site of the Fund (`kod-ai:5.5`). */
  readonly published: IsoDate
  /** Where the form has each item of 5.7. */
  readonly items: readonly { readonly item: KodAiClause; readonly places: readonly KodAiClause[] }[]
}

export const templates: readonly AgreementTemplate[] = [
  { id: 'appendix-3@VII', published: editionFrom, items: agreementItems },
]

/** The form in use on a day, or null where none was published by then. */
export const templateOn = (id: string, on: IsoDate): AgreementTemplate | null =>
  templates.find((template) => template.id === id && template.published <= on) ?? null

/** Letters of 5.7 that the form has a place for, as the rule kod-ai/agreement-template asks for them. */
export const lettersOf = (template: AgreementTemplate | null): string[] =>
  (template?.items ?? []).flatMap(({ item, places }) =>
    places.length > 0 ? [item.slice('kod-ai:5.7.'.length)] : [],
  )
