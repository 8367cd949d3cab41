import petrovich from 'petrovich'
import { genderOf } from './gender.ts'
import type { ConfirmedForm, Gender, GenderAnswer, NameCase, PersonName, SuggestedForm } from './types.ts'

type Unknown = Extract<GenderAnswer, { gender: 'unknown' }>

/**
 * Suggests a name in a case, surname first: «Иванова Ивана Ивановича». Latin letters stay as they are.
 *
 * @param gender what the person said, if anybody asked; it outweighs the patronymic.
 * @returns a suggestion for a person to confirm, or `gender: 'unknown'` with the question to ask.
 */
export function suggestForm(name: PersonName, nameCase: NameCase, gender?: Gender): SuggestedForm | Unknown {
  const answer: GenderAnswer = gender ? { gender, source: 'given' } : genderOf(name)
  if (answer.gender === 'unknown') return answer
  const middle = name.middle?.trim()
  const parts = { last: name.last.trim(), first: name.first.trim(), ...(middle ? { middle } : {}) }
  const form = petrovich({ gender: answer.gender, ...parts }, nameCase)
  const text = [form.last, form.first, form.middle].filter(Boolean).join(' ')
  return { status: 'suggested', nameCase, text, gender: answer.gender, source: answer.source }
}

/** What a person accepted or typed instead of the suggestion; an empty text is a RangeError. */
export function confirmForm(suggested: SuggestedForm, text: string): ConfirmedForm {
  const clean = text.trim().replace(/\s+/gu, ' ')
  if (clean === '') throw new RangeError('A confirmed form of a name cannot be empty')
  return { status: 'confirmed', nameCase: suggested.nameCase, text: clean, edited: clean !== suggested.text }
}
