import {
  canonical,
  type DocumentNode,
  type Form,
  type FormCase,
  type FormData,
  formDocument,
  type Language,
  sha256Hex,
  type Text,
} from '../kernel/index.ts'
import { showIn, totalIn } from './show.ts'

/** A printed form: its nodes, and what tells this content from any other. */
export interface Printed {
  readonly form: string
  readonly edition: string
  readonly language: Language
  readonly nodes: readonly DocumentNode[]
  readonly hash: string
}

export interface PrintOptions {
  readonly edition: string
  readonly language?: Language
  readonly inCase?: FormCase
  /** Who signs, in order; the Fund's representative is first where the Fund signs too. */
  readonly signers?: readonly Text[]
}

/** SHA-256 of the canonical data with the form's id and the edition: the same content gives the same hash anywhere. */
export const contentHash = (form: string, edition: string, data: FormData): string =>
  sha256Hex(canonical({ data, edition, form }))

/**
 * Prints a filled form. @throws TypeError where the data have no canonical form (fractions, functions).
 */
export function printForm(form: Form, data: FormData, options: PrintOptions): Printed {
  const { edition, language = 'ru', inCase = {}, signers = [] } = options
  return {
    form: form.id,
    edition,
    language,
    nodes: formDocument(form, data, signers, showIn(language), totalIn(language), inCase),
    hash: contentHash(form.id, edition, data),
  }
}
