import { z } from 'zod'
import type { Text } from '../../kernel/index.ts'

/** What a key of the configuration knows besides its type and its default. */
export interface KeyMeta {
  readonly title: Text
  /** The variable that sets it; those after the first are names that other programs use for the same. */
  readonly env: readonly [string, ...string[]]
  /** Hidden wherever the configuration is shown; may also come from a file that the variable `…_FILE` names. */
  readonly secret?: true
  /** Needed to find the file, so that the file cannot set it. */
  readonly notInFile?: true
  /** What holds where nothing is given and no fixed value stands for that. */
  readonly otherwise?: Text
}

/** The keys: a schema is one exactly when it is in here. */
export const keyMetas = z.registry<KeyMeta>()

/** How a value is written, by the schema of its kind. */
export const valueForms = z.registry<{ readonly form: Text }>()

/** Makes a schema a key of the configuration. */
export function key<T extends z.ZodType>(schema: T, meta: KeyMeta): T {
  keyMetas.add(schema, meta)
  return schema
}
