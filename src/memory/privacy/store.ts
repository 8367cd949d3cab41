import { type EngineParts, partiesOf, type Vault } from '../../engine/index.ts'
import { envelopeOf, isSealed } from '../../kernel/index.ts'
import type {
  ErasingVault,
  KeptDraft,
  KeptNotice,
  KeptThing,
  PrivacyStore,
  SubjectCase,
} from '../../privacy/index.ts'
import { consentTable } from './consents.ts'
import { requestTable } from './requests.ts'
import { seenTable } from './seen.ts'

type Owned<T> = T & { readonly tenant: string; readonly person: string }

/** Records of privacy in memory, beside an engine in memory, and its vault with a memory for erasures. */
export interface MemoryPrivacy {
  readonly store: PrivacyStore
  readonly vault: ErasingVault
  readonly notices: Owned<KeptNotice>[]
  readonly drafts: Owned<KeptDraft>[]
  readonly things: { readonly tenant: string; readonly person: string; readonly thing: KeptThing }[]
}

/** Whether sealed values of a subject stand in a value. */
function holds(value: unknown, subject: string): boolean {
  if (isSealed(value)) return value.subject === subject
  return typeof value === 'object' && value !== null && Object.values(value).some((v) => holds(v, subject))
}

/** Makes the records of privacy over the cases of an engine. */
export function memoryPrivacy(
  engine: Pick<EngineParts, 'registry' | 'store' | 'clock'>,
  vault: Vault,
): MemoryPrivacy {
  const erasures = new Map<string, string>()
  const notices: Owned<KeptNotice>[] = []
  const drafts: Owned<KeptDraft>[] = []
  const things: MemoryPrivacy['things'] = []
  const seen = seenTable()
  const of = (tenant: string, person: string) => (one: Owned<unknown>) =>
    one.tenant === tenant && one.person === person

  async function roleIn(tenant: string, subject: string, id: string): Promise<SubjectCase | null> {
    const file = await engine.store.load(tenant, id)
    if (!file) return null
    const parties = partiesOf(engine.registry.procedure(file.procedure), file)
    const roles = parties.filter(({ person }) => person === subject).map(({ role }) => role)
    const journal = await engine.store.journal(tenant, id)
    const named = journal.some((event) => holds(envelopeOf(event), subject))
    return roles.length > 0 || named ? { case: id, roles: roles.sort() } : null
  }

  return {
    notices,
    drafts,
    things,
    vault: {
      ...vault,
      async erase(tenant, subject) {
        await vault.erase(tenant, subject)
        const name = `${tenant}/${subject}`
        if (!erasures.has(name)) erasures.set(name, engine.clock.now())
      },
    },
    store: {
      ...seen.table,
      ...consentTable(),
      ...requestTable(),
      async casesOf(tenant, subject) {
        const found: SubjectCase[] = []
        for (const id of await engine.store.cases(tenant)) {
          const one = await roleIn(tenant, subject, id)
          if (one) found.push(one)
        }
        return found.sort((a, b) => (a.case < b.case ? -1 : 1))
      },
      notices: async (tenant, person) =>
        notices.filter(of(tenant, person)).map(({ tenant: _, person: __, ...notice }) => notice),
      drafts: async (tenant, person) =>
        drafts.filter(of(tenant, person)).map(({ tenant: _, person: __, ...draft }) => draft),
      kept: async (tenant, person) =>
        things.flatMap((one) => (one.tenant === tenant && one.person === person ? [one.thing] : [])),
      erasedAt: async (tenant, subject) => erasures.get(`${tenant}/${subject}`) ?? null,
      async erasedSince(at) {
        const since = [...erasures].filter(([, erased]) => erased >= at)
        return since.map(([name]) => {
          const cut = name.indexOf('/')
          return { tenant: name.slice(0, cut), subject: name.slice(cut + 1) }
        })
      },
      async eraseRows(tenant, subject) {
        const mine = of(tenant, subject)
        const gone = drafts.filter(mine)
        for (const draft of gone) drafts.splice(drafts.indexOf(draft), 1)
        // A vote is the body's as long as it is not counted, and goes with its ballot.
        for (const one of things.filter(({ thing }) => thing.kind !== 'vote'))
          if (one.tenant === tenant && one.person === subject) things.splice(things.indexOf(one), 1)
        let emptied = 0
        for (const [i, notice] of notices.entries()) {
          if (!mine(notice) || JSON.stringify(notice.operands) === '{}') continue
          notices[i] = { ...notice, operands: {} }
          emptied++
        }
        return {
          drafts: gone.map(({ id }) => id).sort(),
          notices: emptied,
          looks: seen.forget(tenant, subject),
        }
      },
    },
  }
}
