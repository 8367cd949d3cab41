import { z } from 'zod'
import { everyonesRoles } from '../../access/index.ts'
import {
  type Action,
  type Capability,
  type Language,
  type Procedure,
  type Regulation,
  spokenBy,
  type Text,
} from '../../kernel/index.ts'

/** An action as the desk offers it; the schema of its input is asked for when its form is opened. */
export interface ActionModel {
  readonly title: Text
  readonly clauses: readonly string[]
  readonly by: readonly string[]
  readonly from: readonly string[] | 'new'
  /** The states in which it may leave the case; none where it leaves it as it is. */
  readonly to: readonly string[]
  readonly expectsVersion: boolean
  /** Whether it is a lawful exception, which every procedure has beside its own actions. */
  readonly exceptional: boolean
  /** Whether it is a signature, which is confirmed by the password. */
  readonly signature: boolean
}

/** A procedure as the desk draws it: its path, its deadlines, what can be seen and done. */
export interface ProcedureModel {
  readonly regulation: string
  readonly title: Text
  readonly parent: string | null
  /** The kind of work, by which a screen is chosen; null where the generic pages serve. */
  readonly capability: Capability | null
  readonly states: Readonly<
    Record<string, { readonly title: Text; readonly owner: readonly string[]; readonly final: boolean }>
  >
  readonly deadlines: Readonly<
    Record<string, { readonly title: Text; readonly clause: string; readonly side: string }>
  >
  readonly actions: Readonly<Record<string, ActionModel>>
  /** Whether letters go between the Fund and those whom a case is about, and whether anybody may ask about one. */
  readonly letters: boolean
  readonly questions: boolean
  /** What may be foreseen of a case, with the roles that are told it. */
  readonly foresights: Readonly<Record<string, readonly string[]>>
  /** Fields of a case in their order, with the columns of lists that each fills. */
  readonly fields: Readonly<
    Record<string, { readonly title: Text; readonly clause: string; readonly columns: readonly string[] }>
  >
}

/** What the desk knows of the programmes: nothing of any case. */
export interface DeskModel {
  /** Languages that the desk offers: the third where one of the programmes speaks it. */
  readonly languages: readonly Language[]
  readonly regulations: readonly {
    readonly id: string
    readonly title: Text
    /** Roles that act in its cases or are told of them. */
    readonly roles: readonly string[]
  }[]
  /** Roles of everybody who signed in: they tell nothing of where somebody works. */
  readonly everyone: readonly string[]
  readonly procedures: Readonly<Record<string, ProcedureModel>>
  /** How a clause is cited: the reference in Russian, and in English where it differs. */
  readonly clauses: Readonly<Record<string, readonly [ru: string, en?: string]>>
  /** Keys and codes in words: `<procedure>.<action>.<key>`, `<procedure>.<key>`, `<key>`; of codes `<key>.<code>`, `<code>`. */
  readonly labels: Readonly<Record<string, Text>>
}

const actionModel = ({
  title,
  clauses,
  by,
  from,
  to,
  expectsVersion,
  signature,
  exception,
}: Action): ActionModel => ({
  title,
  clauses,
  by,
  from,
  to: typeof to === 'object' ? to.oneOf : to === 'same' ? [] : [to],
  expectsVersion,
  exceptional: exception !== undefined,
  signature: signature ?? false,
})

const mapped = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))

function procedureModel(procedure: Procedure): ProcedureModel {
  const { regulation, title, parent, capability, states, deadlines, actions, visibility } = procedure
  const { corresponding, asking, foresights = [] } = procedure
  return {
    regulation,
    title,
    parent,
    capability,
    states: mapped(states, (state) => ({
      title: state.title,
      owner: state.owner,
      final: state.final ?? false,
    })),
    deadlines: mapped(deadlines, (d) => ({ title: d.title, clause: d.clause, side: d.side })),
    actions: Object.fromEntries(actions.map((action) => [action.name, actionModel(action)])),
    letters: corresponding !== undefined,
    foresights: Object.fromEntries(foresights.map(({ name, told }) => [name, told])),
    questions: asking !== undefined,
    fields: mapped(visibility, (field) => ({
      title: field.title,
      clause: field.clause,
      columns: field.columns ?? [],
    })),
  }
}

/**
 * The words of all programmes in one table. Where two of them word a key differently, the first one's words stay under the
 * key, the others' stand under each of their procedures.
 */
export function wordsOf(programmes: readonly Regulation[]): Readonly<Record<string, Text>> {
  const words: Record<string, Text> = {}
  for (const { labels, procedures } of programmes)
    for (const [key, text] of Object.entries(labels)) {
      const known = words[key]
      if (!known) words[key] = text
      else if (known.ru !== text.ru || known.en !== text.en)
        for (const { id } of procedures) words[`${id}.${key}`] ??= text
      // The same words, with Chinese where one of them speaks it.
      else if (text.zh !== undefined && known.zh === undefined) words[key] = text
    }
  return words
}

/** Roles that a regulation knows: whoever acts by it, and whoever is shown a field of its cases. */
const rolesIn = ({ procedures }: Regulation): readonly string[] => {
  const roles = new Set(
    procedures.flatMap(({ actions, visibility }) => [
      ...actions.flatMap(({ by }) => by),
      ...Object.values(visibility).flatMap(({ seenBy }) => Object.keys(seenBy)),
    ]),
  )
  return [...roles].filter((role) => role !== 'public' && role !== 'system')
}

export const deskModel = (programmes: readonly Regulation[]): DeskModel => ({
  languages: spokenBy(programmes),
  regulations: programmes.map((programme) => ({
    id: programme.id,
    title: programme.title,
    roles: rolesIn(programme),
  })),
  everyone: everyonesRoles,
  procedures: Object.fromEntries(
    programmes.flatMap(({ procedures }) => procedures.map((p) => [p.id, procedureModel(p)] as const)),
  ),
  clauses: Object.fromEntries(
    programmes.flatMap(({ clauses }) =>
      clauses.map(({ id, ref, refEn }) => [id, refEn === undefined ? [ref] : [ref, refEn]] as const),
    ),
  ),
  labels: wordsOf(programmes),
})

/** The JSON schema of an action's input, or null where there is no such action. */
export function inputSchema(
  programmes: readonly Regulation[],
  procedure: string,
  action: string,
): object | null {
  const found = programmes
    .flatMap(({ procedures }) => procedures)
    .find(({ id }) => id === procedure)
    ?.actions.find(({ name }) => name === action)
  return found ? z.toJSONSchema(found.input, { io: 'input', unrepresentable: 'any' }) : null
}

/** What the clauses of an action are about, in our own words. */
export type ActionClauses = Readonly<
  Record<string, { readonly heading: Text; readonly gist: Text; readonly reason: Text | null }>
>

/** The clauses of an action; null where there is no such action. */
export function clausesOf(
  programmes: readonly Regulation[],
  procedure: string,
  action: string,
): ActionClauses | null {
  const regulation = programmes.find(({ procedures }) => procedures.some(({ id }) => id === procedure))
  const found = regulation?.procedures
    .find(({ id }) => id === procedure)
    ?.actions.find(({ name }) => name === action)
  if (!regulation || !found) return null
  return Object.fromEntries(
    regulation.clauses
      .filter(({ id }) => found.clauses.includes(id))
      .map(({ id, heading, gist, reason }) => [id, { heading, gist, reason: reason ?? null }]),
  )
}
