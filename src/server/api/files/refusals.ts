import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { fileProblems } from '../../../files/index.ts'
import { Problem, type Text } from '../../../kernel/index.ts'
import { refusals, wrong } from '../http/refusals.ts'
import { statusOf } from '../problem.ts'

const refuse = (code: string, path: string, title: Text, remedy: Text): Problem =>
  new Problem(code, 'content', title, [{ path, message: title, remedy }])

/** What these routes refuse by themselves; the rest comes from the capability. */
export const fileRefusals = {
  signIn: refusals.signIn,
  unknown: fileProblems.unknown,
  noName: fileProblems.noName,
  cut: () =>
    refuse(
      'FILE_CUT',
      'file',
      { ru: 'Соединение прервалось раньше, чем файл дошёл', en: 'The connection ended before the file did' },
      { ru: 'Повторите загрузку', en: 'Upload it again' },
    ),
  tooSlow: () =>
    refuse(
      'FILE_TOO_SLOW',
      'file',
      { ru: 'Файл передаётся слишком медленно', en: 'The file comes in too slowly' },
      { ru: 'Повторите по более быстрому соединению', en: 'Try again over a faster connection' },
    ),
  range: (size: number) =>
    refuse(
      'FILE_RANGE',
      'Range',
      {
        ru: `В файле ${size} байт, такой части в нём нет`,
        en: `The file has ${size} bytes and no such part`,
      },
      { ru: 'Запросите часть в пределах файла', en: 'Ask for a part within the file' },
    ),
  form: () =>
    wrong(
      'body',
      {
        ru: 'форма с файлом составлена неверно или обрывается',
        en: 'the form with the file is malformed or ends early',
      },
      {
        ru: 'Пошлите multipart/form-data с полем file, перед ним поле subject, если оно нужно',
        en: 'Send multipart/form-data with the field file and, if needed, the field subject before it',
      },
    ),
  subject: () =>
    new Problem(
      'FILE_SUBJECT',
      'role',
      { ru: 'За это лицо загружать файлы нельзя', en: 'You may not upload files of this person' },
      [
        {
          path: 'subject',
          message: { ru: 'чужие данные', en: "another's data" },
          remedy: {
            ru: 'Не указывайте subject: файл будет вашим',
            en: 'Leave subject out: the file will be yours',
          },
        },
      ],
    ),
}

/** Codes of files whose status says more than that of their kind. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  FILE_CUT: 400,
  FILE_TOO_SLOW: 408,
  FILE_ERASED: 410,
  FILE_TOO_LARGE: 413,
  FILE_RANGE: 416,
  FILE_TOO_MANY_AT_ONCE: 429,
  FILE_STORAGE_FULL: 507,
}

export const fileStatus = (error: unknown): ContentfulStatusCode =>
  (error instanceof Problem ? statuses[error.code] : undefined) ?? statusOf(error)
