import { Problem, type ProblemItem, type Text } from '../../kernel/index.ts'

const make = (
  code: string,
  kind: 'content' | 'state' | 'unknown',
  title: Text,
  message: Text,
  remedy: Text,
  path: string,
) => new Problem(code, kind, title, [{ path, message, remedy } satisfies ProblemItem])

const another: Text = { ru: 'Возьмите другую копию', en: 'Use another backup' }

/** Refusals of backup and restore. */
export const backupProblems = {
  exists: (file: string) =>
    make(
      'BACKUP_EXISTS',
      'state',
      { ru: 'Такой файл уже есть', en: 'The file is there already' },
      { ru: 'копия не пишется поверх другого файла', en: 'a backup is not written over another file' },
      { ru: 'Укажите другое имя или --force', en: 'Give another name or --force' },
      file,
    ),
  unwritable: (file: string, code: string) =>
    make(
      'BACKUP_UNWRITABLE',
      'state',
      { ru: 'Копию не удалось записать', en: 'The backup could not be written' },
      code === 'ENOSPC'
        ? { ru: 'на диске нет места', en: 'the disk is full' }
        : { ru: `ошибка записи ${code}`, en: `a writing error ${code}` },
      {
        ru: 'Укажите другое место; начатый файл удалён',
        en: 'Give another place; what was begun is removed',
      },
      file,
    ),
  unreadable: (file: string, code: string) =>
    make(
      'BACKUP_UNREADABLE',
      'unknown',
      { ru: 'Копию не удалось прочитать', en: 'The backup could not be read' },
      code === 'ENOENT'
        ? { ru: 'такого файла нет', en: 'there is no such file' }
        : { ru: `ошибка чтения ${code}`, en: `a reading error ${code}` },
      { ru: 'Проверьте имя и права', en: 'Check the name and the rights' },
      file,
    ),
  foreign: (file: string) =>
    make(
      'BACKUP_FOREIGN',
      'content',
      { ru: 'Это не резервная копия Меры', en: 'This is no backup of Mera' },
      { ru: 'файл начинается иначе', en: 'the file begins otherwise' },
      { ru: 'Укажите файл, который записала mera backup', en: 'Name a file that mera backup has written' },
      file,
    ),
  truncated: (file: string) =>
    make(
      'BACKUP_TRUNCATED',
      'content',
      { ru: 'Резервная копия оборвана', en: 'The backup is cut off' },
      { ru: 'файл кончается раньше описи', en: 'the file ends before its manifest does' },
      another,
      file,
    ),
  tampered: (file: string, entry: string) =>
    make(
      'BACKUP_TAMPERED',
      'content',
      { ru: 'Резервная копия изменена или повреждена', en: 'The backup was changed or damaged' },
      { ru: `не сходится с описью: ${entry}`, en: `does not agree with the manifest: ${entry}` },
      another,
      file,
    ),
  newer: (file: string, program: string) =>
    make(
      'BACKUP_NEWER',
      'state',
      { ru: 'Копию записала более новая Мера', en: 'A newer Mera wrote this backup' },
      { ru: `её записала версия ${program}`, en: `the version ${program} wrote it` },
      {
        ru: `Восстановите её версией ${program} или новее`,
        en: `Restore it with the version ${program} or a newer one`,
      },
      file,
    ),
  otherSchema: (file: string, step: string) =>
    make(
      'BACKUP_OTHER_SCHEMA',
      'state',
      { ru: 'Схема копии не из этой Меры', en: "The backup's schema is not of this Mera" },
      { ru: `шаг ${step} в ней другой`, en: `its step ${step} is another one` },
      {
        ru: 'Восстановите её тем изданием, которое её записало',
        en: 'Restore it with the release that wrote it',
      },
      file,
    ),
  otherKey: (file: string, mark: string) =>
    make(
      'BACKUP_OTHER_KEY',
      'state',
      { ru: 'Главный ключ не от этой копии', en: "The master key is not this backup's" },
      {
        ru: `копия записана под ключом с меткой ${mark}`,
        en: `it was written under the key with the mark ${mark}`,
      },
      { ru: 'Задайте тот ключ: MERA_MASTER_KEY_FILE', en: 'Give that key: MERA_MASTER_KEY_FILE' },
      file,
    ),
  notEmpty: (table: string) =>
    make(
      'TARGET_NOT_EMPTY',
      'state',
      { ru: 'В базе назначения есть данные', en: 'The target database holds data' },
      { ru: `непуста таблица ${table}`, en: `the table ${table} is not empty` },
      {
        ru: 'Укажите пустую базу (--into) или замените данные целиком: --force',
        en: 'Name an empty database (--into) or replace its data as a whole: --force',
      },
      'databaseUrl',
    ),
  notOurs: (table: string) =>
    make(
      'TARGET_NOT_OURS',
      'state',
      { ru: 'В базе назначения чужие таблицы', en: 'The target database holds tables of others' },
      { ru: `таблица ${table} не от Меры`, en: `the table ${table} is not Mera's` },
      { ru: 'Укажите пустую базу: --into', en: 'Name an empty database: --into' },
      'databaseUrl',
    ),
  inUse: () =>
    make(
      'TARGET_IN_USE',
      'state',
      { ru: 'С базой назначения работает Мера', en: 'A Mera works on the target database' },
      { ru: 'восстановление заменило бы данные под ней', en: 'a restore would replace the data under it' },
      { ru: 'Остановите её: systemctl stop mera', en: 'Stop it: systemctl stop mera' },
      'databaseUrl',
    ),
  notOwner: () =>
    make(
      'TARGET_NOT_OWNED',
      'state',
      { ru: 'Роль не владеет базой назначения', en: 'The role does not own the target database' },
      { ru: 'заменить данные может только владелец', en: 'only its owner may replace the data' },
      { ru: 'Укажите новую базу этой роли: --into', en: 'Name a new database of this role: --into' },
      'databaseUrl',
    ),
  erasures: (file: string, line: number) =>
    make(
      'ERASURES_UNREADABLE',
      'content',
      { ru: 'Список стираний не прочитан', en: 'The list of erasures was not read' },
      {
        ru: `строка ${line}: нужна запись mera db erasures`,
        en: `line ${line}: a record of mera db erasures is needed`,
      },
      { ru: 'Исправьте строку или запишите список заново', en: 'Mend the line or write the list anew' },
      file,
    ),
}
