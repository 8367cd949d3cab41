import type { Text } from '../../../../kernel/index.ts'

/** The five lots, equal to the five groups of AI technologies (`kod-ai:1.4`, `kod-ai:1.3/16`). */
export const lots = {
  'computer-vision': {
    letter: 'a',
    clause: 'kod-ai:1.4.a',
    title: { ru: 'Компьютерное зрение', en: 'Computer vision' },
  },
  nlp: {
    letter: 'b',
    clause: 'kod-ai:1.4.b',
    title: { ru: 'Обработка естественного языка', en: 'Natural language processing' },
  },
  speech: {
    letter: 'v',
    clause: 'kod-ai:1.4.v',
    title: { ru: 'Распознавание и синтез речи', en: 'Speech recognition and synthesis' },
  },
  'decision-support': {
    letter: 'g',
    clause: 'kod-ai:1.4.g',
    title: { ru: 'Интеллектуальная поддержка принятия решений', en: 'Intelligent decision support' },
  },
  'advanced-methods': {
    letter: 'd',
    clause: 'kod-ai:1.4.d',
    title: { ru: 'Перспективные методы искусственного интеллекта', en: 'Advanced AI methods' },
  },
} as const satisfies Record<string, { letter: string; clause: string; title: Text }>

export type Lot = keyof typeof lots
export const lotKeys = Object.keys(lots) as readonly Lot[]
export const isLot = (value: string): value is Lot => value in lots
