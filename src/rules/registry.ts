import { Problem, type Regulation, type Rule } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'

/** A rule with the regulation it belongs to. */
export interface Registered {
  readonly regulation: Regulation
  readonly rule: Rule
}

const byId = new Map<string, Registered>()
for (const regulation of programmes) {
  for (const rule of regulation.rules) {
    // Older revisions stay runnable for replay; the outside is answered by the newest one.
    const known = byId.get(rule.id)
    if (!known || known.rule.revision < rule.revision) byId.set(rule.id, { regulation, rule })
  }
}

/** Every rule in its newest revision, in the order of the regulations. */
export const registeredRules = (): readonly Registered[] => [...byId.values()]

/** The newest revision of a rule. @throws Problem UNKNOWN_RULE, with the nearest ids as the remedy. */
export function registeredRule(id: string): Registered {
  const found = byId.get(id)
  if (found) return found
  const near = nearest(id)
  throw new Problem(
    'UNKNOWN_RULE',
    'unknown',
    { ru: `Нет правила «${id}»`, en: `There is no rule "${id}"` },
    [
      {
        path: 'rule',
        message: { ru: `правило «${id}» неизвестно`, en: `the rule "${id}" is unknown` },
        remedy: {
          ru: `Похожие: ${near}. Весь список: mera rules`,
          en: `Near ones: ${near}. The whole list: mera rules`,
        },
      },
    ],
  )
}

function nearest(id: string): string {
  return [...byId.keys()]
    .map((known) => ({ known, far: distance(id, known) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ known }) => known)
    .join(', ')
}

/** Edits between two short texts (Levenshtein); a long text is cut, as it is no mistyped id. */
function distance(a: string, b: string): number {
  const from = a.slice(0, 64)
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (from[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
