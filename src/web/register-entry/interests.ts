/** Kinds of ties, as the regulation's register has them. */
export const kinds = [
  'organisation',
  'relative',
  'co-author',
  'interest',
  'creditor',
  'debtor',
  'project',
  'partner',
  'letter',
] as const
export type Kind = (typeof kinds)[number]

export interface Interest {
  readonly kind: Kind
  readonly with: string | null
  readonly organisation: string | null
  readonly project: string | null
  readonly intentAgreement: string | null
  readonly until: string | null
}

/** Tables of a declaration, and the kinds that stand in each. */
export const groups = {
  people: ['relative', 'co-author', 'interest', 'letter'],
  organisations: ['organisation', 'partner'],
  money: ['creditor', 'debtor'],
  projects: ['project'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>
export type Group = keyof typeof groups
export const groupNames = Object.keys(groups) as readonly Group[]

/** What an entry of a kind names. */
export const fieldsOf: Readonly<
  Record<Kind, readonly ('with' | 'organisation' | 'project' | 'intentAgreement')[]>
> = {
  organisation: ['organisation', 'intentAgreement'],
  relative: ['with'],
  'co-author': ['with'],
  interest: ['with'],
  creditor: ['with', 'organisation', 'intentAgreement'],
  debtor: ['with', 'organisation'],
  project: ['project', 'with'],
  partner: ['organisation'],
  letter: ['with', 'organisation'],
}

export const blank = (kind: Kind): Interest => ({
  kind,
  with: null,
  organisation: null,
  project: null,
  intentAgreement: null,
  until: null,
})

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Entries as the case shows them; what is not understood is left out, what is hidden is null. */
export function interestsIn(value: unknown): readonly Interest[] {
  const list = (value as { interests?: unknown } | null | undefined)?.interests
  if (!Array.isArray(list)) return []
  return list.flatMap((one: Readonly<Record<string, unknown>>): Interest[] => {
    const kind = kinds.find((known) => known === one.kind)
    if (!kind) return []
    return [
      {
        kind,
        with: textOf(one.with),
        organisation: textOf(one.organisation),
        project: textOf(one.project),
        intentAgreement: textOf(one.intentAgreement),
        until: textOf(one.until),
      },
    ]
  })
}

/** An entry as it is sent: what its kind does not name is not said. */
export function sent(entry: Interest): Interest {
  const named = fieldsOf[entry.kind]
  const said = (key: 'with' | 'organisation' | 'project' | 'intentAgreement') =>
    named.includes(key) ? textOf(entry[key]?.trim()) : null
  return {
    kind: entry.kind,
    with: said('with'),
    organisation: said('organisation'),
    project: said('project'),
    intentAgreement: said('intentAgreement'),
    until: entry.until === '' ? null : entry.until,
  }
}
