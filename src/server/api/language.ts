/**
 * The language of problem messages by `Accept-Language` (RFC 9110 section 12.5.4): Russian or English, whichever the
 * caller likes better, Russian where it names neither.
 */
export function languageOf(header: string | undefined): 'ru' | 'en' {
  const liked = (header ?? '').split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const language = tag.toLowerCase().split('-')[0]
    const quality = Number(parameters.find((p) => p.startsWith('q='))?.slice(2) ?? 1)
    return (language === 'ru' || language === 'en') && quality > 0 ? [{ language, quality } as const] : []
  })
  return liked.sort((a, b) => b.quality - a.quality)[0]?.language ?? 'ru'
}
