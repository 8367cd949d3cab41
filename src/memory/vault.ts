import { randomBytes } from 'node:crypto'
import {
  type Bytes,
  blindIndex,
  newSubjectKey,
  openText,
  type SubjectKey,
  sealText,
  subjectErased,
  type Vault,
} from '../engine/index.ts'

/** A vault whose keys live in memory. */
export function memoryVault(bytes: Bytes = randomBytes): Vault {
  const keys = new Map<string, SubjectKey>()
  const erased = new Set<string>()
  const blindKey = bytes(32)
  const nameOf = (tenant: string, subject: string) => `${tenant}/${subject}`

  function make(name: string): SubjectKey {
    const made = newSubjectKey(bytes)
    keys.set(name, made)
    return made
  }

  return {
    async ready(tenant, subjects, create) {
      if (!create) return
      const names = [...subjects].map((subject) => nameOf(tenant, subject))
      if (names.some((name) => erased.has(name))) throw subjectErased()
      for (const name of names) if (!keys.has(name)) make(name)
    },
    seal(tenant, subject, plain) {
      const key = keys.get(nameOf(tenant, subject))
      if (!key) throw new RangeError(`the key of ${subject} is not at hand`)
      return sealText(subject, key, plain, blindIndex(blindKey, tenant, plain), bytes)
    },
    open(tenant, sealed) {
      const known = keys.get(nameOf(tenant, sealed.subject))
      return known?.id === sealed.key ? openText(known, sealed) : null
    },
    blind: (tenant, plain) => blindIndex(blindKey, tenant, plain),
    async erase(tenant, subject) {
      keys.delete(nameOf(tenant, subject))
      erased.add(nameOf(tenant, subject))
    },
  }
}
