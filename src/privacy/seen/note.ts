import type { PrivacyParts } from '../parts.ts'
import type { Look } from '../records.ts'

/**
 * Takes down who saw whose data, before they see them: where this fails, nothing may be shown. Looks at one's own data are
 * not taken down.
 */
export async function noteSeen(
  { store }: Pick<PrivacyParts, 'store'>,
  looks: readonly Look[],
): Promise<void> {
  const byTenant = new Map<string, Look[]>()
  for (const look of looks) {
    if (look.viewer === look.subject) continue
    const known = byTenant.get(look.tenant)
    if (known) known.push(look)
    else byTenant.set(look.tenant, [look])
  }
  for (const [tenant, some] of byTenant) await store.note(tenant, some)
}
