import { fillText, Problem, type ProblemItem, type ProblemKind, type Text } from '../kernel/index.ts'
import { spokenFinding } from './findings.ts'
import type { FileRecord } from './record.ts'

const megabytes = (bytes: number) => Math.max(1, Math.floor(bytes / 1024 ** 2))

function problem(
  code: string,
  kind: ProblemKind,
  title: Text,
  remedy: Text,
  operands: Readonly<Record<string, unknown>> = {},
  path = 'file',
): Problem {
  const message = fillText(title, operands)
  const item: ProblemItem = { path, message, remedy: fillText(remedy, operands), operands }
  return new Problem(code, kind, message, [item])
}

const waitOrSplit = {
  ru: 'Прикрепите загруженные файлы к заявке или удалите лишние',
  en: 'Attach the uploaded files to an application, or delete those you do not need',
}

/** Everything this capability refuses. */
export const problems = {
  tooLarge: (limit: number) =>
    problem(
      'FILE_TOO_LARGE',
      'content',
      { ru: 'Файл больше {megabytes} МБ', en: 'The file is larger than {megabytes} MB' },
      { ru: 'Сожмите файл или разделите его на части', en: 'Compress the file or split it' },
      { megabytes: megabytes(limit) },
    ),
  empty: () =>
    problem(
      'FILE_EMPTY',
      'content',
      { ru: 'Файл пуст', en: 'The file is empty' },
      { ru: 'Выберите файл с содержимым', en: 'Choose a file that has content' },
    ),
  noName: () =>
    problem(
      'FILE_NAME_MISSING',
      'content',
      { ru: 'Имя файла не указано', en: 'The name of the file is missing' },
      {
        ru: 'Укажите имя в заголовке X-File-Name (UTF-8 с процентным кодированием) или Content-Disposition',
        en: 'Give the name in the header X-File-Name (UTF-8, percent-encoded) or Content-Disposition',
      },
      {},
      'name',
    ),
  quota: (used: number, quota: number) =>
    problem(
      'FILE_QUOTA',
      'state',
      {
        ru: 'Загружено {used} МБ файлов, которые никуда не прикреплены, а можно не более {quota} МБ',
        en: '{used} MB of uploaded files are attached to nothing; {quota} MB are allowed',
      },
      waitOrSplit,
      { used: megabytes(used), quota: megabytes(quota) },
    ),
  tooMany: (most: number) =>
    problem(
      'FILE_TOO_MANY_AT_ONCE',
      'state',
      {
        ru: 'Одновременно загружается больше {most} файлов',
        en: 'More than {most} files are being uploaded at once',
      },
      { ru: 'Дождитесь окончания загрузок и повторите', en: 'Wait for the uploads to end and try again' },
      { most },
    ),
  storageFull: () =>
    problem(
      'FILE_STORAGE_FULL',
      'unavailable',
      { ru: 'В хранилище файлов нет места', en: 'The storage of files is full' },
      { ru: 'Повторите позже; оператор извещён', en: 'Try again later; the operator has been told' },
    ),
  offset: (come: number) =>
    problem(
      'FILE_OFFSET',
      'state',
      {
        ru: 'Пришло {come} байт: продолжать надо с этого места',
        en: '{come} bytes have come: go on from there',
      },
      { ru: 'Спросите, сколько пришло, и пошлите остальное', en: 'Ask how many have come and send the rest' },
      { come },
      'Upload-Offset',
    ),
  tooManyPieces: (most: number) =>
    problem(
      'FILE_TOO_MANY_PIECES',
      'content',
      { ru: 'Частей больше {most}', en: 'There are more than {most} pieces' },
      { ru: 'Начните загрузку заново большими частями', en: 'Begin anew with larger pieces' },
      { most },
    ),
  unknown: (path = 'file') =>
    problem(
      'FILE_UNKNOWN',
      'unknown',
      { ru: 'Такого файла нет', en: 'There is no such file' },
      { ru: 'Загрузите файл', en: 'Upload the file' },
      {},
      path,
    ),
  /** A command names a file that it may not: the field is wrong, not the address. */
  notNamed: (path: string) =>
    problem(
      'FILE_NOT_UPLOADED',
      'content',
      { ru: 'Файл с таким содержимым вами не загружен', en: 'You have not uploaded a file with these bytes' },
      { ru: 'Загрузите файл и укажите его sha256', en: 'Upload the file and give its sha256' },
      {},
      path,
    ),
  quarantined: (path = 'file') =>
    problem(
      'FILE_QUARANTINED',
      'state',
      { ru: 'Файл ещё проверяется', en: 'The file is still being checked' },
      { ru: 'Повторите через минуту', en: 'Try again in a minute' },
      {},
      path,
    ),
  refused: ({ findings }: FileRecord, path = 'file') =>
    new Problem(
      'FILE_REFUSED',
      'content',
      { ru: 'Файл не принят проверкой', en: 'The check did not accept the file' },
      findings
        .map(spokenFinding)
        .filter(({ severity }) => severity === 'refusal')
        .map(({ message, remedy }) => ({ path, message, remedy })),
    ),
  erased: (path = 'file') =>
    problem(
      'FILE_ERASED',
      'state',
      { ru: 'Содержимое файла стёрто', en: 'The content of the file has been erased' },
      { ru: 'Восстановить его нельзя', en: 'It cannot be brought back' },
      {},
      path,
    ),
  referenced: () =>
    problem(
      'FILE_REFERENCED',
      'state',
      { ru: 'Файл прикреплён к делу или черновику', en: 'A case or a draft refers to the file' },
      {
        ru: 'Удалить можно только неприкреплённый файл',
        en: 'Only a file that nothing refers to can be deleted',
      },
    ),
}
