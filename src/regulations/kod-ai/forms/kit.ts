import type { FormCase, FormField, FormNote, Text } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'

/** What the blanks of the contest depend on. Every fact may be left out while it is not known yet. */
export interface KodAiCase {
  readonly years?: readonly number[]
  /** Months of the term without the extra month that the Fund may add. */
  readonly months?: 12 | 18 | 24
  readonly members?: number
  readonly stage?: 'interim' | 'final'
}

/** The case of a blank from the facts of an application or agreement. */
export function blankFor({ years, months, members, stage }: KodAiCase): FormCase {
  return {
    ...(years ? { years } : {}),
    facts: {
      ...(months === undefined ? {} : { months: String(months) }),
      ...(members === undefined ? {} : { team: members > 1 ? 'team' : 'solo' }),
      ...(stage === undefined ? {} : { stage }),
    },
  }
}

/** Most members of a team (`kod-ai:1.3/3`); the rules tell the same for facts that come another way. */
export const members: readonly [number, number] = [1, 10]

export const both = (ru: string, en: string): Text => ({ ru, en })

type More = Omit<Partial<FormField>, 'key' | 'label' | 'clause' | 'type'>
type Maker = (clause: KodAiClause, key: string, ru: string, en: string, more?: More) => FormField

const made =
  (type: FormField['type'], base: More = {}): Maker =>
  (clause, key, ru, en, more = {}) => ({ key, label: { ru, en }, clause, type, ...base, ...more })

export const text = made('text')
export const longText = made('text', { max: 20_000 })
export const date = made('date')
export const integer = made('integer')
export const link = made('link')
export const money = made('money')
export const statement = made('check')
export const choice = made('choice')
/** Copied from the case, read-only. */
export const copied = made('text', { derived: true })
export const copiedDate = made('date', { derived: true })
export const copiedChoice = made('choice', { derived: true })
export const copiedCount = made('integer', { derived: true })
/** A sum in a column: figures only. */
export const copiedSum = made('money', { derived: true })
export const copiedMoney = made('money', { derived: true, inWords: true })

export const note = (mark: string, clause: KodAiClause, ru: string, en: string): FormNote => ({
  mark,
  clause,
  text: { ru, en },
})

/** Topic, application and project as the agreement has them: the head of annexes 1 to 4. */
export const annexHead = (clause: KodAiClause): readonly FormField[] => [
  copied(clause, 'applicationNumber', 'Заявка №', 'Application No.'),
  copied(clause, 'projectNumber', 'Проект №', 'Project No.'),
  copied(clause, 'works', 'Наименование Работ:', 'Name of the Works:'),
]

export const zeroOrOne = [
  { value: '0', label: both('0', '0') },
  { value: '1', label: both('1', '1') },
] as const

const termChoice = (months: 12 | 18 | 24) => ({
  value: String(months),
  label: both(String(months), String(months)),
})
export const terms = [termChoice(12), termChoice(18), termChoice(24)] as const

/** The line of an annex: «Приложение № 6 …» and the agreement it belongs to. */
export const annexPlace = (number: number): Text => ({
  ru: `Приложение № ${number} к договору о предоставлении гранта`,
  en: `Annex No. ${number} to the grant agreement`,
})
