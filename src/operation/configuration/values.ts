import { isIP } from 'node:net'
import { z } from 'zod'
import type { Text } from '../../kernel/index.ts'
import { valueForms } from './key.ts'
import { makeSecret, type Secret, withoutPassword } from './secret.ts'

/** A text that fits a form; `form` words both the documentation and the refusal. */
function text(fits: (value: string) => boolean, form: Text) {
  const needed = { ru: `нужно: ${form.ru}`, en: `needed: ${form.en}` }
  const schema = z.string().refine(fits, { params: { text: needed } })
  valueForms.add(schema, { form })
  return schema
}

const measure = (units: Readonly<Record<string, number>>, form: Text) => {
  const pattern = new RegExp(`^(\\d{1,9}) ?(${Object.keys(units).join('|')})$`)
  return text((value) => pattern.test(value), form).transform((value) => {
    const [, count, unit] = pattern.exec(value)!
    return Number(count) * units[unit!]!
  })
}

/** A span of time with its unit; milliseconds inside. */
export const duration = () =>
  measure(
    { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 },
    { ru: 'время с единицей ms, s, m, h или d: 30s', en: 'a time with its unit ms, s, m, h or d: 30s' },
  )

/** An amount of bytes with its unit (1 KB = 1024 B); bytes inside. */
export const size = () =>
  measure(
    { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 },
    { ru: 'объём с единицей KB, MB или GB: 25 MB', en: 'an amount with its unit KB, MB or GB: 25 MB' },
  )

/** A word of this alphabet becomes part of keys, paths and names of columns. */
export const word = () =>
  text((value) => /^[a-z][a-z0-9-]{0,39}$/.test(value), {
    ru: 'слово из строчных латинских букв, цифр и дефиса',
    en: 'a word of small Latin letters, digits and hyphens',
  })

export const someString = () =>
  text((value) => value.trim() !== '', { ru: 'непустой текст', en: 'a text that is not empty' })

const hasScheme = (value: string, schemes: readonly string[]) =>
  URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1))

/** Where people find the site: scheme, name and port alone, since the site lies at the root. */
export const origin = () =>
  text((value) => hasScheme(value, ['http', 'https']) && /^https?:\/\/[^/?#@]+\/?$/.test(value), {
    ru: 'адрес без пути: https://mera.example.org',
    en: 'an address without a path: https://mera.example.org',
  }).transform((value) => new URL(value).origin)

/** An address of a service, a path allowed. */
export const serviceUrl = () =>
  text((value) => hasScheme(value, ['http', 'https']), {
    ru: 'ссылка http(s)://…',
    en: 'a link http(s)://…',
  })

/** A network address that is trusted: one, a span, or a word for a well-known set. */
export const network = () =>
  text(
    (value) => {
      if (value === 'loopback' || value === 'private') return true
      const [address = '', bits, more] = value.split('/')
      const family = isIP(address)
      if (family === 0 || more !== undefined) return false
      return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
    },
    {
      ru: 'loopback, private, адрес или сеть: 10.0.0.0/8',
      en: 'loopback, private, an address or a network: 10.0.0.0/8',
    },
  )

const wrapped = (schema: z.ZodType<string, string>, shown?: (value: string) => string) =>
  schema.transform((value): Secret => makeSecret(value, shown?.(value)))

/** Any secret text. */
export const secret = () => wrapped(someString())

/** A URL that holds a password, shown without it. */
export const secretUrl = (schemes: readonly string[], example: string) =>
  wrapped(
    text((value) => hasScheme(value, schemes), {
      ru: `адрес вида ${example}`,
      en: `an address such as ${example}`,
    }),
    withoutPassword,
  )

/** A key of 256 bits. */
export const key256 = () =>
  wrapped(
    text((value) => /^[A-Za-z0-9+/_-]{43}=?$/.test(value), {
      ru: '32 байта в base64: openssl rand -base64 32',
      en: '32 bytes in base64: openssl rand -base64 32',
    }),
  )
