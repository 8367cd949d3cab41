/** Words of a signature. */
export const words = {
  password: { ru: 'Ваш пароль', en: 'Your password' },
  passwordHint: {
    ru: 'Подпись подтверждается паролем ещё раз',
    en: 'A signature is confirmed by the password once more',
  },
  level: { ru: 'Чем подписано', en: 'Signed with' },
  verified: {
    ru: 'Программа проверки подтвердила подпись: сертификат, срок, отпечаток',
    en: 'The verification confirmed the signature: certificate, term, hash',
  },
  signing: { ru: 'Подписывается …', en: 'Signing …' },
  unreachable: {
    ru: 'Сервер не отвечает. Ничего не потеряно: проверьте связь и повторите.',
    en: 'The server does not answer. Nothing is lost: check the connection and try again.',
  },
  sign: { ru: 'Подписать', en: 'Sign' },
  cancel: { ru: 'Не подписывать', en: 'Do not sign' },
  unsigned: {
    ru: 'Не подписано: пароль не введён. Ничего не отправлено.',
    en: 'Not signed: no password was given. Nothing was sent.',
  },
}
