import { randomUUID, sign as signRsa } from 'node:crypto'
import type { Gost } from '../gost.ts'

export type Claims = Record<string, unknown>

/** Who signs the tokens of the test server, and how. */
export interface TokenSigner {
  readonly algorithm: 'GOST3410_2012_256' | 'RS256'
  readonly key: string
  readonly certificate: string
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A signed token as the state login writes it: `sbt` tells the two kinds apart. */
export function signedToken(gost: Gost, signer: TokenSigner, use: 'id' | 'access', claims: Claims): string {
  const head = part({ ver: 1, typ: 'JWT', sbt: use, alg: signer.algorithm })
  const signed = Buffer.from(`${head}.${part(claims)}`)
  const signature =
    signer.algorithm === 'RS256'
      ? signRsa('sha256', signed, signer.key)
      : gost.readSigner(signer.key, signer.certificate).sign(signed)
  return `${signed}.${Buffer.from(signature).toString('base64url')}`
}

/** Claims of both kinds of token, as the state login fills them. */
export function tokenClaims(facts: {
  readonly issuer: string
  readonly clientId: string
  readonly oid: number
  readonly trusted: boolean
  readonly scope: string
  readonly now: string
}): Record<'id' | 'access', Claims> {
  const at = Math.floor(Date.parse(facts.now) / 1000)
  const times = { iat: at, nbf: at, exp: at + 3600, iss: facts.issuer, 'urn:esia:sid': randomUUID() }
  return {
    access: {
      ...times,
      client_id: facts.clientId,
      'urn:esia:sbj_id': facts.oid,
      scope: facts.scope
        .split(' ')
        .map((one) => `${one}?oid=${facts.oid}`)
        .join(' '),
    },
    id: {
      ...times,
      aud: facts.clientId,
      sub: facts.oid,
      auth_time: at,
      amr: 'PWD',
      'urn:esia:amd': 'PWD',
      'urn:esia:sbj': {
        'urn:esia:sbj:typ': 'P',
        'urn:esia:sbj:oid': facts.oid,
        'urn:esia:sbj:nam': `OID.${facts.oid}`,
        ...(facts.trusted ? { 'urn:esia:sbj:is_tru': true } : {}),
      },
    },
  }
}
