/** What can be told before a byte is sent: that it is a PDF by its first bytes, and not empty. */
export async function lookedAt(file: Blob): Promise<'empty' | 'not-pdf' | null> {
  if (file.size === 0) return 'empty'
  const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer())
  return new TextDecoder('latin1').decode(head).includes('%PDF-') ? null : 'not-pdf'
}

/** The language that a name suggests: Cyrillic letters are Russian. A checker looks at it all the same. */
export const languageHint = (name: string): 'ru' | 'en' => (/[а-яё]/i.test(name) ? 'ru' : 'en')
