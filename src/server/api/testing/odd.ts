import type { Random } from '../../../simulation/index.ts'

const nested = (depth: number): unknown => {
  let value: unknown = 0
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value }
  return value
}

/** Texts that have broken programs before. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e\u200b\ufeff',
  "'; drop table cases; --",
  "' or '1'='1",
  '$(reboot)',
  '{{7*7}}',
  '../../../../etc/passwd',
  '..\\..\\windows',
  '%2e%2e%2f',
  '%00',
  '<script>alert(1)</script>',
  'a\r\nset-cookie: x=1',
  'constructor',
  '__proto__',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e999',
  '٣٤',
  '𝒳'.repeat(50),
  'x'.repeat(5000),
  'й'.repeat(130_000),
]

const oddValues: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => 0,
  () => -1,
  () => 0.1,
  () => -0,
  () => 2 ** 53,
  () => -(2 ** 53),
  () => 1e308,
  () => nested(20),
  () => nested(200),
  () => nested(3000),
  () => Array.from({ length: 1500 }, () => ({})),
  () => Array.from({ length: 2500 }, (_, i) => i),
  () => JSON.parse('{"__proto__":{"polluted":1}}'),
  () => ({ constructor: { prototype: { polluted: 1 } } }),
  () => ({ sealed: 1, subject: 'p1', key: 'k', iv: 'i', text: 't', blind: 'b' }),
  () => ({ toString: null, valueOf: null, toJSON: 'x' }),
]

export const oddValue = (random: Random): unknown =>
  random.chance(500) ? random.pick(oddTexts) : random.pick(oddValues)()

/** The value with one place of it, somewhere, made odd. */
export function mutated(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(150)) return oddValue(random)
  const keys = Object.keys(value)
  if (keys.length === 0) return oddValue(random)
  const key = random.pick(keys)
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? mutated(item, random) : item))
  const { [key]: inner, ...rest } = value as Record<string, unknown>
  const kind = random.below(10)
  if (kind === 0) return rest
  if (kind === 1) return { ...rest, [random.pick(oddTexts.slice(7, 20))]: inner }
  return { ...rest, [key]: mutated(inner, random) }
}

/** Bytes that are no JSON, or not the JSON that was meant. */
export function oddBytes(text: string, random: Random): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(text)
  const at = random.below(bytes.length + 1)
  switch (random.below(6)) {
    case 0:
      return new Uint8Array(bytes.subarray(0, at))
    case 1:
      return new Uint8Array(Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]))
    case 2:
      return new Uint8Array(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))
    case 3:
      return new Uint8Array(Buffer.concat([bytes, bytes]))
    case 4:
      return new Uint8Array(Buffer.from(text, 'utf16le'))
    default:
      return new Uint8Array(Buffer.alloc(random.pick([0, 1, 100_000]), '['))
  }
}

/** Values of headers that a client can send, however odd: what no client can send is refused before us. */
export const oddHeaders: Readonly<Record<string, readonly string[]>> = {
  'if-match': ['"1"', '"0"', '""', '*', 'W/"1"', '"9999999999"', '"1", "2"', '"-1"', 'x', '"1e3"', '\xff'],
  'idempotency-key': ['k', '', ' ', 'a b', 'x'.repeat(201), '\xe9', '*', '../x', 'by/p1/k', '{}'],
  'accept-language': ['en', 'ru', 'zh', '*', 'en;q=x', ';;;,,,', 'x'.repeat(3000), '-', 'ru;q=1e999'],
  'content-type': [
    'application/json',
    'application/json; charset=utf-8',
    'application/json; charset=utf-16',
    'APPLICATION/JSON',
    'application/vnd.a+json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    '',
    ';',
    'x'.repeat(2000),
  ],
  'content-length': ['0', '5'],
  'transfer-encoding': ['chunked'],
  'content-encoding': ['gzip', 'br'],
  'last-event-id': ['5', '', 'x'.repeat(2000)],
  'x-forwarded-for': ['127.0.0.1', "'; --"],
  'x-http-method-override': ['DELETE'],
  origin: ['https://evil.example', 'null'],
  cookie: ['mera-session=x', '__Host-mera-session=%00', 'a=b; '.repeat(100)],
}
