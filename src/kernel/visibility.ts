import type { Json } from './canonical.ts'
import type { CaseFile } from './case-file.ts'
import type { Text } from './text.ts'

/** What a field gives away, so that a table can be read by kind. */
export type Reveals = 'plain' | 'identity' | 'money' | 'opinion'

/** A field that may leave the system, and who sees it in which states. A role that is not named sees nothing. */
export interface VisibleField<F = unknown> {
  readonly title: Text
  readonly reveals: Reveals
  readonly clause: string
  readonly value: (facts: F, file: CaseFile<F>) => Json
  /** Role (`public` for everyone) to `always` or the states in which the role sees the field. */
  readonly seenBy: Readonly<Record<string, 'always' | readonly string[]>>
  /**
   * Columns of the list row (`title`, `sums.requested`) that tell no more than this field: lists show them, search and
   * sort by them for those who see the field. A column that no field names is shown to nobody.
   */
  readonly columns?: readonly string[]
}

/** The visibility table of a procedure: every byte of a case leaves through it. */
export type Visibility<F = unknown> = Readonly<Record<string, VisibleField<F>>>

export interface ProjectedField {
  readonly key: string
  readonly title: Text
  readonly reveals: Reveals
  readonly clause: string
  readonly value: Json
}

/**
 * What a viewer with these roles sees of a case. Hidden fields are absent, not empty: nothing tells that they exist, and
 * their values are not even computed. A `value` must read no more of the facts than its own field.
 */
export function project(visibility: Visibility, file: CaseFile, roles: readonly string[]): ProjectedField[] {
  const viewer = [...roles, 'public']
  return Object.entries(visibility).flatMap(([key, field]) => {
    const seen = viewer.some((role) => {
      const states = Object.hasOwn(field.seenBy, role) ? field.seenBy[role] : undefined
      return states === 'always' || (states?.includes(file.state) ?? false)
    })
    if (!seen) return []
    return [
      {
        key,
        title: field.title,
        reveals: field.reveals,
        clause: field.clause,
        value: field.value(file.facts, file),
      },
    ]
  })
}
