import { checkInn12, checkSnils } from '../../reference/index.ts'
import { bad, good, type Reader } from './reader.ts'

const checked =
  (check: typeof checkInn12, ru: string, en: string): Reader<string> =>
  ({ text }) => {
    const found = check(text)
    return found.ok
      ? good(found.normal)
      : bad(
          { ru: `неверный ${ru}`, en: `a wrong ${en}` },
          { ru: `Сверьте ${ru} с документом`, en: `Check the ${en}` },
        )
  }

/** ИНН of a person: twelve digits whose check digits hold. */
export const inn = checked(checkInn12, 'ИНН физического лица', 'INN of a person')
/** СНИЛС whose check digits hold. */
export const snils = checked(checkSnils, 'СНИЛС', 'SNILS')
