import type { Keeping, Regulation, Text } from '../../kernel/index.ts'
import type { RetentionRule } from './rules.ts'

/** Grounds by which money was given: primary documents of accounting. */
const accounting: Text = {
  ru: 'Федеральный закон № 402-ФЗ, статья 29 (часть 1): первичные документы хранятся не меньше пяти лет после отчётного года',
  en: 'Federal Law 402-FZ, article 29 (part 1): primary documents are kept for at least five years after the reporting year',
}
/** Who asked, who judged and why: to answer a complaint. No document known to us fixes the term, so it is a setting. */
const disputes: Text = {
  ru: 'Хранится, чтобы ответить на жалобу и суду (152-ФЗ, статья 6, часть 1, пункт 7; общий срок исковой давности – статья 196 ГК РФ); срок выбран установкой',
  en: 'Kept to answer complaints and courts (152-FZ, article 6, part 1, item 7; the general limitation period is in article 196 of the Civil Code); the installation chose the term',
}

const RULES: Readonly<Record<Keeping, Omit<RetentionRule, 'procedure'>>> = {
  accounts: { years: 5, from: 'end-of-year', basis: accounting, fixed: true },
  answers: { years: 3, from: 'end', basis: disputes, fixed: false },
}

/** Rules by kind of case, as the regulations name why each is kept. A kind that has none bars an erasure. */
export const retentionRules = (regulations: readonly Regulation[]): readonly RetentionRule[] =>
  regulations.flatMap(({ keeping = {} }) =>
    Object.entries(keeping).map(([procedure, why]) => ({ procedure, ...RULES[why] })),
  )
