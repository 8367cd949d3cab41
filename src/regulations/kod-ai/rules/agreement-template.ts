import { z } from 'zod'
import type { KodAiClause } from '../clauses/index.ts'
import { check, field, kodAiRule, orDash } from './kit.ts'

const letters = [
  'a',
  'b',
  'v',
  'g',
  'd',
  'e',
  'zh',
  'z',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'r',
  's',
  't',
  'u',
] as const
const clauseOf = (letter: (typeof letters)[number]) => `kod-ai:5.7.${letter}` as const satisfies KodAiClause

/** Whether a template of the agreement has the nineteen items and the ten annexes that `kod-ai:5.7` asks for. */
export const agreementTemplate = kodAiRule({
  name: 'agreement-template',
  revision: 1,
  title: { ru: 'Обязательные пункты договора', en: 'Mandatory items of the agreement' },
  clauses: ['kod-ai:5.2', 'kod-ai:5.3', 'kod-ai:5.7', ...letters.map(clauseOf)],
  parameters: ['agreement.appendices'],
  input: z.object({
    /** Letters of the items whose clause the template names, in Latin: а is a, ж is zh. */
    items: field(
      z.array(z.string()),
      'kod-ai:5.7',
      'Перечислите буквы пунктов, которые есть в шаблоне',
      'List the letters of the items in the template',
    ),
    appendices: field(
      z.array(z.int()),
      'kod-ai:5.7.u',
      'Перечислите номера приложений',
      'List the numbers of the annexes',
    ),
    /** Terms contrary to the form that a lawyer marked. */
    contrary: z.array(z.string()),
  }),
  output: z.object({ ok: z.boolean(), missing: z.array(z.string()), missingAppendices: z.array(z.int()) }),
  example: { items: [...letters], appendices: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], contrary: [] },
  decide({ items, appendices, contrary }, { parameters }, trace) {
    const missingAppendices = parameters['agreement.appendices'].filter((n) => !appendices.includes(n))
    const complete = missingAppendices.length === 0
    const missing = letters.filter((letter) => !items.includes(letter) || (letter === 'u' && !complete))
    for (const letter of letters) {
      if (letter === 'u') continue
      check(trace, !missing.includes(letter), clauseOf(letter), 'template.item', { letter })
    }
    check(trace, !missing.includes('u'), 'kod-ai:5.7.u', 'template.annexes', {
      missing: orDash(missingAppendices),
    })
    check(trace, contrary.length === 0, 'kod-ai:5.3', 'template.contrary', { contrary })
    return { ok: missing.length === 0 && contrary.length === 0, missing, missingAppendices }
  },
})
