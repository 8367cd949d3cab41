import type { CommandSpec } from './commands.ts'
import { json } from './json-option.ts'

/** The commands for those who run an installation. */
export const operationCommands: readonly CommandSpec[] = [
  {
    name: 'health',
    title: { ru: 'готов ли работающий сервер', en: 'whether the running server is ready' },
    options: [
      json,
      {
        flags: '--url <url>',
        title: {
          ru: 'адрес сервера вместо настроенного',
          en: 'address of the server in place of the configured',
        },
      },
    ],
  },
  {
    name: 'administrator',
    title: {
      ru: 'пригласить первого администратора: напечатать его ссылку',
      en: 'invite the first administrator: print their link',
    },
    args: [{ name: '<mail>', title: { ru: 'его электронная почта', en: 'their mail address' } }],
    options: [json],
  },
  {
    name: 'verify',
    title: {
      ru: 'сверить цепочки событий и строки дел с журналами',
      en: 'hold chains of events and rows of cases against the journals',
    },
    options: [
      json,
      {
        flags: '--tenant <tenant>',
        title: { ru: 'только эта организация', en: 'of this organisation only' },
      },
    ],
  },
  {
    name: 'backup',
    title: {
      ru: 'записать базу и файлы в одну резервную копию, не прерывая работы',
      en: 'write database and files into one backup while Mera works on',
    },
    args: [{ name: '<file>', title: { ru: 'файл копии', en: 'file of the backup' } }],
    options: [
      json,
      { flags: '--force', title: { ru: 'поверх файла, который уже есть', en: 'over a file that is there' } },
    ],
    examples: ['mera backup mera-$(date +%F).tar.gz'],
  },
  {
    name: 'training',
    title: {
      ru: 'сделать учебную копию: те же дела, люди вымышлены, письма не уходят',
      en: 'make a training copy: the same cases, invented people, no letters',
    },
    options: [
      json,
      {
        flags: '--from <home-or-file>',
        title: {
          ru: 'папка рабочей Меры или её резервная копия',
          en: 'home of the real Mera, or a backup of it',
        },
      },
      { flags: '--home <folder>', title: { ru: 'новая папка учебной копии', en: 'new home of the copy' } },
    ],
    examples: ['mera training --from mera-2026-11-23.tar.gz --home training'],
  },
  {
    name: 'restore',
    title: {
      ru: 'проверить резервную копию и восстановить из неё',
      en: 'check a backup and restore from it',
    },
    args: [{ name: '<file>', title: { ru: 'файл копии', en: 'file of the backup' } }],
    options: [
      json,
      {
        flags: '--into <url>',
        title: { ru: 'в другую базу вместо настроенной', en: 'into another database than the configured' },
      },
      {
        flags: '--force',
        title: { ru: 'заменить данные, которые там есть', en: 'replace the data that are there' },
      },
      {
        flags: '--erasures <file>',
        title: {
          ru: 'стирания, о которых копия не знает (mera db erasures)',
          en: 'erasures that the backup does not know of (mera db erasures)',
        },
      },
      { flags: '--check', title: { ru: 'только проверить копию', en: 'only check the backup' } },
    ],
  },
  {
    name: 'db status',
    title: { ru: 'где база, её схема и объём', en: 'where the database is, its schema and size' },
    options: [json],
  },
  {
    name: 'db migrate',
    title: { ru: 'обновить схему', en: 'bring the schema up to date' },
    options: [json],
  },
  {
    name: 'db start',
    title: {
      ru: 'запустить встроенный сервер и оставить',
      en: 'start the embedded server and leave it running',
    },
    options: [json],
  },
  {
    name: 'db stop',
    title: { ru: 'остановить встроенный сервер', en: 'stop the embedded server' },
    options: [json],
  },
  {
    name: 'db url',
    title: {
      ru: 'адрес базы с паролем, для других программ',
      en: 'address of the database with its password, for other tools',
    },
    options: [json],
  },
  {
    name: 'db psql-hint',
    title: { ru: 'как заглянуть в базу через psql', en: 'how to look into the database with psql' },
    options: [json],
  },
  {
    name: 'db rebuild',
    title: {
      ru: 'построить строки дел, сроки и задачи заново по журналам',
      en: 'make rows of cases, deadlines and tasks anew from the journals',
    },
    options: [
      json,
      {
        flags: '--tenant <tenant>',
        title: { ru: 'только этой организации', en: 'of this organisation only' },
      },
    ],
  },
  {
    name: 'db erasures',
    title: {
      ru: 'чьи ключи уничтожены: для восстановления из старой копии',
      en: 'whose keys were destroyed: for a restore from an old backup',
    },
    options: [json],
  },
  {
    name: 'config check',
    title: {
      ru: 'действующая настройка, её ошибки и опасные места',
      en: 'the configuration in force, its problems and its risks',
    },
    options: [
      json,
      {
        flags: '--offline',
        title: { ru: 'не спрашивать базу данных', en: 'do not ask the database' },
      },
    ],
  },
  {
    name: 'config list',
    title: {
      ru: 'все ключи настройки с умолчаниями',
      en: 'all keys of the configuration with their defaults',
    },
    options: [
      json,
      {
        flags: '--markdown',
        title: { ru: 'страницей документации', en: 'as a page of the documentation' },
      },
    ],
  },
]
