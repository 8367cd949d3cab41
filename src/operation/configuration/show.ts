import type { Text } from '../../kernel/index.ts'
import { keys } from './keys.ts'
import type { Loaded } from './load.ts'
import type { Configuration } from './schema.ts'
import { isSecret } from './secret.ts'
import { placeText } from './source.ts'

/** A key with the value in force, secrets hidden, and where it was given. */
export interface ShownKey {
  readonly path: string
  /** Null where nothing is set. */
  readonly value: string | number | boolean | object | null
  readonly place: Text
}

/** The configuration in force, key by key. */
export function shownKeys(configuration: Configuration, { places, written }: Loaded): ShownKey[] {
  return keys.map(({ path, preset }) => {
    // Shown as it was written (30s), not as it is kept inside (30000).
    const value = written.get(path) ?? preset ?? valueAt(configuration, path)
    return { path, value: plain(value), place: placeText(places.get(path)!) }
  })
}

const valueAt = (configuration: Configuration, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], configuration)

function plain(value: unknown): ShownKey['value'] {
  if (value === undefined || value === null) return null
  if (isSecret(value)) return value.shown
  if (typeof value === 'object') return JSON.parse(JSON.stringify(value))
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new TypeError('a kind of value that cannot be shown')
}
