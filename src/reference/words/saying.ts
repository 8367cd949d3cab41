import {
  type Clause,
  fill,
  inLanguage,
  type Language,
  type Operand,
  type Operands,
  type Procedure,
  type Regulation,
  type Text,
} from '../../kernel/index.ts'
import { showOperand } from './operands.ts'

type Programme = Pick<Regulation, 'clauses' | 'labels' | 'procedures' | 'readings'>
type Say = (text: Text, operands: Operands) => Text

const cited = new WeakMap<Programme['clauses'], ReadonlyMap<string, Clause>>()

function clauseOf({ clauses }: Programme, id: string): Clause | undefined {
  let found = cited.get(clauses)
  if (!found) {
    found = new Map(clauses.map((clause) => [clause.id, clause]))
    cited.set(clauses, found)
  }
  return found.get(id)
}

/** What people read for a clause, a code or a state; undefined where the text is none of them. */
function wordOf(
  programme: Programme,
  procedure: Procedure | undefined,
  key: string,
  text: string,
): Text | undefined {
  const clause = clauseOf(programme, text)
  if (clause) return { ru: clause.ref, en: clause.refEn ?? clause.ref }
  const { labels, procedures } = programme
  const name = [`${key}.${text}`, `role.${text}`, text].find((one) => Object.hasOwn(labels, one))
  const label = name === undefined ? undefined : labels[name]
  if (label) return label
  const above = procedures.find(({ id }) => id === procedure?.parent)
  return [procedure, above, ...procedures].find((one) => one && Object.hasOwn(one.states, text))?.states[text]
    ?.title
}

/** A way to read the unclear place that the same message names. */
const wayOf = ({ readings }: Programme, { place }: Operands, text: string): Text | undefined =>
  readings.find(({ key }) => key === place)?.alternatives.find(({ value }) => value === text)?.title

/**
 * How a programme says a message: dates and sums the way people read them, codes and states in words, clauses as they are cited.
 * Ids of people stay: who may know a name puts it there.
 */
export function sayIn(programme: Programme, procedure?: Procedure): Say {
  return (text, operands) => {
    const shown = (key: string, value: Operand, language: Language): string => {
      if (Array.isArray(value)) return value.map((one) => shown(key, one as Operand, language)).join(', ')
      const word =
        typeof value === 'string'
          ? (wayOf(programme, operands, value) ?? wordOf(programme, procedure, key, value))
          : undefined
      return word ? inLanguage(word, language) : showOperand(value, language)
    }
    const said = (language: Language) =>
      fill(
        inLanguage(text, language),
        Object.fromEntries(
          Object.entries(operands).map(([key, value]) => [key, shown(key, value, language)] as const),
        ),
      )
    return { ru: said('ru'), en: said('en'), ...(text.zh === undefined ? {} : { zh: said('zh') }) }
  }
}
