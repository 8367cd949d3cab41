const SINGLE: Readonly<Record<string, number>> = {
  Ё: 0xa8,
  ё: 0xb8,
  '№': 0xb9,
  '«': 0xab,
  '»': 0xbb,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
  '’': 0x92,
  '\u00a0': 0xa0,
}

/** Text in Windows-1251, which programs of banks read; what it has no place for becomes a question mark. */
export function windows1251(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0)!
    if (code < 0x80) return code
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
    return SINGLE[letter] ?? 0x3f
  })
}
