import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A letter as a mail server got it. */
export interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
}

export interface MailServer {
  /** The letters, the latest last. */
  readonly received: readonly Received[]
  readonly port: number
  close(): Promise<void>
}

/** A mail server of the loopback that keeps what it is sent. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Received[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString('utf8'),
        })
        done()
      })
    },
    ...options,
  })
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', done))
  return {
    received,
    port: (smtp.server.address() as AddressInfo).port,
    close: () => new Promise((done) => smtp.close(done)),
  }
}

const decoded = (part: string): string => {
  const [head = '', ...rest] = part.split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body
  const joined = body.replace(/=\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}

/** The plain text of a letter, whichever way it was wrapped. */
export function textOf({ text }: Received): string {
  const parts = text.split(/\r?\n--[^\r\n]+\r?\n/)
  const isPlain = (part: string) => /content-type: text\/plain/i.test(part.split(/\r?\n\r?\n/)[0]!)
  return decoded(parts.find(isPlain) ?? text)
    .replace(/\r\n/g, '\n')
    .trimEnd()
}

/** The subject of a letter (RFC 2047). */
export function subjectOf({ text }: Received): string {
  const line = /^subject: (.*(?:\r?\n[ \t].*)*)/im.exec(text)?.[1] ?? ''
  return line
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_, way: string, word: string) =>
      way.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decoded(`transfer-encoding: quoted-printable\n\n${word.replaceAll('_', ' ')}`),
    )
}
