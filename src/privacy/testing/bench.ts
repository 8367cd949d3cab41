import type { Engine } from '../../engine/index.ts'
import type { ErasingVault, KeptDraft, KeptNotice, PrivacyStore } from '../index.ts'

/** Records of privacy under test, on an engine that runs the invented regulation `stars`. */
export interface PrivacyUnderTest {
  readonly store: PrivacyStore
  readonly vault: ErasingVault
  readonly engine: Engine
  putNotice(tenant: string, person: string, notice: KeptNotice): Promise<void>
  /** Notes that they want no letters about a kind of notices. */
  putChoice(tenant: string, person: string, kind: string): Promise<void>
  putDraft(tenant: string, person: string, draft: KeptDraft): Promise<void>
}

/** Founds a club. */
export async function found({ engine }: PrivacyUnderTest, tenant = 't'): Promise<string> {
  const input = { title: 'Орион' }
  const actor = { id: 'k', roles: ['keeper'] }
  const { file } = await engine.act({ tenant, case: null, procedure: 'club', action: 'found', input, actor })
  return file.id
}

/** Somebody applies to a club with a name; what they are is told by `subject`. */
export async function apply(
  { engine }: PrivacyUnderTest,
  club: string,
  subject: string,
  name = `Имя ${subject}`,
  tenant = 't',
): Promise<string> {
  const { file } = await engine.act({
    tenant,
    case: null,
    parent: club,
    procedure: 'member',
    action: 'apply',
    input: { person: subject, name },
    actor: { id: subject, roles: ['child'] },
  })
  return file.id
}
