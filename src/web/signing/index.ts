export { Signed } from './asking.tsx'
export { SignatureKind, soundOf, useSignatureKind } from './kind.tsx'
export { SigningForm } from './signing-form.tsx'
