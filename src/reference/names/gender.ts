import { getGender } from 'lvovich'
import type { GenderAnswer, PersonName } from './types.ts'

const male = /(ич|оглы|оглу|улы|уулу)$/iu
const female = /(вна|ична|кызы|гызы|кизи)$/iu

/**
 * Grammatical gender of a name: from the patronymic (-ич, -вна, -ична, оглы, кызы), else a guess by first and last
 * name, else `unknown`. A first name alone is not believed against the surname.
 */
export function genderOf(name: PersonName): GenderAnswer {
  const middle = name.middle?.trim() ?? ''
  if (male.test(middle)) return { gender: 'male', source: 'patronymic' }
  if (female.test(middle)) return { gender: 'female', source: 'patronymic' }
  const guess = getGender({ first: name.first, last: name.last })
  if (guess === 'male' || guess === 'female') return { gender: guess, source: 'guess' }
  return {
    gender: 'unknown',
    ask: {
      ru: 'Пол по имени не определяется: укажите, мужское это имя или женское',
      en: 'The name does not tell the gender: say whether it is a male or a female name',
    },
  }
}
