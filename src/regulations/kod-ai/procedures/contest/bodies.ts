import type { Text } from '../../../../kernel/index.ts'

/** The four bodies that decide after the experts, in the order of their stages. */
export const bodyKeys = ['jury', 'council', 'commission', 'directorate'] as const
export type Body = (typeof bodyKeys)[number]

/** Categories of jury members, `kod-ai:4.7.2.a` to `kod-ai:4.7.2.l`: any may stay unused. */
export const juryCategories = {
  a: { ru: 'сотрудники Фонда', en: 'staff of the Fund' },
  b: { ru: 'эксперты и члены экспертного совета', en: 'experts and the expert council' },
  v: { ru: 'представители Министерства', en: 'the Ministry' },
  g: { ru: 'руководители, сведущие в искусственном интеллекте', en: 'managers versed in AI' },
  d: { ru: 'компании, внедряющие искусственный интеллект', en: 'companies adopting AI' },
  e: { ru: 'вузы и научные организации', en: 'universities and research bodies' },
  zh: { ru: 'институты развития', en: 'development institutions' },
  z: { ru: 'центр компетенций федерального проекта', en: 'competence centre of the federal project' },
  i: { ru: 'АНО «Цифровая экономика»', en: 'ANO Digital Economy' },
  k: { ru: 'специалисты в науке и технике', en: 'specialists in science and technology' },
  l: {
    ru: 'бизнес, некоммерческие организации, образование, власть',
    en: 'business, NGOs, education, government',
  },
} as const satisfies Record<string, Text>

/** Categories of commission members (`kod-ai:4.9.2`). */
export const commissionCategories = {
  state: { ru: 'федеральные органы исполнительной власти', en: 'federal executive bodies' },
  'intent-agreement': { ru: 'участники соглашений о намерениях', en: 'parties to the intent agreements' },
  ano: { ru: 'автономные некоммерческие организации', en: 'autonomous non-profit organisations' },
  other: { ru: 'иные специалисты', en: 'other specialists' },
} as const satisfies Record<string, Text>
