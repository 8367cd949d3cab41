import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { MailError } from './mail.ts'
import { smtpTransport } from './smtp.ts'
import { mailServer } from './testing/index.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function server(options: Parameters<typeof mailServer>[0] = {}) {
  const made = await mailServer(options)
  ends.push(made.close)
  return made
}

function transportTo(port: number, more: { user?: string; patience?: number } = {}) {
  const transport = smtpTransport({
    url: `smtp://${more.user ? `${more.user}@` : ''}127.0.0.1:${port}`,
    from: 'Mera <mera@example.org>',
    ...(more.patience === undefined ? {} : { patience: more.patience }),
  })
  ends.unshift(() => transport.close())
  return transport
}

const mail = {
  to: 'anna@example.org',
  subject: 'Подтвердите адрес',
  text: 'Откройте ссылку:\n\nhttps://example.org/?token=a\n',
  html: '<p>Откройте ссылку</p>',
  messageId: '<0123@mera.example.org>',
}
const failure = async (sending: Promise<void>): Promise<MailError> => {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(MailError)
  return error as MailError
}

describe('SMTP', () => {
  it('delivers text and page with the Message-ID it was given', async () => {
    const { received, port } = await server()
    const transport = transportTo(port)
    await transport.send(mail)
    await transport.send(mail)
    expect(received).toHaveLength(2)
    const [first, second] = received
    expect(first).toMatchObject({ from: 'mera@example.org', to: ['anna@example.org'] })
    for (const one of [first, second]) expect(one?.text).toContain('Message-ID: <0123@mera.example.org>')
    expect(first?.text).toContain('Auto-Submitted: auto-generated')
    expect(first?.text).toMatch(/Content-Type: text\/plain; charset=utf-8/i)
    expect(first?.text).toMatch(/Content-Type: text\/html; charset=utf-8/i)
  })

  it('signs in with the password of its address', async () => {
    const seen: string[] = []
    const { received, port } = await server({
      authOptional: false,
      onAuth({ username, password }, _, done) {
        seen.push(`${username}:${password}`)
        done(null, { user: username })
      },
    })
    await transportTo(port, { user: 'me%40x:p%2Fw' }).send(mail)
    expect(seen).toEqual(['me@x:p/w'])
    expect(received).toHaveLength(1)
  })

  it('tells a refusal as codes, without the address', async () => {
    const { port } = await server({
      onRcptTo(_, __, done) {
        done(Object.assign(new Error('no such mailbox anna@example.org'), { responseCode: 550 }))
      },
    })
    const error = await failure(transportTo(port).send(mail))
    expect(error.final).toBe(true)
    expect(error.message).toBe('EENVELOPE 550')
  })

  it('tries a busy or missing server again', async () => {
    const { port } = await server({
      onRcptTo(_, __, done) {
        done(Object.assign(new Error('later'), { responseCode: 451 }))
      },
    })
    expect((await failure(transportTo(port).send(mail))).final).toBe(false)
    expect((await failure(transportTo(1).send(mail))).final).toBe(false)
  })

  it('does not wait for a server that says nothing', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    ends.push(() => new Promise((done) => silent.close(done)))
    const { port } = silent.address() as AddressInfo
    const error = await failure(transportTo(port, { patience: 300 }).send(mail))
    expect(error.final).toBe(false)
  })

  it.each([
    ['a line break in the address', { to: 'a@example.org\r\nBcc: b@example.org' }],
    ['two addresses', { to: 'a@example.org,b@example.org' }],
    ['a line break in the subject', { subject: 'Тема\nBcc: b@example.org' }],
  ])('refuses %s', async (_, wrong) => {
    const { received, port } = await server()
    expect((await failure(transportTo(port).send({ ...mail, ...wrong }))).message).toBe('ADDRESS_REFUSED')
    expect(received).toEqual([])
  })
})
