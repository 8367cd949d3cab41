import { z } from 'zod'
import {
  type Calendar,
  type CaseFile,
  type ChildCommand,
  type DeadlineSpec,
  type Env,
  type IsoDate,
  type Json,
  type Need,
  type Operands,
  type Procedure,
  parentNeed,
  type Refusal,
  type Rule,
  type Start,
  type StateSpec,
  type Text,
  type Visibility,
  vocabulary,
} from '../../../kernel/index.ts'
import type { SubsidyClause } from '../clauses/index.ts'
import type { Key } from './messages.ts'
import { common, conflict, plainRow, type Role, shown, t } from './shared.ts'

export type Data = Readonly<Record<string, Json>>

/** A step that was taken. */
export interface Taken {
  readonly step: string
  readonly role: string
  readonly on: IsoDate
  readonly data: Data
}
/** A case of a flow: its card as it stands, and every step since. */
export interface CardFacts {
  readonly card: Data
  readonly log: readonly Taken[]
}
const initial: CardFacts = { card: {}, log: [] }

/** What a step finds wrong: the code and field of the refusal, the clause it breaks, the words. */
export interface Fault {
  readonly clause: SubsidyClause
  readonly message: Key
  readonly operands: Operands
  readonly refusal: Refusal
}

/** What was done: the card, what was sent in, other cases that the step asked for. */
export interface Done {
  readonly facts: CardFacts
  readonly card: Data
  readonly input: Data
  readonly needs: Data
  readonly on: IsoDate
  readonly role: string
}
/** What a step sees before it is taken. */
export interface Seen extends Done {
  readonly file: CaseFile
  readonly parent: string
  readonly calendar: Calendar
  readonly readings: Readonly<Record<string, string>>
}
/** A check sees besides how a rule decides; the ruling is kept with the step. */
export interface Checking extends Seen {
  rule<F, V>(rule: Rule<F, V>, facts: F): V
}

export interface Step {
  readonly name: string
  readonly title: Text
  readonly clauses: readonly [SubsidyClause, ...SubsidyClause[]]
  readonly by: readonly [Role | 'system', ...(Role | 'system')[]]
  readonly from: readonly string[] | 'new'
  readonly to: string | { readonly oneOf: readonly string[]; readonly choose: (seen: Seen) => string }
  readonly input: z.ZodRawShape
  readonly needs?: Readonly<Record<string, Need<unknown>>>
  readonly check?: (seen: Checking) => readonly (Fault | false)[]
  /** What the card says after the step; a step that says nothing leaves it as it is. */
  readonly writes?: (done: Done) => Data
  /** What the log keeps of the step beside its input. */
  readonly notes?: (done: Done) => Data
  readonly claims?: (seen: Seen) => readonly { readonly key: string; readonly clause: SubsidyClause }[]
  readonly releases?: (seen: Seen) => readonly string[]
  readonly starts?: Readonly<Record<string, (seen: Seen) => Start | null>>
  readonly stops?: readonly string[]
  readonly children?: (seen: Seen) => readonly ChildCommand[]
}

export interface Flow {
  readonly id: string
  readonly title: Text
  readonly clause: SubsidyClause
  readonly parent?: string
  /** The states of the case above in which people may act; any where nothing is said. */
  readonly within?: readonly string[]
  /** What it is called in its state, and whose move it is; nobody's where it is over. */
  readonly states: Readonly<Record<string, readonly [ru: string, en: string, ...owner: Role[]]>>
  readonly deadlines?: Readonly<Record<string, DeadlineSpec & { readonly clause: SubsidyClause }>>
  readonly steps: readonly Step[]
  /** The line of the case in lists. */
  readonly row: (facts: CardFacts, file: CaseFile) => Partial<ReturnType<typeof plainRow>>
  readonly shows?: Visibility<CardFacts>
}

/** The state of the case above. */
const above = parentNeed<unknown>()((_, file) => file.state)

