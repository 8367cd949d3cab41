import type { CredentialTable, LinkTable, OneTimeLink, Session, SessionTable } from '../../access/index.ts'
import type { Room } from './room.ts'

/** Passwords, second steps, links and sessions. */
export const credentialTables = (room: Room): CredentialTable & LinkTable & SessionTable => ({
  ...secrets(room),
  ...linkTable(room),
  ...sessionTable(room),
})

function secrets({ passwords, steps, codes }: Room): CredentialTable {
  const dropCodes = (person: string) => {
    for (const key of codes.keys()) if (codes.get(key)?.person === person) codes.drop(key)
  }
  return {
    password: async (person) => passwords.get(person),
    async savePassword(person, password) {
      if (password) passwords.put(person, password)
      else passwords.drop(person)
    },
    secondStep: async (person) => steps.get(person),
    async saveSecondStep(step) {
      steps.put(step.person, step)
    },
    async dropSecondStep(person) {
      steps.drop(person)
      dropCodes(person)
    },
    async takeStep(person, lastStep) {
      const step = steps.get(person)
      if (!step?.confirmedAt || (step.lastStep !== null && step.lastStep >= lastStep)) return false
      steps.put(person, { ...step, lastStep })
      return true
    },
    async saveRecoveryCodes(person, hashes) {
      dropCodes(person)
      for (const hash of hashes) codes.put(`${person}/${hash}`, { person, taken: false })
    },
    async takeRecoveryCode(person, hash) {
      const code = codes.get(`${person}/${hash}`)
      if (!code || code.taken) return false
      codes.put(`${person}/${hash}`, { person, taken: true })
      return true
    },
    recoveryCodesLeft: async (person) => codes.rows().filter((c) => c.person === person && !c.taken).length,
  }
}

function linkTable({ links }: Room): LinkTable {
  const open: LinkTable['link'] = async (hash, purpose, now) => {
    const found = links.get(hash)
    if (!found || found.purpose !== purpose || found.usedAt !== null || found.expiresAt <= now) return null
    const { usedAt: _, ...link } = found
    return link
  }
  const use = (link: OneTimeLink, usedAt: string) => links.put(link.hash, { ...link, usedAt })
  return {
    async addLink(link) {
      links.put(link.hash, { ...link, usedAt: null })
    },
    link: open,
    async redeemLink(hash, purpose, now) {
      const link = await open(hash, purpose, now)
      if (link) use(link, now)
      return link
    },
    async voidLinks(person, purpose, now) {
      for (const link of links.rows())
        if (link.person === person && link.purpose === purpose && !link.usedAt) use(link, now)
    },
  }
}

function sessionTable({ sessions }: Room): SessionTable {
  const running = (person: string, now: string) =>
    sessions.rows().filter((s) => s.person === person && s.endedAt === null && s.endsAt > now)
  const bare = ({ endedAt: _, ...session }: Session & { endedAt: string | null }): Session => session
  return {
    async addSession(session) {
      sessions.put(session.id, { ...session, endedAt: null })
    },
    sessions: async (person, now) =>
      running(person, now)
        .sort((a, b) =>
          a.lastSeenAt > b.lastSeenAt || (a.lastSeenAt === b.lastSeenAt && a.id < b.id) ? -1 : 1,
        )
        .map(bare),
    keptSessions: async (person) =>
      sessions
        .rows()
        .filter((s) => s.person === person)
        .sort((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1)),
    async endSession(person, id, now) {
      const found = running(person, now).find((s) => s.id === id)
      if (found) sessions.put(id, { ...found, endedAt: now })
      return found !== undefined
    },
    async endSessions(person, except, now) {
      const ending = running(person, now).filter((s) => s.id !== except)
      for (const session of ending) sessions.put(session.id, { ...session, endedAt: now })
      return ending.length
    },
    async markSecondStep(person, id) {
      for (const session of sessions.rows())
        if (session.person === person && (id === null || session.id === id))
          sessions.put(session.id, { ...session, secondStep: id !== null })
    },
  }
}
