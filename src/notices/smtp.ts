import { createTransport } from 'nodemailer'
import { assertPlain, MailError, type MailTransport } from './mail.ts'

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string
  /** `Name <address>`. */
  readonly from: string
  /** Milliseconds a server may take for each step. */
  readonly patience?: number
}

/** Sends by SMTP. A password never leaves without encryption, but to this machine itself. */
export function smtpTransport({ url, from, patience = 20_000 }: SmtpOptions): MailTransport {
  const { protocol, username, password, hostname, port } = new URL(url)
  const secure = protocol === 'smtps:'
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const auth = username
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : undefined
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: auth !== undefined && !secure && !here,
    ...(auth ? { auth } : {}),
    pool: true,
    maxConnections: 3,
    connectionTimeout: patience,
    greetingTimeout: patience,
    dnsTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(mail) {
      assertPlain(mail)
      const { to, subject, text, html, messageId } = mail
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          ...(html === undefined ? {} : { html }),
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        throw told(error)
      }
    },
    async close() {
      transport.close()
    },
  }
}

/** What failed, as codes. A 5xx answer of the server stays (RFC 5321 section 4.2.1), but for a password that can be mended. */
function told(error: unknown): MailError {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const words = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number')
  const final = typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH'
  return new MailError(words.join(' ') || 'UNKNOWN', final)
}
