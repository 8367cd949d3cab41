import { canonical, type Json } from './canonical.ts'
import type { Clause, Edition } from './clause.ts'
import type { IsoDate } from './date.ts'
import type { Form, FormData } from './form.ts'
import type { FormCase } from './form-case.ts'
import { sha256Hex } from './hash.ts'
import type { Norm } from './norm.ts'
import { inForce, type Parameter } from './parameter.ts'
import type { Procedure } from './procedure.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'
import type { Language, Text } from './text.ts'

/** A form with what stands in it, ready to be printed. */
export interface Printable {
  readonly form: Form
  readonly data: FormData
  readonly inCase: FormCase
  /** Who signs it, in order. */
  readonly signers: readonly Text[]
}

/** What stands beside the content of a paper, by the key of its field; what the viewer does not see is not there. */
export type Besides = Readonly<Record<string, Json>>

/** The papers of a case: the field that holds their content, and what is printed of it for whoever sees that field. */
export interface CasePapers {
  readonly field: string
  /** More fields that are printed: of the case, and of the case above it. */
  readonly besides?: readonly string[]
  readonly above?: readonly string[]
  /** The action whose input is such a content too, so that a draft can be printed. */
  readonly actions: readonly string[]
  readonly print: (shown: Json, besides: Besides) => readonly Printable[]
}

/**
 * Why the cases of a kind are kept after their end: their papers are grounds of payments (`accounts`), or the decisions in them
 * may have to be answered for (`answers`). The law behind each, and the years, are stated once for all regulations.
 */
export type Keeping = 'accounts' | 'answers'

/** A regulation is a value: everything the engine, the pages and the command line know of a document. */
export interface Regulation {
  readonly id: string
  readonly title: Text
  /** In the order of their days; the last one is the newest. */
  readonly editions: readonly Edition[]
  readonly clauses: readonly Clause[]
  /** Clause id to the SHA-256 of its official wording in the newest edition; clauses without wording are absent. */
  readonly wording: Readonly<Record<string, string>>
  /** The same of earlier editions, by edition id: their receipts cite the wording that was in force. */
  readonly earlierWording?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly parameters: readonly Parameter[]
  readonly readings: readonly Reading[]
  readonly rules: readonly Rule[]
  readonly procedures: readonly Procedure[]
  /** Roles that a tenant gives to people, beside those that every installation has. */
  readonly roles?: readonly { readonly id: string; readonly title: Text }[]
  /** Why each kind of case is kept, by procedure. A kind that is not here may not be erased: nobody guesses that it need not be kept. */
  readonly keeping?: Readonly<Record<string, Keeping>>
  readonly forms: readonly Form[]
  /** Papers of cases, by procedure. */
  readonly papers?: Readonly<Record<string, CasePapers>>
  readonly norms: readonly Norm[]
  /** Cross-references printed in the wording; `to` is null where the referred place does not exist. */
  readonly references: readonly {
    readonly from: string
    readonly printed: string
    readonly to: string | null
  }[]
  /** Messages of findings and steps: key to text with `{operand}` places. */
  readonly messages: Readonly<Record<string, Text>>
  /** The same of requirements that are met, where the message speaks to whom it refuses. */
  readonly met?: Readonly<Record<string, Text>>
  /** What people read for keys and codes of inputs and values: `months`, `fond-m`, `TOTAL_OVER_10M`. */
  readonly labels: Readonly<Record<string, Text>>
}

const editionTitle: Text = { ru: 'редакция положения', en: 'edition of the regulation' }

/** The edition in force on a day, recorded with every decision. @throws Problem PARAMETER_OUT_OF_DATES, PARAMETER_AMBIGUOUS */
export const editionOn = (regulation: Regulation, date: IsoDate): Edition =>
  inForce(regulation.editions, date, 'edition', editionTitle)

const wordingOf = (regulation: Regulation, edition: string | undefined) =>
  (edition === undefined ? undefined : regulation.earlierWording?.[edition]) ?? regulation.wording

const hashes = new WeakMap<Regulation['wording'], WeakMap<Rule, Readonly<Record<string, string>>>>()

/** Hashes of the official wording of the rule's clauses in an edition, the newest where none is named. */
export function hashesOf(
  regulation: Regulation,
  rule: Rule,
  edition?: string,
): Readonly<Record<string, string>> {
  const wording = wordingOf(regulation, edition)
  const byRule = hashes.get(wording) ?? new WeakMap<Rule, Readonly<Record<string, string>>>()
  hashes.set(wording, byRule)
  let known = byRule.get(rule)
  if (!known) {
    known = Object.fromEntries(
      rule.clauses.flatMap((id) => (wording[id] === undefined ? [] : [[id, wording[id]]])),
    )
    byRule.set(rule, known)
  }
  return known
}

/** A hash over the whole catalogue of a regulation, for «the same regulation?». */
export const regulationHash = (regulation: Regulation): string => sha256Hex(canonical(regulation.wording))

/** The languages in which programmes are told: Russian and English, and Chinese where the title of one of them has it. */
export const spokenBy = (programmes: readonly Regulation[]): readonly Language[] =>
  programmes.some(({ title }) => title.zh !== undefined) ? ['ru', 'en', 'zh'] : ['ru', 'en']
