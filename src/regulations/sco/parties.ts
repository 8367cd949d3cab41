import type { Text } from '../../kernel/index.ts'
import type { ScoClause } from './clauses/index.ts'

/** Codes of the eight Parties in the order of their signatures. */
export const partyCodes = ['in', 'kz', 'cn', 'kg', 'pk', 'ru', 'tj', 'uz'] as const
export type PartyCode = (typeof partyCodes)[number]

/** A Party is an authorised body of a state, not the state (`sco:pre.1`). */
export interface PartyRow {
  readonly code: PartyCode
  readonly state: Text
  readonly body: Text
  readonly clause: Extract<ScoClause, `sco:sign.${string}`>
}

const party = (
  code: PartyCode,
  state: readonly [string, string, string],
  body: readonly [string, string, string],
): PartyRow => ({
  code,
  state: { ru: state[0], en: state[1], zh: state[2] },
  body: { ru: body[0], en: body[1], zh: body[2] },
  clause: `sco:sign.${code}`,
})

const science = [
  'Министерство науки и технологий',
  'Ministry of Science and Technology',
  '科学技术部',
] as const
const education = [
  'Министерство образования и науки',
  'Ministry of Education and Science',
  '教育科学部',
] as const

/** The roster as it was signed; a body that was renamed keeps its row and its code. */
export const roster: readonly PartyRow[] = [
  party('in', ['Индия', 'India', '印度'], science),
  party('kz', ['Казахстан', 'Kazakhstan', '哈萨克斯坦'], education),
  party('cn', ['Китай', 'China', '中国'], science),
  party('kg', ['Кыргызстан', 'Kyrgyzstan', '吉尔吉斯斯坦'], education),
  party(
    'pk',
    ['Пакистан', 'Pakistan', '巴基斯坦'],
    ['Министерство науки и технологии', 'Ministry of Science and Technology', '科技部'],
  ),
  party(
    'ru',
    ['Россия', 'Russia', '俄罗斯'],
    [
      'Министерство науки и высшего образования',
      'Ministry of Science and Higher Education',
      '科学与高等教育部',
    ],
  ),
  party('tj', ['Таджикистан', 'Tajikistan', '塔吉克斯坦'], education),
  party(
    'uz',
    ['Узбекистан', 'Uzbekistan', '乌兹别克斯坦'],
    ['Министерство инновационного развития', 'Ministry of Innovative Development', '创新发展部'],
  ),
]

/** The row of a Party. */
export const partyOf = (code: PartyCode): PartyRow => roster.find((row) => row.code === code)!
