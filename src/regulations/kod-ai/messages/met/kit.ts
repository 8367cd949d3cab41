import type { Text } from '../../../../kernel/index.ts'

/** Words by key: what is said in Russian and in English. */
export const met = (
  said: Readonly<Record<string, readonly [ru: string, en: string]>>,
): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(said).map(([key, [ru, en]]) => [key, { ru, en }]))
