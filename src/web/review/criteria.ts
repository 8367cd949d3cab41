/** A part of a schema, as far as criteria are read from it. */
interface Schema {
  readonly type?: string
  readonly clause?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
}

/** A question of a pass-or-fail criterion. */
export interface Question {
  readonly key: string
  readonly clause: string
  /** Codes to choose from beside the answer; null where none is asked for. */
  readonly codes: readonly string[] | null
}

export interface PassFail {
  readonly key: string
  readonly clause: string
  readonly questions: readonly Question[]
}

export interface Scored {
  readonly key: string
  readonly clause: string
  /** The least and the most points. */
  readonly range: readonly [number, number]
  /** What is explained beside the score, each with its clause where it has one. */
  readonly comments: readonly { readonly key: string; readonly clause: string }[]
}

export interface Criteria {
  readonly passFail: readonly PassFail[]
  readonly scored: readonly Scored[]
}

const members = (schema: Schema | undefined) => Object.entries(schema?.properties ?? {})
/** The clause that the clauses of parts stand under: `x:c.1` of `x:c.1.2`. */
const above = (clause: string) => clause.replace(/\.[^.]*$/, '')

/** The criteria that the schema of a conclusion asks for. `clauses`: those of the action, for what stands under a criterion. */
export function criteriaOf(schema: object, clauses: readonly string[]): Criteria {
  const passFail: PassFail[] = []
  const scored: Scored[] = []
  for (const [key, part] of members(schema as Schema)) {
    const { score, comments } = part.properties ?? {}
    const questions = members(part).filter(([, one]) => one.properties?.yes !== undefined)
    if (score) {
      const clause = part.clause ?? ''
      const points = (score.examples ?? []).filter((one): one is number => typeof one === 'number')
      const under = clauses.filter((one) => above(one) === clause).sort()
      scored.push({
        key,
        clause,
        range: [Math.min(...points), Math.max(...points)],
        comments: members(comments).map(([name], i) => ({ key: name, clause: under[i] ?? clause })),
      })
    } else if (questions.length > 0)
      passFail.push({
        key,
        clause: part.clause ?? above(questions[0]![1].clause ?? ''),
        questions: questions.map(([name, one]) => {
          const { code } = one.properties ?? {}
          return {
            key: name,
            clause: one.clause ?? '',
            codes: code ? (code.examples ?? []).map(String) : null,
          }
        }),
      })
  }
  return { passFail, scored }
}

/** A value at keys; undefined where the way ends before. */
export const at = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  )

/** Whether a score counts: a whole number within its range. */
const counts = (score: unknown, [least, most]: Scored['range']): score is number =>
  typeof score === 'number' && Number.isInteger(score) && score >= least && score <= most

/** The sum of the scores that count, the most it could be, and how many criteria have none. */
export function totalOf({ scored }: Criteria, value: unknown) {
  const given = scored.map(({ key, range }) => {
    const score = at(value, key, 'score')
    return counts(score, range) ? score : null
  })
  return {
    total: given.reduce<number>((sum, score) => sum + (score ?? 0), 0),
    most: scored.reduce((sum, { range }) => sum + range[1], 0),
    left: given.filter((score) => score === null).length,
  }
}

/** Whether every question is answered with yes; null while one is open and none is answered with no. */
export function passes({ key, questions }: PassFail, value: unknown): boolean | null {
  const answers = questions.map((question) => at(value, key, question.key, 'yes'))
  return answers.includes(false) ? false : answers.every((answer) => answer === true) ? true : null
}
