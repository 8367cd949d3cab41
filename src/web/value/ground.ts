import { createContext, useContext } from 'react'
import { useDesk } from '../frame/index.ts'

interface Ground {
  /** Procedure and field, for the words of keys and codes. */
  readonly within: readonly string[]
  /** Names of people, as far as what is shown tells them. */
  readonly people: ReadonlyMap<string, string>
}

const GroundContext = createContext<Ground>({ within: [], people: new Map() })
export const ValueGround = GroundContext.Provider

export const useValueGround = (): Ground => useContext(GroundContext)

/** The word for a key: the words of keys, a field of the case of that name, a person, a code; else as it stands. */
export function useKeyWord(): (key: string, under: string) => string {
  const { label, code, model, t } = useDesk()
  const { within, people } = useValueGround()
  return (key, under) => {
    const person = people.get(key)
    if (person !== undefined) return person
    const word = label(key, ...within)
    if (word !== key) return word
    const field = model.procedures[within[0] ?? '']?.fields[key]
    return code(under, key) ?? (field ? t(field.title) : key)
  }
}

/** The word for what stands under a key: a person's name, the code's own word, a role; else as it stands. */
export function useTextWord(): (key: string, text: string) => string {
  const { label, code } = useDesk()
  const { within, people } = useValueGround()
  return (key, text) => {
    const exact = label(`${key}.${text}`, ...within)
    const known = exact === `${key}.${text}` ? (code(key, text) ?? code('role', text) ?? text) : exact
    return people.get(text) ?? known
  }
}
