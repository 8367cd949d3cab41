/** A header value as its bytes say: Node reads headers as Latin-1, browsers write names in UTF-8. */
function asUtf8(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8')
  return text.includes('\ufffd') || /[\u0100-\uffff]/.test(value) ? value : text
}

/** `%D0%BC` as text; null where it is no percent-encoded UTF-8. */
export function percentDecoded(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

const PARAMETER = /;\s*([a-z*]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]*))/gi

/** The parameters of a Content-Disposition, names in small letters, quotes taken off. */
export function dispositionOf(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of header.matchAll(PARAMETER)) {
    // Browsers escape quotes only, as %22; a stroke before anything else is a stroke of the name.
    const value = quoted === undefined ? plain : quoted.replace(/\\(["\\])/g, '$1').replaceAll('%22', '"')
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), value)
  }
  return found
}

/** The file name of a Content-Disposition (RFC 6266 section 4.3): the encoded form (RFC 8187) wins over the plain one. */
export function fileNameIn(header: string): string | null {
  const parameters = dispositionOf(header)
  const encoded = /^utf-8'[^']*'(.*)$/i.exec(parameters.get('filename*') ?? '')?.[1]
  const decoded = encoded === undefined ? null : percentDecoded(encoded)
  const plain = parameters.get('filename')
  return decoded ?? (plain === undefined ? null : asUtf8(plain))
}

/** The header that makes a browser save the file under its name; old ones get the name in ASCII. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
