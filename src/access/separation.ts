import type { Term } from './records.ts'
import { refusals } from './refusals.ts'
import type { AccessSettings } from './settings.ts'
import type { AccessTables } from './store.ts'
import { overlap } from './terms.ts'

type Span = Pick<Term, 'from' | 'to'>

/** Whether a role stands in a separated pair. */
const isSeparated = ({ separated }: AccessSettings, role: string) =>
  separated.some((pair) => pair.includes(role))

/** The roles a person holds at some day of a span, by grant or by an office, as holder or deputy. */
async function rolesDuring(tables: AccessTables, person: string, span: Span): Promise<ReadonlySet<string>> {
  const roles = new Set<string>()
  for (const term of await tables.terms({ person })) {
    if (term.ended || !overlap(term, span)) continue
    if (term.kind === 'role') roles.add(term.of)
    if (term.kind === 'holder' || term.kind === 'deputy')
      for (const role of (await tables.office(term.of))?.roles ?? []) roles.add(role)
  }
  return roles
}

/**
 * Demands that nobody takes a separated role by their own hand, and that nobody holds two roles of a separated pair on
 * any day.
 * @throws Problem GRANT_TO_SELF, ROLES_SEPARATED
 */
export async function demandSeparation(
  tables: AccessTables,
  settings: AccessSettings,
  by: string,
  person: string,
  roles: readonly string[],
  span: Span,
): Promise<void> {
  await tables.lock(`person:${person}`)
  if (by === person && roles.some((role) => isSeparated(settings, role))) {
    throw refusals.role(
      'GRANT_TO_SELF',
      { ru: 'Такую роль нельзя дать самому себе', en: 'Nobody grants such a role to themselves' },
      { ru: 'Попросите другого администратора', en: 'Ask another administrator' },
    )
  }
  const held = await rolesDuring(tables, person, span)
  for (const [a, b] of settings.separated) {
    const clash =
      (roles.includes(a) && (held.has(b) || roles.includes(b))) || (roles.includes(b) && held.has(a))
    if (!clash) continue
    const title = (id: string, language: 'ru' | 'en') =>
      settings.roles.find((role) => role.id === id)?.title[language] ?? id
    throw refusals.state(
      'ROLES_SEPARATED',
      {
        ru: `Роли «${title(a, 'ru')}» и «${title(b, 'ru')}» не может иметь один человек`,
        en: `One person may not hold the roles "${title(a, 'en')}" and "${title(b, 'en')}"`,
      },
      {
        ru: 'Выберите другой срок или сначала прекратите прежнюю роль',
        en: 'Choose another term, or end the other role first',
      },
    )
  }
}
