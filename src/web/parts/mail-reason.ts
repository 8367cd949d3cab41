import type { Text } from '../../kernel/index.ts'

const reasons: readonly (readonly [code: RegExp, words: Text])[] = [
  [
    /ADDRESS_REFUSED/,
    { ru: 'в адресе недопустимые знаки', en: 'the address has characters that are not allowed' },
  ],
  [
    /EAUTH/,
    {
      ru: 'почтовый сервер не принял пароль системы',
      en: 'the mail server did not take the password of the system',
    },
  ],
  [
    /\b(550|551|553)\b/,
    { ru: 'такого ящика нет или он не принимает писем', en: 'there is no such mailbox, or it takes no mail' },
  ],
  [/\b(552|452)\b/, { ru: 'ящик переполнен', en: 'the mailbox is full' }],
  [
    /\b554\b/,
    { ru: 'сервер получателя отверг письмо', en: 'the server of the recipient rejected the letter' },
  ],
  [
    /ETIMEDOUT|ESOCKET|ECONNECTION|ECONNREFUSED|EDNS|ENOTFOUND/,
    { ru: 'почтовый сервер не отвечает', en: 'the mail server does not answer' },
  ],
  [
    /\b4\d\d\b/,
    {
      ru: 'сервер получателя просил подождать и не дождался',
      en: 'the server of the recipient asked to wait, for too long',
    },
  ],
  [
    /UNKNOWN_TEMPLATE/,
    {
      ru: 'такого вида письма система больше не знает',
      en: 'the system knows no such kind of letter any more',
    },
  ],
]

/** Why a letter was not sent, in words with the code of the mail server; a code that is not known stands alone. */
export function mailReason(code: string, language: 'ru' | 'en'): string {
  const found = reasons.find(([known]) => known.test(code))
  return found ? `${found[1][language]} (${code})` : code
}
