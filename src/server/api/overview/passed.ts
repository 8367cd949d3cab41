import type { Procedure } from '../../../kernel/index.ts'

/**
 * The states to which each state leads on the regular way: an exception that annuls or re-opens is none, and a goal from which
 * the action may also be taken is where the case stays.
 */
function leads({ actions }: Procedure): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { from, to, exception } of actions) {
    if (from === 'new' || exception) continue
    const goals = typeof to === 'string' ? [to] : to.oneOf
    const onward = goals.filter((goal) => goal !== 'same' && !from.includes(goal))
    for (const start of from) found.set(start, new Set([...(found.get(start) ?? []), ...onward]))
  }
  return found
}

function reached(
  ways: ReadonlyMap<string, ReadonlySet<string>>,
  first: string,
  without: string,
): ReadonlySet<string> {
  const seen = new Set(first === without ? [] : [first])
  for (const state of seen) for (const next of ways.get(state) ?? []) if (next !== without) seen.add(next)
  return seen
}

/**
 * How many cases have come through each state: those that stand in it, and those that stand where nobody comes but through
 * it. Where ways part and meet again it is the number that is certain. A case that was taken over on its way came through the
 * states before elsewhere.
 */
export function passedThrough(
  procedure: Procedure,
  standing: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const ways = leads(procedure)
  const first = Object.keys(procedure.states)[0]!
  const possible = reached(ways, first, '')
  return new Map(
    Object.keys(procedure.states).map((state) => {
      const around = reached(ways, first, state)
      let count = standing.get(state) ?? 0
      for (const [other, some] of standing)
        if (other !== state && possible.has(other) && !around.has(other)) count += some
      return [state, count]
    }),
  )
}
