import { setFlagsFromString } from 'node:v8'
import { makeRegistry } from '../../engine/index.ts'
import { demandSchema } from '../../operation/index.ts'
import { programmes } from '../../programmes.ts'
import { openDatabase, type Verified, verifyStore } from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { withDatabase } from '../database.ts'
import type { Session } from '../io.ts'

const words = {
  ru: {
    at: 'событий проверено',
    all: (cases: number, events: number) => `Дел: ${cases}, событий: ${events}.`,
    good: 'Всё сходится.',
    broken: 'Не сходится',
  },
  en: {
    at: 'events checked',
    all: (cases: number, events: number) => `Cases: ${cases}, events: ${events}.`,
    good: 'Everything agrees.',
    broken: 'Broken',
  },
}

/** `mera verify`: holds every chain and every row against the journals; exit 1 where anything is broken. */
export const run: Run = async (session, _, { json, tenant }) => {
  // It runs beside a server at work: what it reads and drops must not pile up to gigabytes before it is swept.
  setFlagsFromString('--heap-growing-percent=100')
  const found = await withDatabase(session, async ({ url }) => {
    await demandSchema(url)
    return verifyAt(session, url, typeof tenant === 'string' ? tenant : null)
  })
  // Checkpoints are the notary's, who is not built yet.
  const told = { cases: found.cases, events: found.events, checkpoints: 0, broken: found.broken }
  await session.out(json ? `${JSON.stringify(told)}\n` : verifiedText(found, session))
  return found.broken.length === 0 ? 0 : 1
}

/** Verifies a database and tells how far it is. */
export async function verifyAt(session: Session, url: string, tenant: string | null): Promise<Verified> {
  const db = openDatabase(url, { connections: 2, name: 'mera-verify' })
  const say = words[session.language]
  try {
    const tell = (events: number) => session.errIsTerminal && session.err(`\r${say.at}: ${events}`)
    return await verifyStore(db, { registry: makeRegistry(programmes) }, tenant, tell)
  } finally {
    if (session.errIsTerminal) session.err('\r\u001b[K')
    await db.close()
  }
}

export function verifiedText({ cases, events, broken }: Verified, { language }: Session): string {
  const say = words[language]
  const lines = broken.map(({ case: id, reason }) => `${say.broken}: ${id}: ${reason}`)
  return `${[...lines, say.all(cases, events), ...(broken.length === 0 ? [say.good] : [])].join('\n')}\n`
}
