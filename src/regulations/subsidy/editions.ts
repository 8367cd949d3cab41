import type { Edition } from '../../kernel/index.ts'
import { draftedOn } from './parameters.ts'

/** A draft: no number, no day of adoption or publication is known, so it runs in training only (`subsidy:d.0`, `subsidy:d.2`). */
export const editions: readonly Edition[] = [
  {
    id: 'subsidy@draft-2021',
    title: { ru: 'проект от 14.01.2021, не принятый акт', en: 'draft of 14 Jan 2021, not an adopted act' },
    from: draftedOn,
    to: null,
    source: {
      ru: 'Проект постановления Правительства, подготовлен Минэкономразвития 14.01.2021',
      en: 'Draft resolution of the Government, prepared by the Ministry of Economic Development, 14 Jan 2021',
    },
  },
]
