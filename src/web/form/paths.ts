/** The steps of a path: `applicants[0].grant` and `applicants.0.grant` are the same. */
export const stepsOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter(Boolean)

/** The way to a part of what a path names. */
export const below = (path: string, step: string | number): string =>
  path === '' ? `${step}` : `${path}.${step}`

/** The DOM id of the field at a path. */
export const fieldId = (path: string): string =>
  ['field', ...stepsOf(path)].join('-').replace(/[^\p{L}\p{N}-]/gu, (sign) => `_${sign.codePointAt(0)}_`)

/** Whether a problem at a path is told at the field of another: its own, or the nearest that is drawn above it. */
export const isWithin = (path: string, field: string): boolean =>
  stepsOf(field).every((step, n) => stepsOf(path)[n] === step)

/** A value with one part of it changed; what the way leads through is made where it was not. */
export function changedAt(
  whole: unknown,
  steps: readonly string[],
  change: (part: unknown) => unknown,
): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return change(whole)
  if (Array.isArray(whole))
    return whole.map((part, n) => (String(n) === step ? changedAt(part, rest, change) : part))
  const known = isObject(whole) ? whole : {}
  return { ...known, [step]: changedAt(known[step], rest, change) }
}

/** Whether a value has keys. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
