import type { Text } from '../../kernel/index.ts'

/** Where a value was given. */
export type Place =
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly file: string; readonly line: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'flag'; readonly name: string }

/** A value that a source gives to a key. */
export interface Given {
  readonly path: string
  readonly value: unknown
  readonly place: Place
}

/** Something that cannot be meant: where it stands, and how to mend it. */
export interface Fault {
  readonly path: string
  readonly place: Place
  readonly message: Text
  readonly remedy?: Text
}

/** What one source holds. */
export interface SourceRead {
  readonly given: readonly Given[]
  readonly faults: readonly Fault[]
}

/** A place in words: a line of a file, a variable, an option of the command. */
export function placeText(place: Place): Text {
  switch (place.kind) {
    case 'default':
      return { ru: 'по умолчанию', en: 'default' }
    case 'file':
      return {
        ru: `${place.file}, строка ${place.line}`,
        en: `${place.file}, line ${place.line}`,
      }
    case 'variable':
      return { ru: `переменная ${place.name}`, en: `variable ${place.name}` }
    case 'flag':
      return { ru: `параметр ${place.name}`, en: `option ${place.name}` }
  }
}
