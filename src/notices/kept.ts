import { assertPlain, type Mail, type MailTransport } from './mail.ts'

/** A transport that keeps letters instead of sending them: tests, demonstration, installations without a mail server. */
export interface KeptMail extends MailTransport {
  /** The letters, the latest last; only the last thousand are kept. */
  readonly letters: readonly Mail[]
}

/** Makes a transport that keeps letters. */
export function keptMail(): KeptMail {
  const letters: Mail[] = []
  return {
    letters,
    async send(mail) {
      assertPlain(mail)
      letters.push(mail)
      if (letters.length > 1000) letters.shift()
    },
    async close() {},
  }
}
