import type { Clause } from '../../../kernel/index.ts'

/** Clauses in document order. */
export const preamble: readonly Clause[] = [
  {
    id: 'export:pre.1',
    ref: 'преамбула, абз. 1',
    part: 'declaration',
    kind: 'context',
    heading: { ru: 'Почему нужна Декларация', en: 'Why a declaration' },
    gist: {
      ru: 'ИИ внедряется ускоренно, инструменты доступны, в том числе открытые.',
      en: 'AI spreads fast; tools incl. open source are available.',
    },
    actors: [],
    operative: false,
    mark: 'declaratory',
    reason: {
      ru: 'Обстановка, а не правило: открытое происхождение решения исход не меняет.',
      en: 'Background: where a solution comes from changes no outcome.',
    },
  },
  {
    id: 'export:pre.2',
    ref: 'преамбула, абз. 2',
    part: 'declaration',
    kind: 'principle',
    heading: { ru: 'Внимание к безопасности', en: 'Minding security' },
    gist: {
      ru: 'Разработчики учитывают национальную и международную безопасность и не допускают бесконтрольного распространения решений с риском военного или террористического применения.',
      en: 'Developers mind national and international security and uncontrolled spread of risky solutions.',
    },
    actors: ['Разработчик'],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'export:pre.3',
    ref: 'преамбула, абз. 3',
    part: 'declaration',
    kind: 'context',
    heading: { ru: 'Принятие Декларации', en: 'Adoption' },
    gist: {
      ru: 'Разработчики принимают Декларацию, сознавая ответственность перед обществом.',
      en: 'Developers adopt the Declaration, aware of responsibility.',
    },
    actors: ['Разработчик'],
    operative: false,
    mark: 'declaratory',
    reason: { ru: 'Вводные слова о принятии Декларации.', en: 'Words of introduction to the Declaration.' },
  },
]
