import { Problem } from '../kernel/index.ts'
import { sameCurve } from './curves.ts'
import { bitsOf, childrenOf, expectTag, instantOf, malformed, oidOf, readDer, tags } from './der.ts'
import { curveOfAlgorithm, notGost, publicKeyOf, readPrivateKey } from './keys.ts'
import { pemBlock } from './pem.ts'
import { type GostPrivateKey, type GostPublicKey, verify } from './sign.ts'

/** Signature algorithms of certificates (RFC 9215 section 2) and the length of key they go with. */
const SIGNATURE_BITS: Readonly<Record<string, 256 | 512>> = {
  '1.2.643.7.1.1.3.2': 256,
  '1.2.643.7.1.1.3.3': 512,
}

/** What is read of an X.509 certificate (RFC 5280 section 4.1). */
export interface Certificate {
  readonly der: Uint8Array
  /** The part that is signed. */
  readonly signed: Uint8Array
  readonly signatureAlgorithm: string
  readonly signature: Uint8Array
  /** Distinguished names as they are encoded. */
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
  readonly validFrom: string
  readonly validTo: string
  /** Undefined where the key is not of GOST R 34.10-2012. */
  readonly publicKey: GostPublicKey | undefined
}

/** Reads a certificate from PEM text or DER bytes. @throws Problem PEM_UNREADABLE, DER_MALFORMED, KEY_UNFIT */
export function readCertificate(source: string | Uint8Array): Certificate {
  const der = typeof source === 'string' ? pemBlock(source, 'CERTIFICATE') : source
  const [signed, algorithm, signature] = childrenOf(expectTag(readDer(der), tags.sequence))
  const fields = childrenOf(expectTag(signed, tags.sequence))
  // RFC 5280 section 4.1.1.2: the algorithm stands inside the signed part too.
  const named = fields[fields[0]?.tag === tags.integer ? 1 : 2]
  if (Buffer.compare(expectTag(named, tags.sequence).whole, expectTag(algorithm, tags.sequence).whole) !== 0)
    throw malformed('two signature algorithms')
  // The version is left out in certificates of version 1.
  const [, , issuer, validity, subject, keyInfo] = fields[0]?.tag === tags.integer ? fields : fields.slice(1)
  const [from, to] = childrenOf(expectTag(validity, tags.sequence))
  const [keyAlgorithm, key] = childrenOf(expectTag(keyInfo, tags.sequence))
  const curve = curveOfAlgorithm(expectTag(keyAlgorithm, tags.sequence))
  return {
    der,
    signed: expectTag(signed, tags.sequence).whole,
    signatureAlgorithm: oidOf(childrenOf(expectTag(algorithm, tags.sequence))[0]),
    signature: bitsOf(signature),
    issuer: expectTag(issuer, tags.sequence).whole,
    subject: expectTag(subject, tags.sequence).whole,
    validFrom: instantOf(from),
    validTo: instantOf(to),
    publicKey: curve && publicKeyOf(curve, expectTag(readDer(bitsOf(key)), tags.octetString).content),
  }
}

/**
 * Whether the issuer's key signed the certificate. This is the signature only: dates, revocation, what the issuer may
 * issue and whom to trust are questions of a chain.
 */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  const key = issuer.publicKey
  if (!key || SIGNATURE_BITS[certificate.signatureAlgorithm] !== key.curve.bits) return false
  if (Buffer.compare(certificate.issuer, issuer.subject) !== 0) return false
  return verify(key, certificate.signed, certificate.signature)
}

/** A private key together with the certificate of its public half. */
export interface GostSigner {
  readonly certificate: Certificate
  sign(message: Uint8Array): Uint8Array
}

/** The signer of a key and its certificate, refused where they do not belong together. @throws Problem */
export function readSigner(privateKey: string, certificatePem: string): GostSigner {
  const certificate = readCertificate(certificatePem)
  const key = readPrivateKey(privateKey, certificate.publicKey?.curve)
  if (!belongs(key, certificate)) {
    throw new Problem(
      'KEY_OF_ANOTHER_CERTIFICATE',
      'content',
      {
        ru: 'Ключ и сертификат не подходят друг к другу',
        en: 'The key and the certificate do not belong together',
      },
      [
        {
          path: 'certificate',
          message: {
            ru: 'сертификат выпущен для другого ключа',
            en: 'the certificate was issued for another key',
          },
          remedy: {
            ru: 'Укажите ключ и сертификат одной выгрузки',
            en: 'Give the key and the certificate of one export',
          },
        },
      ],
    )
  }
  return { certificate, sign: key.sign }
}

function belongs({ curve, publicKey }: GostPrivateKey, { publicKey: certified }: Certificate): boolean {
  return (
    certified !== undefined && sameCurve(curve, certified.curve) && publicKey.point.equals(certified.point)
  )
}

/** A certificate whose key verifies. */
export interface GostVerifier {
  readonly certificate: Certificate
  verify(message: Uint8Array, signature: Uint8Array): boolean
}

/** The verifier of a certificate, refused where its key is not of GOST R 34.10-2012. @throws Problem */
export function readVerifier(certificatePem: string): GostVerifier {
  const certificate = readCertificate(certificatePem)
  const key = certificate.publicKey
  if (!key) throw notGost()
  return { certificate, verify: (message, signature) => verify(key, message, signature) }
}
