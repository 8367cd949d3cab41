import type { Text } from '../../../kernel/index.ts'

/** What several pages of access say. */
export const said = {
  mail: { ru: 'Адрес почты', en: 'Mail address' },
  password: { ru: 'Пароль', en: 'Password' },
  newPassword: { ru: 'Новый пароль', en: 'New password' },
  passwordHint: {
    ru: 'Не меньше 12 знаков; лучше всего фраза из нескольких слов.',
    en: 'At least 12 characters; a phrase of several words is best.',
  },
  name: { ru: 'Фамилия, имя, отчество', en: 'Name' },
  code: { ru: 'Код', en: 'Code' },
  codeHint: {
    ru: 'Шесть цифр из приложения или один из резервных кодов.',
    en: 'Six digits of the app, or one of your recovery codes.',
  },
  signIn: { ru: 'Войти', en: 'Sign in' },
  register: { ru: 'Завести учётную запись', en: 'Make an account' },
  forgotten: { ru: 'Забыли пароль?', en: 'Forgot the password?' },
  send: { ru: 'Прислать письмо', en: 'Send the letter' },
  again: { ru: 'Запросить новое письмо', en: 'Ask for a new letter' },
  token: { ru: 'Ссылка из письма', en: 'The link of the letter' },
  tokenMissing: {
    ru: 'Откройте эту страницу по ссылке из письма.',
    en: 'Open this page by the link of the letter.',
  },
  letterSent: { ru: 'Письмо отправлено', en: 'The letter is sent' },
  letterDemo: {
    ru: 'В демонстрации без почтового сервера письма лежат в папке letters установки.',
    en: 'A demonstration without a mail server keeps letters in the folder letters of the installation.',
  },
  account: { ru: 'Учётная запись', en: 'Account' },
  sessions: { ru: 'Сеансы', en: 'Sessions' },
  codes: { ru: 'Второй шаг входа', en: 'Second step' },
  tokens: { ru: 'Ключи доступа', en: 'Access tokens' },
  logins: { ru: 'Вход через службы', en: 'Other logins' },
  seen: { ru: 'Кто видел мои данные', en: 'Who saw my data' },
  save: { ru: 'Сохранить', en: 'Save' },
  end: { ru: 'Завершить', en: 'End' },
  until: { ru: 'до', en: 'until' },
  applicant: { ru: 'Заявитель', en: 'Applicant' },
  refused: { ru: 'Не выполнено', en: 'Not done' },
} satisfies Record<string, Text>

/** What a page says that was come back to, by the word in its address. */
export const done: Readonly<Record<string, Text>> = {
  welcome: { ru: 'Учётная запись создана, вы вошли.', en: 'The account is made, you are signed in.' },
  saved: { ru: 'Сохранено.', en: 'Saved.' },
  password: {
    ru: 'Пароль изменён, другие сеансы завершены.',
    en: 'The password is changed, other sessions have ended.',
  },
  reset: {
    ru: 'Новый пароль задан, все сеансы завершены. Войдите с ним.',
    en: 'The new password is set, all sessions have ended. Sign in with it.',
  },
  ended: { ru: 'Сеанс завершён.', en: 'The session has ended.' },
  'all-ended': {
    ru: 'Все остальные сеансы и ключи завершены.',
    en: 'All other sessions and tokens have ended.',
  },
  'token-ended': { ru: 'Ключ больше не действует.', en: 'The token is good no more.' },
  'codes-off': { ru: 'Приложение с кодами отключено.', en: 'The app with codes is off.' },
  linked: { ru: 'Вход через службу связан.', en: 'The login is linked.' },
  unlinked: { ru: 'Вход через службу отвязан.', en: 'The login is unlinked.' },
}
