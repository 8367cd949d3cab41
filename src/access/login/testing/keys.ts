import { readFileSync } from 'node:fs'

const read = (name: string) => readFileSync(new URL(`./keys/${name}`, import.meta.url), 'utf8')
const pair = (name: string) => ({ key: read(`${name}.key.pem`), certificate: read(`${name}.pem`) })

/** Keys and certificates for tests alone, made with OpenSSL; valid from November 2026 for twenty years, but for the expired one. */
export const testKeys = {
  client: pair('client'),
  stranger: pair('stranger'),
  esiaGost: pair('esia-gost'),
  /** Ended on 2026-11-23. */
  esiaGostExpired: pair('esia-gost-past'),
  esiaRsa: pair('esia-rsa'),
}
