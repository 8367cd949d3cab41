import type { Text } from '../../../kernel/index.ts'
import { clauses } from '../clauses/index.ts'
import { codeLabels } from './labels-codes.ts'
import { keyLabels } from './labels-keys.ts'

/** Each flag by its number, `flag.5`, in the words of its clause. */
const flagLabels: Readonly<Record<string, Text>> = Object.fromEntries(
  clauses.flatMap(({ id, gist }) => {
    const number = /^export:app\.(\d+)$/.exec(id)?.[1]
    const word = (text: string) => `${number}. ${text.replace(/^[^:]+: /, '')}`
    return number ? [[`flag.${number}`, { ru: word(gist.ru), en: word(gist.en) }]] : []
  }),
)

/** Keys of inputs and values, codes and numbers, in words. */
export const labels: Readonly<Record<string, Text>> = { ...keyLabels, ...codeLabels, ...flagLabels }
