import { type DecideOptions, decide } from './decide.ts'
import { Problem } from './problem.ts'
import type { Regulation } from './regulation.ts'
import type { Rule, Ruling } from './rule.ts'

/** One of several rules that answer the same question, and the facts to which it applies. */
export interface Candidate<F, V> {
  readonly rule: Rule<F, V>
  readonly applies: (facts: F) => boolean
  /** Rules it stands above where both apply, with the clause that says so. Not passed on: each pair is declared. */
  readonly above?: readonly { readonly rule: string; readonly clause: string }[]
}

/** A ruling, and the clauses by which its rule stood above the others that apply too. */
export interface Preferred<V> {
  readonly ruling: Ruling<V>
  readonly above: readonly { readonly rule: string; readonly clause: string }[]
}

/**
 * Decides by the one rule that applies and stands above every other that applies.
 * @throws Problem NO_RULE_APPLIES, or RULES_WITHOUT_PRECEDENCE naming the rules and their clauses: never a silent choice
 */
export function decideOne<F, V>(
  regulation: Regulation,
  candidates: readonly Candidate<F, V>[],
  facts: F,
  options: DecideOptions,
): Preferred<V> {
  const applying = candidates.filter((c) => c.applies(facts))
  const stands = (c: Candidate<F, V>) =>
    applying.every((other) => other === c || c.above?.some((a) => a.rule === other.rule.id))
  const first = applying.filter(stands)
  const [one] = first
  if (!one || first.length > 1) throw undecided(applying.map((c) => c.rule as Rule))
  const others = applying.map((c) => c.rule.id)
  return {
    ruling: decide(regulation, one.rule, facts, options),
    above: (one.above ?? []).filter((a) => others.includes(a.rule)),
  }
}

function undecided(rules: readonly Rule[]): Problem {
  if (rules.length === 0) {
    return new Problem('NO_RULE_APPLIES', 'content', {
      ru: 'К этим данным не применимо ни одно правило',
      en: 'No rule applies to these facts',
    })
  }
  return new Problem(
    'RULES_WITHOUT_PRECEDENCE',
    'content',
    {
      ru: 'Применимы сразу несколько правил, и не сказано, какое главнее',
      en: 'Several rules apply at once, and none is declared to stand above the others',
    },
    rules.map((rule) => ({
      path: '',
      message: { ru: `${rule.id}: ${rule.title.ru}`, en: `${rule.id}: ${rule.title.en}` },
      ...(rule.clauses[0] ? { clause: rule.clauses[0] } : {}),
    })),
  )
}
