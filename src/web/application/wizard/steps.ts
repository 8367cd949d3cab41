/** The steps of the form, in their order. */
export const steps = ['project', 'team', 'plan', 'tor', 'statements', 'documents', 'review'] as const
export type Step = (typeof steps)[number]

export const isStep = (text: string | null): text is Step => steps.some((step) => step === text)

/** The part of what is typed that a fault is about, as steps: `members.0.grant`, `members[0].grant`. */
export const normal = (path: string): string =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .join('.')

const own: readonly (readonly [RegExp, Step])[] = [
  [/^members\.\d+\.attested/, 'statements'],
  [/^(members|total)\b/, 'team'],
  [/^plan\b/, 'plan'],
  [/^tor\b/, 'tor'],
  [/^(consent|statements|breachExplanation|thirdPartyRights|otherBudget|civil)\b/, 'statements'],
  [/^documents\b/, 'documents'],
]

/** The step on which a fault is mended. */
export const stepOf = (path: string): Step => own.find(([known]) => known.test(path))?.[1] ?? 'project'
