/** What of a certificate the state login needs. */
export interface GostCertificate {
  readonly der: Uint8Array
  readonly validFrom: string
  readonly validTo: string
}

/**
 * The cryptography of the state login. `src/signatures` has functions of these shapes; whoever puts the server together
 * hands them in, since one capability does not import another.
 */
export interface Gost {
  streebog256(bytes: Uint8Array): Uint8Array
  /** @throws Problem where key and certificate are damaged or do not belong together */
  readSigner(
    privateKey: string,
    certificate: string,
  ): { readonly certificate: GostCertificate; sign(message: Uint8Array): Uint8Array }
  /** @throws Problem where the certificate is damaged or holds no key of GOST R 34.10-2012 */
  readVerifier(certificate: string): {
    readonly certificate: GostCertificate
    verify(message: Uint8Array, signature: Uint8Array): boolean
  }
}
