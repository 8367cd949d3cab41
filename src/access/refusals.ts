import { invalidInput, Problem, type ProblemItem, type ProblemKind, type Text } from '../kernel/index.ts'

const refuse = (code: string, kind: ProblemKind, title: Text, item?: Partial<ProblemItem>): Problem =>
  new Problem(code, kind, title, item ? [{ path: '', message: title, ...item }] : [])

/** A refused field of an input, with how to mend it. */
export const wrongField = (path: string, message: Text, remedy?: Text): Problem =>
  invalidInput([{ path, message, ...(remedy ? { remedy } : {}) }])

/** The refusals of access. Those of signing in say the same whether or not the account exists. */
export const refusals = {
  signInRequired: () =>
    refuse(
      'SIGN_IN_REQUIRED',
      'role',
      { ru: 'Нужно войти', en: 'Sign in first' },
      { remedy: { ru: 'Войдите и повторите', en: 'Sign in and repeat' } },
    ),
  wrongCredentials: () =>
    refuse('WRONG_CREDENTIALS', 'role', {
      ru: 'Адрес или пароль не подходят',
      en: 'The address or the password is wrong',
    }),
  proofRequired: () =>
    refuse(
      'PROOF_REQUIRED',
      'role',
      { ru: 'Подпись подтверждается паролем', en: 'A signature is confirmed by the password' },
      {
        path: 'Mera-Proof',
        remedy: {
          ru: 'Введите пароль ещё раз: POST /api/v1/access/re-authenticate, ответ действует пять минут',
          en: 'Give the password once more: POST /api/v1/access/re-authenticate, its answer is good for five minutes',
        },
      },
    ),
  wrongCode: () =>
    refuse(
      'WRONG_CODE',
      'role',
      { ru: 'Код не подходит', en: 'The code is wrong' },
      {
        path: 'code',
        remedy: {
          ru: 'Дождитесь следующего кода: каждый принимается один раз',
          en: 'Wait for the next code: each one is accepted once',
        },
      },
    ),
  deadLink: () =>
    refuse(
      'LINK_USED_OR_EXPIRED',
      'state',
      { ru: 'Ссылка уже использована или устарела', en: 'The link was used already or has expired' },
      { path: 'token', remedy: { ru: 'Запросите новое письмо', en: 'Ask for a new letter' } },
    ),
  tooMany: (seconds: number) =>
    refuse(
      'TOO_MANY_ATTEMPTS',
      'role',
      { ru: 'Слишком много попыток', en: 'Too many attempts' },
      {
        operands: { retryAfter: seconds },
        remedy: { ru: `Повторите через ${seconds} с`, en: `Repeat in ${seconds} s` },
      },
    ),
  foreignOrigin: () =>
    refuse(
      'FOREIGN_ORIGIN',
      'role',
      {
        ru: 'Запрос пришёл не с этого сайта и не выполнен',
        en: 'The request did not come from this site and was not done',
      },
      {
        path: 'origin',
        remedy: {
          ru: 'Откройте сайт и повторите; программам нужен ключ доступа, а не куки',
          en: 'Open the site and repeat; programs use an access token, not a cookie',
        },
      },
    ),
  roleRequired: (roles: readonly string[]) =>
    refuse(
      'ROLE_NOT_ALLOWED',
      'role',
      { ru: 'Это не разрешено вашей роли', en: 'This is not allowed to your role' },
      { operands: { roles } },
    ),
  secondStepRequired: (roles: readonly string[]) =>
    refuse(
      'SECOND_STEP_REQUIRED',
      'role',
      {
        ru: 'Эта роль действует только при входе с кодом',
        en: 'This role holds only when one signs in with a code',
      },
      {
        operands: { roles },
        remedy: {
          ru: 'Подключите приложение с кодами: POST /api/v1/access/totp, затем подтвердите его кодом',
          en: 'Enrol an app with codes: POST /api/v1/access/totp, then confirm it with a code',
        },
      },
    ),
  registrationClosed: () =>
    refuse('REGISTRATION_CLOSED', 'role', {
      ru: 'Учётную запись можно завести только по приглашению',
      en: 'An account is made by invitation only',
    }),
  unknownPerson: () =>
    refuse('UNKNOWN_PERSON', 'unknown', { ru: 'Нет такого человека', en: 'There is no such person' }),
  unknownThing: () => refuse('UNKNOWN', 'unknown', { ru: 'Этого нет', en: 'There is no such thing' }),
  state: (code: string, title: Text, remedy?: Text) =>
    refuse(code, 'state', title, remedy ? { remedy } : undefined),
  role: (code: string, title: Text, remedy?: Text) =>
    refuse(code, 'role', title, remedy ? { remedy } : undefined),
}
