import { createHash } from 'node:crypto'

/** A letter as a mail server takes it. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** The same for every copy of a letter: whoever gets two can tell. */
  readonly messageId: string
}

/** Sends letters. Where `send` returns, the next mail server has taken the letter. */
export interface MailTransport {
  /** @throws MailError */
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}

/** Why a letter was not taken. Names codes only: what a mail server answers may repeat the address. */
export class MailError extends Error {
  /** Whether trying again is of no use. */
  readonly final: boolean
  constructor(reason: string, final: boolean) {
    super(reason)
    this.name = 'MailError'
    this.final = final
  }
}

/** The Message-ID (RFC 5322 section 3.6.4) of the letter of a key. */
export const messageIdOf = (key: string, domain: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domain}>`

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const breaks = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/

/**
 * Refuses a letter whose address or subject could add a header or a recipient: whoever calls should have, this is the
 * last wall. @throws MailError
 */
export function assertPlain({ to, subject, messageId }: Mail): void {
  if ([to, subject, messageId].some((text) => breaks.test(text)) || /[\s,;<>"]/.test(to))
    throw new MailError('ADDRESS_REFUSED', true)
}
