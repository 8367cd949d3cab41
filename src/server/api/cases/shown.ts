import { type Look, openPersonal } from '../../../engine/index.ts'
import type { AccessEntry, ApiParts } from '../parts.ts'
import type { Viewer } from '../reader.ts'

/** By which of the viewer's roles a field is seen: whoever it is about is told these, and no others that the viewer holds. */
function rolesSeeing({ procedure, file, roles }: Look, field: string): readonly string[] {
  const seenBy = procedure.visibility[field]?.seenBy ?? {}
  const sees = (role: string) => {
    const states = Object.hasOwn(seenBy, role) ? seenBy[role] : undefined
    return states === 'always' || (states?.includes(file.state) ?? false)
  }
  const own = roles.filter(sees)
  return own.length > 0 ? own : ['public']
}

/** The fields of a case with personal values opened, taken down in the access log before anybody sees them. */
export async function shownFields(
  parts: Pick<ApiParts, 'engine' | 'accessed'>,
  { tenant, person }: Viewer,
  seen: Look,
) {
  const { engine, accessed } = parts
  const { fields, opened } = await openPersonal(engine.parts.vault, tenant, seen.fields)
  if (opened.length > 0 && accessed) {
    const at = engine.parts.clock.now()
    await accessed(
      opened.map(
        ({ field, subject }): AccessEntry => ({
          tenant,
          viewer: person ?? '',
          roles: rolesSeeing(seen, field),
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
