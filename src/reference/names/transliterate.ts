/** The ICAO table of Russian passports (order of the Foreign Ministry no. 2113 of 12.02.2020). */
// biome-ignore format: one row a line of the table
const table: Readonly<Record<string, string>> = {
  А: 'A', Б: 'B', В: 'V', Г: 'G', Д: 'D', Е: 'E', Ё: 'E', Ж: 'ZH', З: 'Z', И: 'I', Й: 'I',
  К: 'K', Л: 'L', М: 'M', Н: 'N', О: 'O', П: 'P', Р: 'R', С: 'S', Т: 'T', У: 'U', Ф: 'F',
  Х: 'KH', Ц: 'TS', Ч: 'CH', Ш: 'SH', Щ: 'SHCH', Ъ: 'IE', Ы: 'Y', Ь: '', Э: 'E', Ю: 'IU', Я: 'IA',
}

/**
 * Name in Latin capitals as a Russian passport writes it: «Щукин Илья» -> `SHCHUKIN ILIA`. What is not a Russian letter
 * stays. A person's own document wins where it differs: passports keep earlier spellings on request.
 */
export function transliteratePassport(text: string): string {
  return [...text.normalize('NFC').toLocaleUpperCase('ru')].map((letter) => table[letter] ?? letter).join('')
}
