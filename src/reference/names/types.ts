/** A person's name by parts, nominative. */
export interface PersonName {
  readonly last: string
  readonly first: string
  /** Patronymic; absent where the person has none. */
  readonly middle?: string
}

export type Gender = 'male' | 'female'

/** Cases beside the nominative, by question: кого, кому, кого, кем, о ком. */
export type NameCase = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'

/** Where the gender came from: the more to the right, the more a person should look at the form. */
export type GenderSource = 'given' | 'patronymic' | 'guess'

/** The gender of a name, or `unknown`: then the caller asks, nothing is assumed. */
export type GenderAnswer =
  | { readonly gender: Gender; readonly source: GenderSource }
  | { readonly gender: 'unknown'; readonly ask: { readonly ru: string; readonly en: string } }

/** A generated form. It may be wrong (double and rare surnames): show it for edit, never print it unseen. */
export interface SuggestedForm {
  readonly status: 'suggested'
  readonly nameCase: NameCase
  readonly text: string
  readonly gender: Gender
  readonly source: GenderSource
}

/** A form that a person has read and accepted or corrected: the only kind documents take. */
export interface ConfirmedForm {
  readonly status: 'confirmed'
  readonly nameCase: NameCase
  readonly text: string
  /** Whether the person changed what was suggested. */
  readonly edited: boolean
}
