import type { Text } from '../../../../kernel/index.ts'
import type { Ban } from '../../rules/index.ts'

const who = {
  alone: { ru: 'Покупатель обязуется', en: 'The buyer undertakes' },
  both: { ru: 'Покупатель и конечный пользователь обязуются', en: 'The buyer and the end user undertake' },
} as const

/** Terms of the contract by ban, in our own words; the end user is bound where the deal says so (`export:5.2`). */
const bodies: Readonly<Record<Ban, Text>> = {
  wmd: {
    ru: 'не использовать переданное для ядерного, химического, биологического или токсинного оружия и средств его доставки.',
    en: 'not to use what is handed over for nuclear, chemical, biological or toxin weapons or means of their delivery.',
  },
  terror: {
    ru: 'не использовать переданное ни при подготовке, ни при совершении терактов.',
    en: 'not to use what is handed over in preparing or committing acts of terror.',
  },
  military: {
    ru: 'не использовать переданное для вооружений и военной техники и для каких-либо ещё военных целей.',
    en: 'not to use what is handed over for arms and military equipment or for any other military end.',
  },
}

/** The texts of the terms that a deal includes, ready for its contract in both languages. */
export function termsOf(included: readonly Ban[], coversEndUser: boolean): readonly Text[] {
  const { ru, en } = coversEndUser ? who.both : who.alone
  return included.map((ban) => ({ ru: `${ru} ${bodies[ban].ru}`, en: `${en} ${bodies[ban].en}` }))
}
