import { type Look, openPersonal } from '../../../engine/index.ts'
import type { AccessEntry, ApiParts } from '../parts.ts'
import type { Viewer } from '../reader.ts'

/** The fields of a case with personal values opened, taken down in the access log before anybody sees them. */
export async function shownFields(parts: ApiParts, { tenant, person }: Viewer, seen: Look) {
  const { engine, accessed } = parts
  const { fields, opened } = await openPersonal(engine.parts.vault, tenant, seen.fields)
  if (opened.length > 0 && accessed) {
    const at = engine.parts.clock.now()
    await accessed(
      opened.map(
        ({ field, subject }): AccessEntry => ({
          tenant,
          viewer: person ?? '',
          roles: person === null ? ['public'] : seen.roles,
          subject,
          case: seen.file.id,
          field,
          at,
        }),
      ),
    )
  }
  return fields
}
