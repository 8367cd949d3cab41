import { stepsOf } from './locator.ts'
import type { Extra } from './target.ts'
import type { WordingData } from './types.ts'

/** Latin letters of sub-clauses in clause ids. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'shh',
  э: 'eh',
  ю: 'yu',
  я: 'ya',
}

/** The Latin letters that stand for a printed letter in ids: `zh` for ж. */
export const latinLetter = (letter: string): string => LETTERS[letter] ?? letter

/** An id for a block that no stored clause covers, in the style of the stored ones; never one that is taken. */
export function extraId(extra: Extra, data: WordingData, taken: ReadonlyMap<string, unknown>): string {
  const [first, ...steps] = stepsOf(extra.in)
  const part = data.parts.find((p) => p.key === first?.key)
  const ids = part?.ids ?? `${first?.key ?? ''}-`
  const inside = steps.map((step) =>
    step.kind === 'number' ? step.key : step.kind === 'item' ? `.${latinLetter(step.key)}` : '',
  )
  const base = `${ids}${inside.join('')}`
  const own =
    extra.kind === 'note'
      ? `${part?.notes ?? `${ids}fn-`}${extra.key}`
      : extra.kind === 'clause'
        ? `${ids}${extra.key}`
        : extra.kind === 'item'
          ? `${base}.${latinLetter(extra.key)}`
          : `${base}/${extra.key.replace(/^\D+ (?=\d)/, '')}`
  const id = `${data.regulation}:${own}`
  let free = id
  for (let n = 2; taken.has(free); n++) free = `${id}(${n})`
  return free
}
