import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { assertPlain, type MailTransport } from './mail.ts'

/**
 * A transport that lays letters into a folder as `.eml` files, which every mail program opens: where an installation has no mail
 * server, whoever runs it finds there what people should have got. Only its owner reads the folder.
 */
export function folderTransport(folder: string, from: string): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async send(mail) {
      assertPlain(mail)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { to, subject, text, html, messageId } = mail
      const { message } = await composer.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        ...(html === undefined ? {} : { html }),
        messageId,
      })
      const name = `${messageId.replace(/[^0-9a-f@.-]/gi, '').split('@')[0]}.eml`
      await writeFile(join(folder, name), message as Buffer, { mode: 0o600 })
    },
    async close() {},
  }
}
