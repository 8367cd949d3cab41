/** A whole number; of a fraction the form is not defined here. */
type Whole = number | bigint

/** Forms for 1, 2 and 5 of a thing: `['день', 'дня', 'дней']`. */
export type RussianForms = readonly [one: string, few: string, many: string]
/** Forms for 1 and for any other number: `['day', 'days']`. */
export type EnglishForms = readonly [one: string, many: string]

const nouns = {
  day: { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] },
  'calendar-day': {
    ru: ['календарный день', 'календарных дня', 'календарных дней'],
    en: ['calendar day', 'calendar days'],
  },
  'working-day': { ru: ['рабочий день', 'рабочих дня', 'рабочих дней'], en: ['working day', 'working days'] },
  month: { ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] },
  year: { ru: ['год', 'года', 'лет'], en: ['year', 'years'] },
  application: { ru: ['заявка', 'заявки', 'заявок'], en: ['application', 'applications'] },
  vote: { ru: ['голос', 'голоса', 'голосов'], en: ['vote', 'votes'] },
} as const satisfies Record<string, { ru: RussianForms; en: EnglishForms }>

/** What `counted` can count. */
export type Countable = keyof typeof nouns

/** The Russian form that goes with a number: 1, 21 день; 2, 34 дня; 0, 5, 11, 112 дней. The sign does not matter. */
export function pluralRu(count: Whole, [one, few, many]: RussianForms): string {
  const size = BigInt(count) < 0n ? -BigInt(count) : BigInt(count)
  const tens = size % 100n
  const units = size % 10n
  if (tens >= 11n && tens <= 14n) return many
  if (units === 1n) return one
  return units >= 2n && units <= 4n ? few : many
}

/** The English form that goes with a number. */
export function pluralEn(count: Whole, [one, many]: EnglishForms): string {
  return BigInt(count) === 1n ? one : many
}

/** A number with its noun: `counted(3, 'working-day')` -> «3 рабочих дня», "3 working days". */
export function counted(count: Whole, noun: Countable): { readonly ru: string; readonly en: string } {
  const { ru, en } = nouns[noun]
  return { ru: `${count} ${pluralRu(count, ru)}`, en: `${count} ${pluralEn(count, en)}` }
}
