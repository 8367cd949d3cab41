import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderTransport } from './folder.ts'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'mera-letters-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const mail = {
  to: 'anna@example.org',
  subject: 'Тема',
  text: 'Текст\n',
  messageId: '<0123abc@mera.example.org>',
}

it('lays each letter into the folder once, for its owner only', async () => {
  const folder = join(base, 'letters')
  const transport = folderTransport(folder, 'Mera <mera@example.org>')
  await transport.send(mail)
  await transport.send(mail)
  await transport.send({ ...mail, messageId: '<4567@mera.example.org>' })
  expect((await readdir(folder)).sort()).toEqual(['0123abc.eml', '4567.eml'])
  const text = await readFile(join(folder, '0123abc.eml'), 'utf8')
  expect(text).toContain('To: anna@example.org')
  expect(text).toContain('Message-ID: <0123abc@mera.example.org>')
  expect((await stat(folder)).mode & 0o077).toBe(0)
  expect((await stat(join(folder, '0123abc.eml'))).mode & 0o077).toBe(0)
})

it('writes nowhere else, whatever the letter is called', async () => {
  const folder = join(base, 'letters')
  const transport = folderTransport(folder, 'Mera <mera@example.org>')
  await transport.send({ ...mail, messageId: '<../../x@mera.example.org>' })
  expect(await readdir(base)).toEqual(['letters'])
  await expect(transport.send({ ...mail, to: 'a@example.org\nBcc: b@example.org' })).rejects.toThrow(
    'ADDRESS_REFUSED',
  )
})
