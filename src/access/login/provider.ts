import type { Text } from '../../kernel/index.ts'

/** An organisation that the person acts in, as the provider tells it. */
export interface FederatedOrganisation {
  readonly ogrn: string
  readonly inn?: string
  readonly name?: string
  readonly role?: 'chief' | 'administrator' | 'employee'
}

/** Who came, as the provider vouches. All but `provider` and `subject` is personal: the caller seals it. */
export interface FederatedIdentity {
  readonly provider: string
  /** Stands for the person at this provider for ever; the account is found by the pair of both. */
  readonly subject: string
  /** The provider has seen the person's papers (a confirmed account of the state login). Absent where it never tells. */
  readonly trusted?: boolean
  readonly name?: string
  /** Only an address that the provider has confirmed: an unconfirmed one would let a stranger claim an account. */
  readonly email?: string
  /** Likewise confirmed. */
  readonly phone?: string
  /** Digits alone. */
  readonly snils?: string
  readonly inn?: string
  readonly birth?: string
  readonly organisations?: readonly FederatedOrganisation[]
}

/** Logging in at somebody else's. The only port: whoever can `start` and `finish` is a provider. */
export interface LoginProvider {
  readonly id: string
  readonly title: Text
  /**
   * Where to send the browser, and what to keep for it until it comes back (state, nonce, code verifier, time). What is
   * kept belongs in a session of the server or a sealed cookie, is used once and then forgotten.
   */
  start(request: {
    readonly redirectUri: string
    readonly now: string
  }): Promise<{ url: string; remember: string }>
  /** Who came back. @throws Problem LOGIN_… in words for people */
  finish(answer: {
    readonly callbackUrl: string
    readonly remember: string
    readonly now: string
  }): Promise<FederatedIdentity>
}
