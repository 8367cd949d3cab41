import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '../kernel/index.ts'
import { isIssuedBy, readCertificate, readSigner } from './certificate.ts'
import { digestFor, verify } from './sign.ts'
import { signerOf } from './testing/cms.ts'
import { hex, signatureVectors, vectorBytes, vectorText } from './testing/vectors.ts'

const { message, signatures } = signatureVectors()
const bytes = Buffer.from(message, 'utf8')
const flipped = (source: Uint8Array, at: number) => source.map((byte, i) => (i === at ? byte ^ 1 : byte))

describe.each(signatures)('OpenSSL on curve $name', ({ key, certificate: pem, signature, curve }) => {
  const certificate = readCertificate(pem)

  it('signed a certificate and a message that verify', () => {
    expect(certificate.publicKey?.curve.oid).toBe(curve)
    expect(isIssuedBy(certificate, certificate)).toBe(true)
    expect(verify(certificate.publicKey!, bytes, Buffer.from(signature, 'hex'))).toBe(true)
    expect(verify(certificate.publicKey!, flipped(bytes, 3), Buffer.from(signature, 'hex'))).toBe(false)
  })

  it('made a key that signs for its certificate and for no other', () => {
    const signer = readSigner(key, pem)
    expect(verify(certificate.publicKey!, bytes, signer.sign(bytes))).toBe(true)
    const other = signatures.find((one) => one.curve !== curve)!
    expect(() => readSigner(key, other.certificate)).toThrow('KEY_OF_ANOTHER_CERTIFICATE')
  })
})

describe('the test authority', () => {
  const ca = readCertificate(vectorText('ca.pem'))
  const user = readCertificate(vectorText('user.pem'))

  it.each(['user.pem', 'u256tca.pem', 'tsa.pem', 'ca.pem'])('issued %s', (name) => {
    expect(isIssuedBy(readCertificate(vectorText(name)), ca)).toBe(true)
  })

  it('is the issuer, not any certificate', () => {
    expect(isIssuedBy(user, user)).toBe(false)
    expect(isIssuedBy(ca, user)).toBe(false)
    expect(isIssuedBy(user, readCertificate(signatures[0]!.certificate))).toBe(false)
    // The same key under another name: the signature is right, the issuer is not the one that is named.
    const renamed = readCertificate(vectorText('renamed.pem'))
    const named = readCertificate(signatures[0]!.certificate)
    expect(verify(renamed.publicKey!, named.signed, named.signature)).toBe(true)
    expect(isIssuedBy(named, renamed)).toBe(false)
  })

  it('sets dates that are read as instants', () => {
    expect([user.validFrom, user.validTo]).toEqual(['2026-11-22T14:53:46.000Z', '2027-11-22T14:53:46.000Z'])
  })

  it('did not sign a certificate of which a bit was changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: user.der.length - 1 }), (at) => {
        try {
          expect(isIssuedBy(readCertificate(flipped(user.der, at)), ca)).toBe(false)
        } catch (error) {
          expect(error).toBeInstanceOf(Problem) // the change broke the encoding
        }
      }),
      { numRuns: 60 },
    )
  })

  it('wrote DER, which is refused in any other shape', () => {
    const refused = (source: Uint8Array) => {
      expect(() => readCertificate(source)).toThrow('DER_MALFORMED')
    }
    refused(new Uint8Array(0))
    refused(user.der.subarray(0, user.der.length - 1))
    refused(Uint8Array.from([...user.der, 0]))
    // The same certificate with a length of three bytes where two do: BER, two encodings of one thing.
    refused(Uint8Array.from([0x30, 0x83, 0, ...user.der.subarray(2)]))
    expect(() => readCertificate('no certificate')).toThrow('PEM_UNREADABLE')
  })
})

describe.each([
  ['doc.sig', 'user.pem'],
  ['u256tca.sig', 'u256tca.pem'],
  ['doc.cades-t.sig', 'user.pem'],
])('the CAdES signature %s', (file, owner) => {
  const document = vectorBytes('doc.txt')
  const { publicKey } = readCertificate(vectorText(owner))
  const { signedAttributes, messageDigest, signature } = signerOf(vectorBytes(file))

  it('is over the document and by the signer', () => {
    expect(hex(messageDigest)).toBe(hex(digestFor(publicKey!.curve, document)))
    expect(verify(publicKey!, signedAttributes, signature)).toBe(true)
  })

  it('fails when a byte of the document, the attributes or the signature changes', () => {
    expect(hex(messageDigest)).not.toBe(hex(digestFor(publicKey!.curve, flipped(document, 0))))
    expect(verify(publicKey!, flipped(signedAttributes, 40), signature)).toBe(false)
    expect(verify(publicKey!, signedAttributes, flipped(signature, 5))).toBe(false)
  })
})
