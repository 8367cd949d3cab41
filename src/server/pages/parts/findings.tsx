import { useContext } from 'hono/jsx'
import {
  type Finding,
  fill,
  inLanguage,
  type Language,
  type Operand,
  type Outcome,
  type Regulation,
  type Step,
} from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { showOperand } from '../show.ts'
import { LanguageContext } from './language.ts'

const signs: Record<Outcome, string> = { met: '✓', broken: '✕', unknown: '?', 'not-applicable': '–' }

/** The printed reference of a clause, without the regulation's name: «п. 4.7.5». */
export function refOf(regulation: Regulation, clause: string, language: Language = 'ru'): string {
  const found = regulation.clauses.find((c) => c.id === clause)
  return (language === 'ru' ? undefined : found?.refEn) ?? found?.ref ?? clause.slice(clause.indexOf(':') + 1)
}

/** The address of a clause in the reader. */
export const clauseHref = (clause: string): string => {
  const at = clause.indexOf(':')
  return `/regulations/${clause.slice(0, at)}/clauses/${encodeURI(clause.slice(at + 1))}`
}

/** A link to a clause, as it stands in the margin and after each finding. */
export function ClauseLink({ regulation, clause }: { regulation: Regulation; clause: string }) {
  return <a href={clauseHref(clause)}>{refOf(regulation, clause, useContext(LanguageContext))}</a>
}

/** An outcome as a sign with its word for those who do not see it. */
export function OutcomeSign({ outcome, look }: { outcome: Outcome; look: Look }) {
  return (
    <span
      class={`m ${outcome}`}
      role="img"
      aria-label={look.t(`outcome.${outcome}`)}
      title={look.t(`outcome.${outcome}`)}
    >
      {signs[outcome]}
    </span>
  )
}

/** A message of a catalogue with its operands shown the way people read them. */
export function messageOf(
  messages: Regulation['messages'],
  key: string,
  operands: Readonly<Record<string, Operand>>,
  language: Language,
): string {
  const text = messages[key]
  const shown = Object.fromEntries(Object.entries(operands).map(([k, v]) => [k, showOperand(v, language)]))
  return text ? fill(inLanguage(text, language), shown) : key
}

/** Findings as a list: the broken first, then the unknown, then what is met. */
export function Findings({
  findings,
  regulation,
  look,
  messages = regulation.messages,
}: {
  findings: readonly Finding[]
  regulation: Regulation
  look: Look
  /**
   * The catalogue of a procedure, for findings of its guards: those messages word a refusal, so what is met is told by
   * the heading of its clause.
   */
  messages?: Regulation['messages']
}) {
  const ofGuard = messages !== regulation.messages
  const told = (f: Finding) => {
    const clause =
      ofGuard && f.outcome === 'met' ? regulation.clauses.find((c) => c.id === f.clause) : undefined
    return clause
      ? inLanguage(clause.heading, look.language)
      : messageOf(messages, f.message, f.operands, look.language)
  }
  const order: Outcome[] = ['broken', 'unknown', 'met', 'not-applicable']
  const sorted = [...findings].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  return (
    <ul class="plain">
      {sorted.map((f) => (
        <li class="f">
          <OutcomeSign outcome={f.outcome} look={look} />
          <span>
            {told(f)} <ClauseLink regulation={regulation} clause={f.clause} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The computation, step by step. */
export function Computation({
  steps,
  regulation,
  look,
}: {
  steps: readonly Step[]
  regulation: Regulation
  look: Look
}) {
  if (steps.length === 0) return null
  return (
    <div class="calc">
      {steps.map((s) => messageOf(regulation.messages, s.message, s.operands, look.language)).join('\n')}
    </div>
  )
}
