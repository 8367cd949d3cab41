export {
  type Certificate,
  type GostSigner,
  type GostVerifier,
  isIssuedBy,
  readCertificate,
  readSigner,
  readVerifier,
} from './certificate.ts'
export { curveByOid, curveOids, type GostCurve } from './curves.ts'
export { hmacStreebog } from './hmac.ts'
export { publicKeyBytes, publicKeyOf, readPrivateKey } from './keys.ts'
export {
  digestFor,
  type GostPrivateKey,
  type GostPublicKey,
  generatePrivateKey,
  verify,
  verifyDigest,
} from './sign.ts'
export { createStreebog, type Streebog, streebog256, streebog512 } from './streebog.ts'
