import { comeOf, type Unfinished, type UnfinishedRecords } from '../../files/index.ts'

/** Unfinished files in memory. Each call runs through without waiting, so calls exclude each other. */
export function memoryUnfinished(): UnfinishedRecords {
  const all = new Map<string, Unfinished>()
  const nameOf = (tenant: string, id: string) => JSON.stringify([tenant, id])
  const blobsOf = (one: Unfinished | undefined) => one?.pieces.map(({ blob }) => blob) ?? []
  return {
    begin: async (unfinished) => void all.set(nameOf(unfinished.tenant, unfinished.id), unfinished),
    find: async (tenant, id) => all.get(nameOf(tenant, id)) ?? null,
    async underWay(tenant, person) {
      const theirs = [...all.values()].filter(
        (one) => one.tenant === tenant && one.person === person && one.file === null,
      )
      return { count: theirs.length, bytes: theirs.reduce((sum, { size }) => sum + size, 0) }
    },
    async append(tenant, id, after, piece) {
      const one = all.get(nameOf(tenant, id))
      if (!one || one.file !== null || comeOf(one) !== after) return false
      all.set(nameOf(tenant, id), { ...one, pieces: [...one.pieces, piece] })
      return true
    },
    async finish(tenant, id, file) {
      const one = all.get(nameOf(tenant, id))
      if (one) all.set(nameOf(tenant, id), { ...one, file, pieces: [] })
      return blobsOf(one)
    },
    async remove(tenant, id) {
      const one = all.get(nameOf(tenant, id))
      all.delete(nameOf(tenant, id))
      return blobsOf(one)
    },
    async removeOf(tenant, person) {
      const theirs = [...all.values()].filter(
        (one) => one.tenant === tenant && (one.person === person || one.subject === person),
      )
      for (const one of theirs) all.delete(nameOf(tenant, one.id))
      return theirs.flatMap(blobsOf)
    },
    async takeOld(before, limit) {
      const old = [...all.values()].filter(({ begunAt }) => begunAt < before).slice(0, limit)
      for (const { tenant, id } of old) all.delete(nameOf(tenant, id))
      return old.length > 0 ? old.flatMap(blobsOf) : null
    },
  }
}
