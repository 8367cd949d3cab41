/** Words of a signature. */
export const words = {
  password: { ru: 'Ваш пароль', en: 'Your password', zh: '您的密码' },
  passwordHint: {
    ru: 'Подпись подтверждается паролем ещё раз',
    en: 'A signature is confirmed by the password once more',
    zh: '签名须再次输入密码确认',
  },
  level: { ru: 'Чем подписано', en: 'Signed with', zh: '签名方式' },
  verified: {
    ru: 'Программа проверки подтвердила подпись: сертификат, срок, отпечаток',
    en: 'The verification confirmed the signature: certificate, term, hash',
    zh: '验证程序已确认签名:证书、有效期、校验值',
  },
  signing: { ru: 'Подписывается …', en: 'Signing …', zh: '正在签名……' },
  unreachable: {
    ru: 'Сервер не отвечает. Ничего не потеряно: проверьте связь и повторите.',
    en: 'The server does not answer. Nothing is lost: check the connection and try again.',
    zh: '服务器没有响应。数据没有丢失:请检查连接后重试。',
  },
  sign: { ru: 'Подписать', en: 'Sign', zh: '签名' },
  cancel: { ru: 'Не подписывать', en: 'Do not sign', zh: '不签名' },
  unsigned: {
    ru: 'Не подписано: пароль не введён. Ничего не отправлено.',
    en: 'Not signed: no password was given. Nothing was sent.',
    zh: '未签名:没有输入密码。未发送任何内容。',
  },
}
