import { childrenOf, type Der, expectTag, oidOf, readDer, tags } from '../der.ts'

const SIGNED_ATTRIBUTES = 0xa0
const SET = 0x31
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'

/** What a signer of a CMS message signed, found by the shape of RFC 5652: enough to check the primitives, no verifier. */
export function signerOf(cms: Uint8Array): {
  signedAttributes: Uint8Array
  messageDigest: Uint8Array
  signature: Uint8Array
} {
  const signedData = childrenOf(childrenOf(childrenOf(readDer(cms))[1]!)[0]!)
  const signer = childrenOf(childrenOf(expectTag(signedData.at(-1), SET))[0]!)
  const attributes = expectTag(
    signer.find(({ tag }) => tag === SIGNED_ATTRIBUTES),
    SIGNED_ATTRIBUTES,
  )
  // RFC 5652 section 5.4: the attributes are signed as a SET, though they stand in the message under another tag.
  const signedAttributes = Uint8Array.from(attributes.whole)
  signedAttributes[0] = SET
  return {
    signedAttributes,
    messageDigest: digestIn(childrenOf(attributes)),
    signature: expectTag(
      signer.find(({ tag }) => tag === tags.octetString),
      tags.octetString,
    ).content,
  }
}

function digestIn(attributes: readonly Der[]): Uint8Array {
  const found = attributes.map(childrenOf).find(([type]) => oidOf(type) === MESSAGE_DIGEST)
  return expectTag(childrenOf(expectTag(found?.[1], SET))[0], tags.octetString).content
}
