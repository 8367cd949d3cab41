import type { Calendar } from './calendar.ts'
import { type DecideOptions, decide } from './decide.ts'
import { type Finding, noOperands, type Operands } from './finding.ts'
import { Problem, type ProblemKind } from './problem.ts'
import type { RateTable } from './rates.ts'
import type { Regulation } from './regulation.ts'
import type { Rule, Ruling } from './rule.ts'
import { fillText, type Text } from './text.ts'

/** How a broken requirement of a guard is told: its code, kind and the field it lies in. */
export interface Refusal {
  readonly code?: string
  readonly kind?: ProblemKind
  readonly path?: string
}

/** Takes down what a guard finds. All broken requirements are told at once, not the first. */
export class Guard {
  readonly findings: Finding[] = []
  /** Rules decided within the guard, with their facts: receipts are made of them. */
  readonly decided: { readonly rule: Rule; readonly facts: unknown; readonly ruling: Ruling }[] = []
  readonly #refusals: (Refusal & { finding: Finding })[] = []
  readonly #regulation: Regulation
  readonly #options: DecideOptions
  /** The key rates that the tenant keeps; absent where those of the programme hold. */
  readonly keyRates?: RateTable
  /** @param edition the edition recorded with the case: its rules are decided under it, not under the newest */
  constructor(
    regulation: Regulation,
    calendar: Calendar,
    readings: Readonly<Record<string, string>>,
    edition?: string,
    keyRates?: RateTable,
  ) {
    this.#regulation = regulation
    if (keyRates) this.keyRates = keyRates
    this.#options = edition ? { calendar, readings, edition } : { calendar, readings }
  }

  /** Requires a condition; returns it so that dependent checks can be left out. */
  ensure(
    condition: boolean,
    clause: string,
    message: string,
    operands: Operands = noOperands,
    refusal: Refusal = {},
  ): boolean {
    const finding: Finding = { clause, outcome: condition ? 'met' : 'broken', message, operands }
    this.findings.push(finding)
    if (!condition) this.#refusals.push({ ...refusal, finding })
    return condition
  }

  /** Decides a rule of the regulation within the guard; the ruling is kept with the action. Its value decides nothing by itself. */
  rule<F, V>(rule: Rule<F, V>, facts: F): V {
    const ruling = decide(this.#regulation, rule, facts, this.#options)
    this.decided.push({ rule: rule as Rule, facts, ruling })
    return ruling.value
  }

  /** @throws Problem with every broken requirement, said as `say` says operands; its code is the first one's */
  settle(
    messages: Readonly<Record<string, Text>>,
    say: (text: Text, operands: Operands) => Text = fillText,
  ): void {
    const first = this.#refusals[0]
    if (!first) return
    const items = this.#refusals.map(({ finding, path }) => ({
      path: path ?? '',
      message: say(
        messages[finding.message] ?? { ru: finding.message, en: finding.message },
        finding.operands,
      ),
      clause: finding.clause,
      operands: finding.operands,
    }))
    throw new Problem(first.code ?? 'REQUIREMENT_BROKEN', first.kind ?? 'state', items[0]!.message, items)
  }
}
