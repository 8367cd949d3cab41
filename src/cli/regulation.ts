import { Problem, type Regulation } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'

/** A regulation that Mera runs, by its id. @throws Problem UNKNOWN_REGULATION */
export function regulationNamed(id: string): Regulation {
  const found = programmes.find((regulation) => regulation.id === id)
  if (found) return found
  throw unknownRegulation(
    id,
    programmes.map((regulation) => regulation.id),
  )
}

/** The refusal of an id that is none of the known ones. */
export function unknownRegulation(id: string, known: readonly string[]): Problem {
  const title = { ru: `Нет регламента «${id}»`, en: `There is no regulation "${id}"` }
  const list = known.join(', ')
  return new Problem('UNKNOWN_REGULATION', 'unknown', title, [
    { path: 'regulation', message: title, remedy: { ru: `Известны: ${list}`, en: `Known are: ${list}` } },
  ])
}
