/** What a blank depends on besides its data: the years of the case, and facts such as `{ stage: 'final' }`. */
export interface FormCase {
  readonly years?: readonly number[]
  readonly facts?: Readonly<Record<string, string>>
}

/** Facts that must hold, all of them. */
export type FormCondition = Readonly<Record<string, string>>

/** Whether a condition holds in the case; `unknown` where the case does not tell and nothing known refutes it. */
export function applies(condition: FormCondition | undefined, inCase: FormCase): boolean | 'unknown' {
  let known: boolean | 'unknown' = true
  for (const [key, wanted] of Object.entries(condition ?? {})) {
    const fact = inCase.facts?.[key]
    if (fact === undefined) known = 'unknown'
    else if (fact !== wanted) return false
  }
  return known
}
