import { stepsOf } from './locator.ts'
import type { WordingData } from './types.ts'

/** A cross-reference printed in a wording, in our short notation; `to` is null where no stored clause stands there. */
export interface Reference {
  readonly from: string
  readonly printed: string
  readonly to: string | null
}

/** How the documents inside a regulation name themselves, so that «пункт 7.6 Договора» is looked for in the contract. */
export interface ReferenceNames {
  /** A word of the name, such as `Положени`, to the part it means. */
  readonly documents: Readonly<Record<string, string>>
  /** What to print after a number that stands in another part: part to its short name. */
  readonly short: Readonly<Record<string, string>>
  /** Places that need telling: `part|п. 1` to a clause id. */
  readonly aliases?: Readonly<Record<string, string>>
}

const NUMBERS = '\\d+(?:\\.\\d+)*(?:\\s?-\\s?\\d+(?:\\.\\d+)*)?(?:(?:, | и )\\d+(?:\\.\\d+)+)*'
const CLAUSE = new RegExp(
  `(?:подпункт\\p{Ll}*\\s+"?(?<letter>[а-я])"?\\)?\\s+)?(?:пункт\\p{Ll}*|п\\.)\\s?(?<numbers>${NUMBERS})(?<after>(?:\\s+\\S+){0,2})`,
  'gu',
)
const SECTION = /раздел\p{Ll}*\s+(?<numbers>\d+)(?<after>(?:\s+\S+){0,2})/gu
const ANNEX = /[Пп]риложени\p{Ll}*\s+№\s?(?<numbers>\d+(?:\s?-\s?\d+)?)(?<after>(?:\s+\S+){0,3})/gu

/** `3.1-3.3` as its three numbers, `1-10` as its ten; a list as its members. */
function expand(numbers: string): string[] {
  return numbers.split(/, | и /).flatMap((one) => {
    const [from, to] = one.split(/\s?-\s?/)
    if (!from || !to) return from ? [from] : []
    const above = from.split('.').slice(0, -1)
    const [first, last] = [from, to].map((n) => Number(n.split('.').at(-1)))
    return Array.from({ length: last! - first! + 1 }, (_, i) => [...above, String(first! + i)].join('.'))
  })
}

/** Finds the clause that stands at a number of a part: itself, or the first one within it. */
function locate(data: WordingData, part: string, number: string, letter?: string): string | null {
  const all = Object.entries(data.clauses).flatMap(([id, one]) => {
    if ('absent' in one) return []
    const steps = stepsOf(typeof one.at === 'string' ? one.at : one.at[0]!)
    const own = steps.find((s) => s.kind === 'number')?.key
    const item = steps.find((s) => s.kind === 'item')?.key
    return steps[0]?.key === part && own !== undefined ? [{ id, own, item }] : []
  })
  const found = letter
    ? all.find(({ own, item }) => own === number && item === letter)
    : (all.find(({ own }) => own === number) ?? all.find(({ own }) => own.startsWith(`${number}.`)))
  return found?.id ?? null
}

const firstOf = (data: WordingData, part: string): string | null =>
  Object.entries(data.clauses).find(
    ([, one]) => !('absent' in one) && stepsOf([one.at].flat()[0]!)[0]?.key === part,
  )?.[0] ?? null

/** A reference to a document that is no part of this one, such as «пунктом 7 Критериев». */
const isForeign = (after: string, names: ReferenceNames): boolean => {
  const word = after.trim().split(' ')[0] ?? ''
  return /^\p{Lu}/u.test(word) && !Object.keys(names.documents).some((name) => word.startsWith(name))
}

/** The document that the words after a number name; else the own one, or the one whose annex it is. */
function documentOf(
  after: string,
  own: string,
  stands: (part: string) => boolean,
  data: WordingData,
  names: ReferenceNames,
): string {
  const words = after.toLowerCase()
  const named = Object.entries(names.documents).find(([name]) => words.includes(name.toLowerCase()))
  if (named) return named[1]
  return stands(own) ? own : (data.parts.find((p) => p.key === own)?.annex?.of ?? own)
}

function inWording(
  from: string,
  part: string,
  text: string,
  data: WordingData,
  names: ReferenceNames,
): Reference[] {
  const made: Reference[] = []
  const put = (printed: string, document: string, to: string | null) => {
    const alias = names.aliases?.[`${part}|${printed}`]
    const whose = document === part || alias ? '' : ` ${names.short[document] ?? document}`
    made.push({ from, printed: `${printed}${whose}`, to: alias ?? to })
  }
  const hasNumber = (number: string) => (one: string) => locate(data, one, number) !== null
  const annexOf = (of: string, number: string) =>
    data.parts.find((p) => p.annex?.of === of && p.annex.number === Number(number))
  for (const { groups } of text.matchAll(CLAUSE)) {
    const { letter, numbers, after } = groups as { letter?: string; numbers: string; after: string }
    if (isForeign(after, names)) continue
    const all = expand(numbers)
    const document = documentOf(after, part, hasNumber(all[0]!), data, names)
    for (const number of all)
      put(`${letter ? `пп. «${letter}» ` : ''}п. ${number}`, document, locate(data, document, number, letter))
  }
  for (const { groups } of text.matchAll(SECTION)) {
    const { numbers, after } = groups as { numbers: string; after: string }
    const document = documentOf(after, part, hasNumber(numbers), data, names)
    put(`разд. ${numbers}`, document, locate(data, document, numbers))
  }
  for (const { groups } of text.matchAll(ANNEX)) {
    const { numbers, after } = groups as { numbers: string; after: string }
    for (const number of expand(numbers)) {
      const document = documentOf(after, part, (one) => annexOf(one, number) !== undefined, data, names)
      const annex = annexOf(document, number)
      put(`прил. № ${number}`, document, annex ? firstOf(data, annex.key) : null)
    }
  }
  return made
}

/** Every cross-reference printed in the wordings, resolved to clauses where they stand; each pair once. */
export function references(
  clauses: ReadonlyMap<string, string>,
  data: WordingData,
  names: ReferenceNames,
): Reference[] {
  const all = Object.entries(data.clauses).flatMap(([id, one]) => {
    const text = clauses.get(id)
    if ('absent' in one || text === undefined) return []
    const part = stepsOf([one.at].flat()[0]!)[0]!.key
    return inWording(id, part, text, data, names)
  })
  return [...new Map(all.map((one) => [`${one.from}|${one.printed}|${one.to}`, one])).values()]
}
