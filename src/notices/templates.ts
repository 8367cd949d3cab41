import type { Text } from '../kernel/index.ts'

/** A letter with places `{name}`; a paragraph that is one place `{link}` becomes a link. */
export interface Template {
  readonly subject: Text
  readonly text: Text
}

const notYou: Text = {
  ru: 'Если это были не вы, ничего не делайте: без этого письма ничего не произойдёт.',
  en: 'If it was not you, do nothing: without this letter nothing will happen.',
}
const notYouRecover: Text = {
  ru: 'Если это были не вы, сразу задайте новый пароль:\n\n{link}',
  en: 'If it was not you, set a new password at once:\n\n{link}',
}

/** Letters about accounts, and the one that carries notices about cases. */
export const templates = {
  notice: {
    subject: { ru: '{kind}: уведомление', en: '{kind}: a notice' },
    text: {
      ru: '{notice}\n\n{kind}, дело {number}\n\n{link}\n\nЭто уведомление есть и в списке ваших уведомлений в системе «{title}». Письма с уведомлениями можно отключить в учётной записи.',
      en: '{notice}\n\n{kind}, case {number}\n\n{link}\n\nThe notice stands in the list of your notices with {title}, too. Letters with notices can be switched off in your account.',
    },
  },
  confirm: {
    subject: { ru: 'Подтвердите адрес', en: 'Confirm your address' },
    text: {
      ru: `Вы начали регистрацию в системе «{title}». Чтобы завершить её, откройте ссылку и задайте пароль:\n\n{link}\n\nСсылка действует трое суток и только один раз.\n\n${notYou.ru}`,
      en: `You began to register with {title}. To finish, open the link and set a password:\n\n{link}\n\nThe link works for three days and only once.\n\n${notYou.en}`,
    },
  },
  'already-registered': {
    subject: { ru: 'У вас уже есть учётная запись', en: 'You have an account already' },
    text: {
      ru: `Кто-то, возможно вы, начал регистрацию в системе «{title}» с этим адресом. Учётная запись у вас уже есть, войти можно здесь:\n\n{link}\n\nЕсли пароль забыт, задайте новый:\n\n{recover}\n\n${notYou.ru}`,
      en: `Somebody, perhaps you, began to register with {title} under this address. You have an account already, sign in here:\n\n{link}\n\nIf you forgot the password, set a new one:\n\n{recover}\n\n${notYou.en}`,
    },
  },
  recovery: {
    subject: { ru: 'Новый пароль', en: 'A new password' },
    text: {
      ru: `Чтобы задать новый пароль в системе «{title}», откройте ссылку:\n\n{link}\n\nСсылка действует один час и только один раз. После смены пароля все ваши сеансы завершатся.\n\n${notYou.ru}`,
      en: `To set a new password with {title}, open the link:\n\n{link}\n\nThe link works for one hour and only once. All your sessions will end with the change.\n\n${notYou.en}`,
    },
  },
  invitation: {
    subject: { ru: 'Приглашение', en: 'An invitation' },
    text: {
      ru: 'Вас пригласили в систему «{title}». Чтобы принять приглашение, откройте ссылку и задайте пароль:\n\n{link}\n\nПриглашение действует две недели и только один раз. Если оно пришло по ошибке, ничего не делайте.',
      en: 'You are invited to {title}. To accept, open the link and set a password:\n\n{link}\n\nThe invitation holds for two weeks and works only once. If it reached you by mistake, do nothing.',
    },
  },
  'password-changed': {
    subject: { ru: 'Пароль изменён', en: 'The password was changed' },
    text: {
      ru: `Пароль вашей учётной записи в системе «{title}» изменён, другие сеансы завершены.\n\n${notYouRecover.ru}`,
      en: `The password of your account with {title} was changed, other sessions have ended.\n\n${notYouRecover.en}`,
    },
  },
  'second-step-on': {
    subject: { ru: 'Вход с кодом включён', en: 'Codes at sign-in are on' },
    text: {
      ru: `Для входа в систему «{title}» теперь нужен ещё и код из приложения.\n\n${notYouRecover.ru}`,
      en: `From now on a code of the app is needed to sign in to {title}.\n\n${notYouRecover.en}`,
    },
  },
  'second-step-off': {
    subject: { ru: 'Вход с кодом выключен', en: 'Codes at sign-in are off' },
    text: {
      ru: `Код из приложения для входа в систему «{title}» больше не нужен.\n\n${notYouRecover.ru}`,
      en: `No code of an app is needed any more to sign in to {title}.\n\n${notYouRecover.en}`,
    },
  },
} as const satisfies Readonly<Record<string, Template>>

/** The letters there are. */
export type TemplateKind = keyof typeof templates
