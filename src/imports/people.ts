import type { Vault } from '../engine/index.ts'
import type { PersonGiven } from './kinds/index.ts'

const KINDS = ['inn', 'snils', 'birth'] as const
type Keys = Partial<Record<(typeof KINDS)[number], string>>

/** Keyed hashes by which a person is known, the strongest first: never the values themselves. */
function keysOf(vault: Vault, tenant: string, { name, inn, snils, birth }: PersonGiven): Keys {
  const blind = (kind: string, value: string) => vault.blind(tenant, `person/${kind}:${value}`)
  return {
    ...(inn === null ? {} : { inn: blind('inn', inn) }),
    ...(snils === null ? {} : { snils: blind('snils', snils) }),
    ...(birth === null ? {} : { birth: blind('birth', `${name}|${birth}`) }),
  }
}

/**
 * Gives people their ids. An id follows from the strongest key of the row that names the person first, so that the same person has the
 * same one in another registry; a row that knows one more key of a known person adds it. Two people of one name and one day of birth are
 * told apart by their numbers.
 */
export function peopleRegister(vault: Vault, tenant: string): (given: PersonGiven) => string {
  const known = new Map<string, { readonly id: string; keys: Keys }>()
  return (given) => {
    const keys = keysOf(vault, tenant, given)
    const fits = (other: Keys) =>
      (['inn', 'snils'] as const).every((k) => !keys[k] || !other[k] || keys[k] === other[k])
    const found = KINDS.map((k) => known.get(keys[k] ?? '')).find(
      (one) => one !== undefined && fits(one.keys),
    )
    const strongest = keys.inn ?? keys.snils ?? keys.birth
    const person = found ?? { id: `person-${strongest ?? 'unknown'}`, keys }
    person.keys = { ...keys, ...person.keys }
    for (const k of KINDS) {
      const key = keys[k]
      if (key && !known.has(key)) known.set(key, person)
    }
    return person.id
  }
}
