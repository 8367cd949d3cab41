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
      { ru: 'Нужно войти', en: 'Sign in first', zh: '请先登录' },
      { remedy: { ru: 'Войдите и повторите', en: 'Sign in and repeat', zh: '请登录后重试' } },
    ),
  /** The same for a case that is not there and for one that the viewer may see nothing of. */
  unknownCase: (id: string) =>
    refuse('UNKNOWN_CASE', 'unknown', {
      ru: `Нет дела ${id}`,
      en: `There is no case ${id}`,
      zh: `没有案卷 ${id}`,
    }),
  unknownEvent: (id: string, seq: string) =>
    refuse('UNKNOWN_EVENT', 'unknown', {
      ru: `В деле ${id} нет события ${seq}, которое вам видно`,
      en: `The case ${id} has no event ${seq} that you may see`,
      zh: `案卷 ${id} 中没有您可见的事件 ${seq}`,
    }),
  /** The same for a notice that is not there and for one of somebody else. */
  unknownNotice: () =>
    refuse('UNKNOWN_NOTICE', 'unknown', {
      ru: 'У вас нет такого уведомления',
      en: 'You have no such notice',
      zh: '您没有此通知',
    }),
  unknownPath: () =>
    refuse('NOT_FOUND', 'unknown', {
      ru: 'По этому адресу ничего нет',
      en: 'There is nothing at this address',
      zh: '此地址没有内容',
    }),
  method: (method: string) =>
    refuse('METHOD_NOT_ALLOWED', 'method', {
      ru: `Метод ${method} здесь не действует`,
      en: `The method ${method} does not work here`,
      zh: `此处不支持方法 ${method}`,
    }),
  mediaType: (type: string) =>
    refuse(
      'UNSUPPORTED_MEDIA_TYPE',
      'content',
      type
        ? {
            ru: `Тип содержимого ${type} не принимается`,
            en: `The content type ${type} is not accepted`,
            zh: `不接受内容类型 ${type}`,
          }
        : { ru: 'Тип содержимого не указан', en: 'The content type is missing', zh: '未注明内容类型' },
      {
        path: 'content-type',
        remedy: {
          ru: 'Пошлите application/json',
          en: 'Send application/json',
          zh: '请发送 application/json',
        },
      },
    ),
  tooLarge: () =>
    refuse(
      'TOO_LARGE',
      'content',
      { ru: 'Тело запроса больше 1 МБ', en: 'The body is larger than 1 MB', zh: '请求正文超过 1 MB' },
      { remedy: { ru: 'Передайте файлы отдельно', en: 'Send files by themselves', zh: '请单独上传文件' } },
    ),
  versionNeeded: (action: Action) =>
    refuse(
      'PRECONDITION_REQUIRED',
      'state',
      {
        ru: `Для действия «${action.title.ru}» нужна версия дела, которую вы видели`,
        en: `The action "${action.title.en}" needs the version of the case that you saw`,
        zh: `操作“${action.title.zh ?? action.title.en}”须注明您所见的案卷版本`,
      },
      {
        path: 'If-Match',
        remedy: {
          ru: 'Прочтите дело и пошлите его ETag в заголовке If-Match, например If-Match: "7"',
          en: 'Read the case and send its ETag in the header If-Match, such as If-Match: "7"',
          zh: '请读取案卷并在 If-Match 标头中发送其 ETag,例如 If-Match: "7"',
        },
      },
    ),
  tooManyStreams: () =>
    refuse(
      'TOO_MANY_STREAMS',
      'state',
      {
        ru: 'Слишком много открытых лент обновлений',
        en: 'Too many live streams are open',
        zh: '打开的实时更新流过多',
      },
      {
        operands: { retryAfter: 30 },
        remedy: {
          ru: 'Закройте лишние вкладки',
          en: 'Close the tabs that you do not need',
          zh: '请关闭不需要的标签页',
        },
      },
    ),
}
