import { z } from 'zod'
import { exportRule, field } from './kit.ts'

const sources = ['law-183fz', 'declaration', 'code', 'local-act'] as const
type Source = (typeof sources)[number]

const input = z.object({
  says: z
    .array(
      z.object({
        source: field(z.enum(sources), 'export:1.6/2', 'Укажите источник', 'Name the source'),
        text: z.string().min(1).max(500),
        /** Of a local act: whether it asks more of the developer than the declaration. */
        effect: z.enum(['stricter', 'same', 'weaker']).optional(),
      }),
    )
    .min(1)
    .max(20),
})

/** Which source holds where several speak: the Law, then the declaration, then the Code; a local act may only add. */
export const prevails = exportRule({
  name: 'prevails',
  revision: 1,
  title: { ru: 'Какой источник применяется', en: 'Which source holds' },
  clauses: ['export:1.2/2', 'export:1.6/1', 'export:1.6/2', 'export:1.7', 'export:4'],
  input,
  output: z.object({
    prevails: z.enum(sources).nullable(),
    text: z.string().nullable(),
    outcomeChanged: z.boolean(),
    warnings: z.array(z.enum(['LOCAL_ACT_WEAKENS'])),
  }),
  example: {
    says: [
      { source: 'code', text: 'сообщить' },
      { source: 'declaration', text: 'воздержаться' },
    ],
  },
  decide({ says }, _, trace) {
    const weak = says.filter((one) => one.source === 'local-act' && one.effect === 'weaker')
    if (weak.length > 0) trace.broken('export:1.7', 'prevails.weaker', { count: weak.length })
    const stricter = says.find((one) => one.source === 'local-act' && one.effect === 'stricter')
    const of = (source: Source) => says.find((one) => one.source === source)
    const law = of('law-183fz')
    const declaration = of('declaration')
    const code = of('code')
    const first = law ?? stricter ?? declaration ?? code ?? of('local-act') ?? null
    const held = first && first.source === 'local-act' && first.effect === 'weaker' ? null : first
    if (law) trace.met('export:1.2/2', 'prevails.law')
    else if (stricter) trace.met('export:1.7', 'prevails.stricter')
    else if (declaration && code) trace.met('export:1.6/2', 'prevails.declaration')
    else trace.met('export:1.6/1', 'prevails.alone', { source: held?.source ?? '–' })
    return {
      prevails: held?.source ?? null,
      text: held?.text ?? null,
      outcomeChanged: held?.source === 'local-act',
      warnings: weak.length > 0 ? (['LOCAL_ACT_WEAKENS'] as const).slice() : [],
    }
  },
})
