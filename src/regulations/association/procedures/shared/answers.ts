import type { IsoDate } from '../../../../kernel/index.ts'
import { isInForce, type Party, partyOf } from './kit.ts'

/** An answer of a Party: of which office, to which version of the text, by whom. */
export interface Answer {
  readonly party: string
  readonly office: string
  readonly person: string
  readonly version: number
  readonly answer: 'agree' | 'object'
  readonly reason: string | null
  readonly on: IsoDate
}

/** The answers to the text as it stands: a change of the text lets the earlier ones lapse. */
export const standing = (answers: readonly Answer[], version: number): Answer[] =>
  answers.filter((one) => one.version === version)

/** What a rule of consent is asked: the Parties in force and how they answered to this version. */
export const countOf = (
  parties: readonly Party[],
  answers: readonly Answer[],
  version: number,
  on: IsoDate,
) => {
  const here = standing(answers, version)
  const by = (answer: Answer['answer']) =>
    here.filter((one) => one.answer === answer).map(({ party }) => party)
  return {
    parties: parties.filter((one) => isInForce(one, on)).map(({ id }) => id),
    agree: by('agree'),
    against: by('object'),
  }
}

/** The office that a person holds in its Party. */
export const officeOf = (parties: readonly Party[], person: string): { party: string; office: string } => {
  const party = partyOf(parties, person)
  return {
    party: party?.id ?? '',
    office: party?.offices.find((office) => office.person === person)?.office ?? '',
  }
}
