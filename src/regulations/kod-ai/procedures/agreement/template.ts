import type { IsoDate } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { editionFrom } from '../../parameters.ts'

/** A section that 5.7 asks of every agreement, and the clauses of the form that hold it. */
export interface TemplateItem {
  readonly letter: string
  readonly clause: KodAiClause
  readonly within: readonly KodAiClause[]
}

/**
 * A version of the form of the agreement (Appendix 3). Its clauses are locked: actions fill marked fields and never
 * touch the text, so nothing contrary to the form can be agreed on (`kod-ai:5.2`, `kod-ai:5.3`).
 */
export interface AgreementTemplate {
  readonly id: string
  /** The day it was put on the site of the Fund (`kod-ai:5.5`). */
  readonly published: IsoDate
  readonly items: readonly TemplateItem[]
}

const item = (letter: string, clause: KodAiClause, ...within: KodAiClause[]): TemplateItem => ({
  letter,
  clause,
  within,
})

export const templates: readonly AgreementTemplate[] = [
  {
    id: 'appendix-3@VII',
    published: editionFrom,
    items: [
      item('а', 'kod-ai:5.7.a', 'kod-ai:contract-1.1', 'kod-ai:contract-1.2'),
      item('б', 'kod-ai:5.7.b', 'kod-ai:contract-3.1'),
      item('в', 'kod-ai:5.7.v', 'kod-ai:contract-1.3', 'kod-ai:contract-1.7'),
      item(
        'г',
        'kod-ai:5.7.g',
        'kod-ai:contract-3.2',
        'kod-ai:contract-3.3.1',
        'kod-ai:contract-3.3.2',
        'kod-ai:contract-3.3.3',
      ),
      item('д', 'kod-ai:5.7.d', 'kod-ai:contract-4.1.a', 'kod-ai:contract-4.1.m'),
      item('е', 'kod-ai:5.7.e', 'kod-ai:contract-4.4.a', 'kod-ai:contract-4.4.e'),
      item('ж', 'kod-ai:5.7.zh', 'kod-ai:contract-4.2.a', 'kod-ai:contract-4.2.b'),
      item('з', 'kod-ai:5.7.z', 'kod-ai:contract-8.1', 'kod-ai:contract-8.11'),
      item('и', 'kod-ai:5.7.i', 'kod-ai:contract-8.5', 'kod-ai:contract-8.5.2'),
      item('к', 'kod-ai:5.7.k', 'kod-ai:contract-10.1'),
      item(
        'л',
        'kod-ai:5.7.l',
        'kod-ai:contract-10.3',
        'kod-ai:contract-10.4',
        'kod-ai:contract-10.5',
        'kod-ai:contract-10.6',
      ),
      item('м', 'kod-ai:5.7.m', 'kod-ai:contract-7.3', 'kod-ai:contract-7.5'),
      item('н', 'kod-ai:5.7.n', 'kod-ai:contract-4.3.a', 'kod-ai:contract-4.5'),
      item('о', 'kod-ai:5.7.o', 'kod-ai:contract-6.1', 'kod-ai:contract-6.2'),
      item(
        'п',
        'kod-ai:5.7.p',
        'kod-ai:contract-3.4',
        'kod-ai:contract-8.6',
        'kod-ai:contract-8.7',
        'kod-ai:contract-8.9',
        'kod-ai:contract-8.10',
        'kod-ai:contract-10.6.return',
      ),
      item('р', 'kod-ai:5.7.r', 'kod-ai:contract-4.4.v'),
      item('с', 'kod-ai:5.7.s', 'kod-ai:contract-4.1.d'),
      item('т', 'kod-ai:5.7.t', 'kod-ai:contract-4.1.e'),
      item('у', 'kod-ai:5.7.u', 'kod-ai:contract-app-1.head', 'kod-ai:contract-app-10.head'),
    ],
  },
]

/** Letters of 5.7 in their order. */
export const itemLetters: readonly string[] = [...'абвгдежзиклмнопрсту']

/** The letters that a form lacks; empty where it may be published (`kod-ai:5.7`). */
export const missingItems = (template: AgreementTemplate): string[] =>
  itemLetters.filter((letter) => !template.items.some((i) => i.letter === letter && i.within.length > 0))

/** The form in use on a day, or null where none was published by then. */
export const templateOn = (id: string, on: IsoDate): AgreementTemplate | null =>
  templates.find((template) => template.id === id && template.published <= on) ?? null
