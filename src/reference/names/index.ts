export { confirmForm, suggestForm } from './decline.ts'
export { genderOf } from './gender.ts'
export { initialsFirst, withInitials } from './initials.ts'
export { transliteratePassport } from './transliterate.ts'
export type {
  ConfirmedForm,
  Gender,
  GenderAnswer,
  GenderSource,
  NameCase,
  PersonName,
  SuggestedForm,
} from './types.ts'
