import type { CaseFile, Deadline, Procedure, Regulation } from '../kernel/index.ts'
import type { Step } from './world.ts'

/** An event with its head: who did what, read from the bytes that were written. */
export interface Seen extends Step {
  readonly actor: string
  readonly role: string
  /** `procedure.action` */
  readonly type: string
}

/** What the regulation says of one procedure, laid out for a look at every event. */
interface Law {
  readonly procedure: Procedure
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>
  readonly clauses: ReadonlySet<string>
}

const lawsOf = (regulations: readonly Regulation[]): ReadonlyMap<string, Law> =>
  new Map(
    regulations.flatMap((regulation) => {
      const clauses = new Set(regulation.clauses.map((c) => c.id))
      return regulation.procedures.map((procedure): [string, Law] => [
        procedure.id,
        {
          procedure,
          clauses,
          roles: new Map(procedure.actions.map((a) => [`${procedure.id}.${a.name}`, new Set(a.by)])),
        },
      ])
    }),
  )

const ACTOR = '{"actor":{"id":"'
const ROLE = '","role":"'
const TYPE = '"type":"'

/** The text after a mark, up to the next quotation mark. */
const after = (text: string, mark: string, at: number): string =>
  at < 0 ? '' : text.slice(at + mark.length, text.indexOf('"', at + mark.length))

/** Reads the head of an event from its text: ids and names of actions have no quotation marks. */
export function seen(step: Step): Seen {
  const { text } = step.event
  return {
    before: step.before,
    after: step.after,
    event: step.event,
    actor: text.startsWith(ACTOR) ? after(text, ACTOR, 0) : '',
    role: after(text, ROLE, text.indexOf(ROLE)),
    type: after(text, TYPE, text.lastIndexOf(TYPE)),
  }
}

/** No state without somebody whose move it is, unless it is final. */
function stateFault({ procedure }: Law, { state }: CaseFile): string | null {
  const spec = procedure.states[state]
  if (!spec) return `the state ${state} is unknown`
  return spec.final || spec.owner.length > 0 ? null : `the state ${state} has no owner`
}

/** Nobody acts but in a role that the action allows, and only the system in its own. */
function actorFault({ roles }: Law, actor: string, role: string, type: string): string | null {
  if (!roles.get(type)?.has(role)) return `${type} was done by the role ${role || 'of nobody'}`
  return (actor === 'system') === (role === 'system') ? null : `${actor} acted as ${role}`
}

/** A deadline has its clause, and a start that is not after its end. */
function deadlineFault({ procedure, clauses }: Law, { key, from, due, lastDay }: Deadline): string | null {
  const spec = procedure.deadlines[key]
  if (!spec || !clauses.has(spec.clause)) return `the deadline ${key} has no clause`
  return from && from <= lastDay && lastDay <= due ? null : `the deadline ${key} runs from ${from} to ${due}`
}

/** Looks at each event: state, actor, deadlines. @returns what is wrong with it, in words */
export function eventChecks(regulations: readonly Regulation[]): (step: Seen) => string[] {
  const laws = lawsOf(regulations)
  return ({ before, after, actor, role, type }) => {
    const law = laws.get(after.procedure)
    if (!law) return [`the procedure ${after.procedure} is unknown`]
    const faults = [actorFault(law, actor, role, type), stateFault(law, after)]
    if (after.deadlines !== before?.deadlines)
      for (const deadline of after.deadlines)
        if (!before?.deadlines.includes(deadline)) faults.push(deadlineFault(law, deadline))
    return faults.filter((f) => f !== null)
  }
}
