import { z } from 'zod'
import { check, scoRule } from './kit.ts'

/** Whether a data set may be offered: a quality card, and for personal data a confirmation under national law (`sco:II/8`, `sco:II/9`). */
export const dataset = scoRule({
  name: 'dataset',
  revision: 1,
  title: { ru: 'Набор данных', en: 'Data set', zh: '数据集' },
  clauses: ['sco:II/8', 'sco:II/9', 'sco:III/5'],
  readings: ['conformity.who'],
  input: z.object({
    personalData: z.boolean(),
    confirmed: z.boolean(),
    quality: z
      .object({ completeness: z.boolean(), duplicates: z.boolean(), labelAgreement: z.boolean() })
      .nullable(),
  }),
  output: z.object({ available: z.boolean(), broken: z.array(z.string()) }),
  example: { personalData: true, confirmed: false, quality: null },
  decide({ personalData, confirmed, quality }, { readings }, trace) {
    const broken: string[] = []
    if (personalData) {
      const isLawful = confirmed || readings['conformity.who'] === 'nobody'
      if (!check(trace, isLawful, 'sco:III/5', 'dataset.lawful')) broken.push('sco:III/5')
    } else trace.note('not-applicable', 'sco:III/5', 'dataset.no-persons')
    const isWhole = quality?.completeness === true && quality.duplicates && quality.labelAgreement
    if (!check(trace, isWhole, 'sco:II/9', 'dataset.quality')) broken.push('sco:II/9')
    return { available: broken.length === 0, broken }
  },
})
