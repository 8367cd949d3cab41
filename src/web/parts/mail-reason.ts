import { inLanguage, type Language, type Text } from '../../kernel/index.ts'

const reasons: readonly (readonly [code: RegExp, words: Text])[] = [
  [
    /ADDRESS_REFUSED/,
    {
      ru: 'в адресе недопустимые знаки',
      en: 'the address has characters that are not allowed',
      zh: '地址含有不允许的字符',
    },
  ],
  [
    /EAUTH/,
    {
      ru: 'почтовый сервер не принял пароль системы',
      en: 'the mail server did not take the password of the system',
      zh: '邮件服务器未接受系统密码',
    },
  ],
  [
    /\b(550|551|553)\b/,
    {
      ru: 'такого ящика нет или он не принимает писем',
      en: 'there is no such mailbox, or it takes no mail',
      zh: '该邮箱不存在或不接收邮件',
    },
  ],
  [/\b(552|452)\b/, { ru: 'ящик переполнен', en: 'the mailbox is full', zh: '邮箱已满' }],
  [
    /\b554\b/,
    {
      ru: 'сервер получателя отверг письмо',
      en: 'the server of the recipient rejected the letter',
      zh: '收件方服务器拒收邮件',
    },
  ],
  [
    /ETIMEDOUT|ESOCKET|ECONNECTION|ECONNREFUSED|EDNS|ENOTFOUND/,
    { ru: 'почтовый сервер не отвечает', en: 'the mail server does not answer', zh: '邮件服务器没有响应' },
  ],
  [
    /\b4\d\d\b/,
    {
      ru: 'сервер получателя просил подождать и не дождался',
      en: 'the server of the recipient asked to wait, for too long',
      zh: '收件方服务器要求等待,等待过久',
    },
  ],
  [
    /UNKNOWN_TEMPLATE/,
    {
      ru: 'такого вида письма система больше не знает',
      en: 'the system knows no such kind of letter any more',
      zh: '系统不再识别此类邮件',
    },
  ],
]

/** Why a letter was not sent, in words with the code of the mail server; a code that is not known stands alone. */
export function mailReason(code: string, language: Language): string {
  const found = reasons.find(([known]) => known.test(code))
  return found ? `${inLanguage(found[1], language)} (${code})` : code
}
