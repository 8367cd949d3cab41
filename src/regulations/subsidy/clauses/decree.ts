// data file: clauses of the rules of the subsidy
import type { Clause } from '../../../kernel/index.ts'

/** Clauses in document order. */
export const decree: readonly Clause[] = [
  {
    id: 'subsidy:d.0',
    ref: 'проект постановления, заголовок',
    refEn: 'decree, title',
    part: 'decree',
    kind: 'context',
    heading: {
      ru: 'Документ — проект от 14.01.2021, не принятый акт',
      en: 'Document is a draft of 14 Jan 2021; approval number and date blank',
    },
    gist: {
      ru: 'Документ — проект от 14.01.2021, не принятый акт; номер и дата утверждения пусты.',
      en: 'Document is a draft of 14 Jan 2021; approval number and date blank.',
    },
    actors: [],
    operative: true,
    mark: 'implemented',
  },
  {
    id: 'subsidy:d.1',
    ref: 'постановление, п. 1',
    refEn: 'decree, p. 1',
    part: 'decree',
    kind: 'context',
    heading: { ru: 'Правительство утверждает Правила', en: 'Government approves the Rules' },
    gist: { ru: 'Правительство утверждает Правила.', en: 'Government approves the Rules.' },
    actors: [],
    operative: false,
    mark: 'declaratory',
    reason: {
      ru: 'утверждение Правил ничего не предписывает сторонам',
      en: 'the approval prescribes nothing to the parties',
    },
  },
  {
    id: 'subsidy:d.2',
    ref: 'постановление, п. 2',
    refEn: 'decree, p. 2',
    part: 'decree',
    kind: 'rule',
    heading: {
      ru: 'Вступает в силу с даты официального опубликования',
      en: 'In force from official publication',
    },
    gist: {
      ru: 'Вступает в силу с даты официального опубликования.',
      en: 'In force from official publication.',
    },
    actors: [],
    operative: true,
    mark: 'implemented',
  },
]
