// data file: clauses of the agreement
import type { Clause } from '../../../kernel/index.ts'

/** Clauses in document order. */
export const preamble: readonly Clause[] = [
  {
    id: 'association:pre.1',
    ref: 'преамбула, абз. 1',
    refEn: 'preamble, par. 1',
    part: 'preamble',
    kind: 'definition',
    heading: { ru: 'Органы', en: 'Bodies' },
    gist: {
      ru: 'Первая категория участников — органы публичной власти («Органы»).',
      en: 'First party category: public authorities ("Bodies").',
    },
    actors: ['Орган'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'association:pre.2',
    ref: 'преамбула, абз. 2',
    refEn: 'preamble, par. 2',
    part: 'preamble',
    kind: 'definition',
    heading: { ru: 'Организации', en: 'Organisations' },
    gist: {
      ru: 'Вторая категория — организации публичного сектора («Организации»).',
      en: 'Second category: public-sector organisations.',
    },
    actors: ['Организация'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'association:pre.3',
    ref: 'преамбула, абз. 3',
    refEn: 'preamble, par. 3',
    part: 'preamble',
    kind: 'definition',
    heading: { ru: 'Экспертные организации', en: 'Expert organisations' },
    gist: {
      ru: 'Третья категория — организации научной, информационно-аналитической и экспертной сферы.',
      en: 'Third category: scientific, analytical and expert organisations.',
    },
    actors: ['Экспертная организация'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'association:pre.4',
    ref: 'преамбула, абз. 4',
    refEn: 'preamble, par. 4',
    part: 'preamble',
    kind: 'definition',
    heading: { ru: 'AI-компании', en: 'AI companies' },
    gist: {
      ru: 'Четвёртая категория — российские юридические лица, ведущие бизнес в сфере технологий ИИ.',
      en: 'Fourth category: Russian legal entities doing business in AI technologies.',
    },
    actors: ['AI-компания'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'association:pre.5',
    ref: 'преамбула, заключительные слова',
    refEn: 'preamble, final words',
    part: 'preamble',
    kind: 'context',
    heading: { ru: 'Общий интерес, место и дата', en: 'Common interest, place and date' },
    gist: {
      ru: 'Стороны заявляют общий интерес в ускоренном распространении ИИ в публичном секторе; место — Москва, дата — февраль 2021 года без числа.',
      en: 'Parties declare a common interest in faster spread of AI in the public sector; Moscow, February 2021 with a blank day.',
    },
    actors: ['Орган', 'Организация', 'AI-компания', 'Экспертная организация'],
    operative: false,
    mark: 'declaratory',
    reason: {
      ru: 'общий интерес ничего не предписывает; день подписания в тексте не указан',
      en: 'a common interest prescribes nothing; the day of signing is blank in the text',
    },
  },
]