type AnyEnv = Env<CardFacts, unknown, unknown>
const doneOf = ({
  facts,
  input,
  needs,
  on,
  actor,
}: Pick<AnyEnv, 'facts' | 'input' | 'needs' | 'on' | 'actor'>) => ({
  facts,
  card: facts.card,
  input: input as Data,
  needs: needs as Data,
  on,
  role: actor.role,
})
const seenOf = (env: AnyEnv): Seen => ({
  ...doneOf(env),
  file: env.file,
  parent: env.file.parent ?? '',
  calendar: env.calendar,
  readings: env.readings,
})

/** A case whose every step is told with its clause and kept in its log, open to both sides and to control (`subsidy:25`). */
export function flow(spec: Flow): Procedure {
  const states = Object.fromEntries(
    Object.entries(spec.states).map(
      ([key, [ru, en, ...owner]]): [string, StateSpec & { owner: readonly Role[] }] => [
        key,
        { title: t(ru, en), owner, ...(owner.length === 0 ? { final: true as const } : {}) },
      ],
    ),
  )
  const deadlines: Readonly<Record<string, DeadlineSpec & { readonly clause: SubsidyClause }>> =
    spec.deadlines ?? {}
  const { action, procedure } = vocabulary<CardFacts>()({
    ...common,
    id: spec.id,
    parent: spec.parent ?? common.parent,
    title: spec.title,
    states,
    deadlines,
    initial,
  })
  const actions = spec.steps.map((step) => {
    const { to } = step
    return action({
      name: step.name,
      title: step.title,
      clauses: step.clauses,
      by: step.by,
      from: step.from,
      to: typeof to === 'string' ? to : { oneOf: to.oneOf, choose: (env) => to.choose(seenOf(env)) },
      input: z.strictObject(step.input),
      needs: { ...step.needs, above },
      guard(guard, env) {
        const seen = { ...seenOf(env), rule: <F, V>(one: Rule<F, V>, about: F) => guard.rule(one, about) }
        const { above: state } = env.needs as { readonly above: string }
        if (spec.within && !step.by.includes('system'))
          guard.ensure(
            spec.within.includes(state),
            spec.clause,
            'case.within',
            { state },
            conflict('CASE_ABOVE_NOT_OPEN'),
          )
        for (const fault of step.check?.(seen) ?? [])
          if (fault) guard.ensure(false, fault.clause, fault.message, fault.operands, fault.refusal)
      },
      claims: (env) => (step.claims?.(seenOf(env)) ?? []).map((one) => ({ ...one, mode: 'refuse' as const })),
      releases: (env) => step.releases?.(seenOf(env)) ?? [],
      starts: Object.fromEntries(
        Object.entries(step.starts ?? {}).map(([key, start]) => [key, (env: AnyEnv) => start(seenOf(env))]),
      ),
      stops: Object.fromEntries((step.stops ?? []).map((key) => [key, () => '*'])),
      children: (env) => step.children?.(seenOf(env)) ?? [],
      effect: (facts, happened) => {
        const done = doneOf({ ...happened, facts })
        const data = { ...done.input, ...step.notes?.(done) }
        const taken = { step: step.name, role: done.role, on: done.on, data }
        return { card: { ...facts.card, ...step.writes?.(done) }, log: [...facts.log, taken] }
      },
    })
  })
  return procedure({
    actions,
    row: (file) => ({ ...plainRow(null), ...spec.row(file.facts, file) }),
    visibility: {
      card: shown(t('Карточка', 'Card'), spec.clause, (f) => f.card, { columns: ['title'] }),
      ...spec.shows,
      log: shown(t('Ход', 'Course'), spec.clause, (f) => f.log),
    },
  })
}

/** A fault where a requirement fails; nothing where it is met. */
export const unless = (
  ok: boolean,
  clause: SubsidyClause,
  message: Key,
  refusal: Refusal,
  operands: Operands = {},
): Fault | false => !ok && { clause, message, operands, refusal }

/** The entries of a step, in their order. */
export const entriesOf = (facts: CardFacts, step: string): readonly Taken[] =>
  facts.log.filter((one) => one.step === step)
