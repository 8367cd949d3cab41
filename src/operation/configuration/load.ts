import { homeFolder } from '../../home/index.ts'
import { Problem, schemaProblem } from '../../kernel/index.ts'
import { environmentSource } from './environment-source.ts'
import { fileSource } from './file-source.ts'
import { type KeySpec, keys } from './keys.ts'
import { fileOf } from './read-file.ts'
import { type Configuration, configurationSchema } from './schema.ts'
import { type Fault, type Given, type Place, placeText } from './source.ts'

/** What the sources say together. */
export interface Loaded {
  /** Null where something is wrong. */
  readonly configuration: Configuration | null
  readonly faults: readonly Fault[]
  /** Where each key was given. */
  readonly places: ReadonlyMap<string, Place>
  /** Values as they were written, of keys that are no secrets. */
  readonly written: ReadonlyMap<string, unknown>
  /** The file that was read, or would have been. */
  readonly file: string
}

/** Values of options of the command line, by key: they stand over everything else. */
export type Flags = Readonly<Record<string, string | number | boolean | undefined>>

/** Reads defaults, file, environment and options, each over those before it; tells everything that is wrong at once. */
export function readConfiguration(env: NodeJS.ProcessEnv, flags: Flags = {}): Loaded {
  const home = homeFolder(env)
  const file = fileOf(env, home)
  const sources = [fileSource(file), environmentSource(env)]
  const given = new Map<string, Given>([['home', { path: 'home', value: home, place: { kind: 'default' } }]])
  for (const one of [...sources.flatMap((source) => source.given), ...flagsGiven(flags)])
    given.set(one.path, one)
  const parsed = configurationSchema.safeParse(nested([...given.values()]), { reportInput: true })
  const unfit = parsed.success
    ? []
    : schemaProblem(configurationSchema, parsed.error).items.map((item): Fault => {
        const key = keyAt(item.path)
        const place = given.get(key?.path ?? '')?.place ?? { kind: 'default' }
        return { path: item.path, place, message: item.message, ...(key ? { remedy: key.form } : {}) }
      })
  const faults = [...sources.flatMap((source) => source.faults), ...unfit]
  return {
    configuration: parsed.success && faults.length === 0 ? freeze(parsed.data) : null,
    faults,
    places: new Map(keys.map(({ path }) => [path, given.get(path)?.place ?? { kind: 'default' }])),
    written: new Map(
      keys.flatMap(({ path, meta }) => (meta.secret ? [] : [[path, given.get(path)?.value] as const])),
    ),
    file: file.path,
  }
}

/** The configuration. @throws Problem CONFIGURATION_INVALID with every unknown key and every wrong value */
export function loadConfiguration(env: NodeJS.ProcessEnv, flags: Flags = {}): Configuration {
  const { configuration, faults } = readConfiguration(env, flags)
  if (configuration) return configuration
  throw new Problem(
    'CONFIGURATION_INVALID',
    'content',
    { ru: 'Настройка не годится', en: 'The configuration cannot be used' },
    faults.map(({ path, place, message, remedy }) => {
      const at = placeText(place)
      const told = { ru: `${at.ru}: ${message.ru}`, en: `${at.en}: ${message.en}` }
      return { path, message: told, ...(remedy ? { remedy } : {}) }
    }),
  )
}

const flagsGiven = (flags: Flags): Given[] =>
  Object.entries(flags).flatMap(([path, value]) =>
    value === undefined ? [] : [{ path, value, place: { kind: 'flag', name: `--${path}` } }],
  )

const keyAt = (path: string): KeySpec | undefined =>
  keys.find((key) => path === key.path || path.startsWith(`${key.path}.`))

function nested(all: readonly Given[]): object {
  const root: Record<string, unknown> = {}
  for (const { path, value } of all) {
    const parts = path.split('.')
    let at = root
    for (const part of parts.slice(0, -1)) {
      at[part] ??= {}
      at = at[part] as Record<string, unknown>
    }
    at[parts.at(-1)!] = value
  }
  return root
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
