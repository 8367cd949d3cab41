import type { Clause } from '../../../kernel/index.ts'

/** Title and contents: the clauses in document order. */
export const title: readonly Clause[] = [
  {
    id: 'kod-ai:title',
    ref: 'титул',
    part: 'regulation',
    kind: 'context',
    heading: { ru: 'Конкурсная документация, очередь VII', en: 'Contest documentation, round VII' },
    gist: {
      ru: 'Документ — конкурсная документация Фонда по седьмой очереди «Код-ИИ», Москва, 2024 год.',
      en: 'Contest documentation of the Fund for the seventh Code-AI round, Moscow, 2024.',
    },
    actors: ['Фонд'],
    operative: false,
    mark: 'implemented',
  },
  {
    id: 'kod-ai:toc',
    ref: 'содержание',
    part: 'regulation',
    kind: 'context',
    heading: { ru: 'Содержание документа', en: 'Table of contents' },
    gist: {
      ru: 'Оглавление даёт верные номера разделов 1–6, хотя заголовки разделов 3 и 4 в тексте пронумерованы «2» и «3».',
      en: 'The contents list numbers sections 1-6 correctly; body headings of 3 and 4 are misprinted as 2 and 3.',
    },
    actors: [],
    operative: false,
    mark: 'declaratory',
    reason: {
      ru: 'Оглавление: ссылки строятся по номерам пунктов, решений от него не зависит.',
      en: 'A table of contents: references go by clause number, no decision depends on it.',
    },
  },
]
