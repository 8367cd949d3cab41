/** Words of letters that were not sent. */
export const words = {
  title: { ru: 'Письма', en: 'Letters' },
  lead: {
    ru: 'Здесь только то, что ещё не передано почтовому серверу. Текст письма и адрес не показываются.',
    en: 'Only what was not handed to the mail server yet. Neither the text nor the address is shown.',
  },
  none: { ru: 'Все письма отправлены', en: 'All letters were sent' },
  to: { ru: 'Кому', en: 'To' },
  what: { ru: 'Что', en: 'What' },
  tries: { ru: 'Попыток', en: 'Tries' },
  state: { ru: 'Состояние', en: 'State' },
  failed: { ru: '✕ не отправлено: {why}', en: '✕ not sent: {why}' },
  waits: { ru: 'ждёт, следующая попытка {when}', en: 'waits, next try {when}' },
  again: { ru: 'Отправить ещё раз', en: 'Send once more' },
  to1: { ru: 'письмо: {name}', en: 'letter to {name}' },
  unknown: { ru: 'адресат стёрт', en: 'erased' },
} as const

/** What letters are. */
export const kinds: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = {
  notice: { ru: 'уведомление по делу', en: 'a notice about a case' },
  confirm: { ru: 'подтверждение адреса', en: 'confirmation of an address' },
  'already-registered': { ru: 'учётная запись уже есть', en: 'there is an account already' },
  recovery: { ru: 'новый пароль', en: 'a new password' },
  invitation: { ru: 'приглашение', en: 'an invitation' },
  'password-changed': { ru: 'пароль изменён', en: 'the password was changed' },
  'second-step-on': { ru: 'вход с кодом включён', en: 'codes at sign-in are on' },
  'second-step-off': { ru: 'вход с кодом выключен', en: 'codes at sign-in are off' },
}
