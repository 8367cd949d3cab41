import {
  type Action,
  invalidInput,
  Problem,
  type ProblemItem,
  type ProblemKind,
  type Text,
} from '../../../kernel/index.ts'

const refuse = (code: string, kind: ProblemKind, title: Text, item?: Partial<ProblemItem>): Problem =>
  new Problem(code, kind, title, item ? [{ path: '', message: title, ...item }] : [])

/** A refused field, header or parameter, with how to mend it. */
export const wrong = (path: string, message: Text, remedy?: Text): Problem =>
  invalidInput([{ path, message, ...(remedy ? { remedy } : {}) }])

/** The refusals that the API itself makes; everything else comes from the engine. */
export const refusals = {
  signIn: () =>
    refuse(
      'SIGN_IN_REQUIRED',
      'role',
      { ru: 'Нужно войти', en: 'Sign in first' },
      { remedy: { ru: 'Войдите и повторите', en: 'Sign in and repeat' } },
    ),
  /** The same for a case that is not there and for one that the viewer may see nothing of. */
  unknownCase: (id: string) =>
    refuse('UNKNOWN_CASE', 'unknown', { ru: `Нет дела ${id}`, en: `There is no case ${id}` }),
  unknownEvent: (id: string, seq: string) =>
    refuse('UNKNOWN_EVENT', 'unknown', {
      ru: `В деле ${id} нет события ${seq}, которое вам видно`,
      en: `The case ${id} has no event ${seq} that you may see`,
    }),
  /** The same for a notice that is not there and for one of somebody else. */
  unknownNotice: () =>
    refuse('UNKNOWN_NOTICE', 'unknown', {
      ru: 'У вас нет такого уведомления',
      en: 'You have no such notice',
    }),
  unknownPath: () =>
    refuse('NOT_FOUND', 'unknown', {
      ru: 'По этому адресу ничего нет',
      en: 'There is nothing at this address',
    }),
  method: (method: string) =>
    refuse('METHOD_NOT_ALLOWED', 'method', {
      ru: `Метод ${method} здесь не действует`,
      en: `The method ${method} does not work here`,
    }),
  mediaType: (type: string) =>
    refuse(
      'UNSUPPORTED_MEDIA_TYPE',
      'content',
      type
        ? { ru: `Тип содержимого ${type} не принимается`, en: `The content type ${type} is not accepted` }
        : { ru: 'Тип содержимого не указан', en: 'The content type is missing' },
      { path: 'content-type', remedy: { ru: 'Пошлите application/json', en: 'Send application/json' } },
    ),
  tooLarge: () =>
    refuse(
      'TOO_LARGE',
      'content',
      { ru: 'Тело запроса больше 1 МБ', en: 'The body is larger than 1 MB' },
      { remedy: { ru: 'Передайте файлы отдельно', en: 'Send files by themselves' } },
    ),
  versionNeeded: (action: Action) =>
    refuse(
      'PRECONDITION_REQUIRED',
      'state',
      {
        ru: `Для действия «${action.title.ru}» нужна версия дела, которую вы видели`,
        en: `The action "${action.title.en}" needs the version of the case that you saw`,
      },
      {
        path: 'If-Match',
        remedy: {
          ru: 'Прочтите дело и пошлите его ETag в заголовке If-Match, например If-Match: "7"',
          en: 'Read the case and send its ETag in the header If-Match, such as If-Match: "7"',
        },
      },
    ),
  tooManyStreams: () =>
    refuse(
      'TOO_MANY_STREAMS',
      'state',
      { ru: 'Слишком много открытых лент обновлений', en: 'Too many live streams are open' },
      {
        operands: { retryAfter: 30 },
        remedy: { ru: 'Закройте лишние вкладки', en: 'Close the tabs that you do not need' },
      },
    ),
}
