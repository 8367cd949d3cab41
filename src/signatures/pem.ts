import { Problem } from '../kernel/index.ts'

/** The bytes of the first block of the label («CERTIFICATE», «PRIVATE KEY») in PEM text. @throws Problem PEM_UNREADABLE */
export function pemBlock(text: string, label: string): Uint8Array {
  const match = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(text)
  if (!match?.[1]) {
    throw new Problem(
      'PEM_UNREADABLE',
      'content',
      { ru: `Нет блока PEM «${label}»`, en: `There is no PEM block "${label}"` },
      [
        {
          path: '',
          message: {
            ru: `ожидался текст от «-----BEGIN ${label}-----» до «-----END ${label}-----»`,
            en: `text from "-----BEGIN ${label}-----" to "-----END ${label}-----" was expected`,
          },
          remedy: { ru: 'Выгрузите файл в формате PEM (Base64)', en: 'Export the file as PEM (Base64)' },
        },
      ],
    )
  }
  return Uint8Array.from(Buffer.from(match[1], 'base64'))
}
