import type { BothLanguages, Decree } from './types.ts'

/** The yearly decrees on the transfer of days off; which sources stand behind each is told in README.md. */
export const decrees: readonly Decree[] = [
  { year: 2020, number: '875', date: '2019-07-10', decreeTextSeen: false, confirmed: true },
  { year: 2021, number: '1648', date: '2020-10-10', decreeTextSeen: false, confirmed: true },
  { year: 2022, number: '1564', date: '2021-09-16', decreeTextSeen: false, confirmed: true },
  { year: 2023, number: '1505', date: '2022-08-29', decreeTextSeen: true, confirmed: true },
  { year: 2024, number: '1314', date: '2023-08-10', decreeTextSeen: true, confirmed: true },
  { year: 2025, number: '1335', date: '2024-10-04', decreeTextSeen: true, confirmed: true },
  { year: 2026, number: '1466', date: '2025-09-24', decreeTextSeen: false, confirmed: true },
  { year: 2027, number: '1187', date: '2026-09-17', decreeTextSeen: false, confirmed: false },
]

/** Label of a decree, e.g. «Постановление Правительства РФ от 04.10.2024 № 1335». */
export function decreeLabel(decree: Decree): BothLanguages {
  const [year, month, day] = decree.date.split('-')
  return {
    ru: `Постановление Правительства РФ от ${day}.${month}.${year} № ${decree.number}`,
    en: `Decree of the Government of Russia of ${decree.date} No. ${decree.number}`,
  }
}
