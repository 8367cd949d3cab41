import type { Language } from '../../kernel/index.ts'

/** Languages in which pages and problems are told; a text that lacks the third is told in English. */
export const languages: readonly Language[] = ['ru', 'en', 'zh']

const two: readonly ('ru' | 'en')[] = ['ru', 'en']

/**
 * The language of an answer by `Accept-Language` (RFC 9110 section 12.5.4): of those offered (Russian and English where
 * nothing is said), the one that the caller likes best, Russian where it names none of them.
 */
export function languageOf(header: string | undefined): 'ru' | 'en'
export function languageOf(header: string | undefined, offered: readonly Language[]): Language
export function languageOf(header: string | undefined, offered: readonly Language[] = two): Language {
  const liked = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const language = offered.find((known) => known === tag.toLowerCase().split('-')[0])
    const quality = Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? 1)
    return language !== undefined && quality > 0 ? [{ language, quality }] : []
  })
  return liked.sort((a, b) => b.quality - a.quality)[0]?.language ?? 'ru'
}
