import { z } from 'zod'
import { key } from './key.ts'
import { duration, key256, secret, secretUrl, serviceUrl, size, someString, word } from './values.ts'

/** Where data live, under which key, and for how long. */
export const dataKeys = {
  home: key(someString(), {
    env: ['MERA_HOME'],
    notInFile: true,
    title: { ru: 'папка данных установки', en: 'folder of the data of this installation' },
    otherwise: { ru: '.mera/data рядом с программой', en: '.mera/data beside the program' },
  }),
  tenants: key(z.array(word()).min(1).default(['fund']), {
    env: ['MERA_TENANTS'],
    title: {
      ru: 'организации, чьи данные ведутся раздельно; этот процесс обслуживает первую, другие читают команды mera',
      en: 'organisations whose data are kept apart; this process serves the first, commands of mera reach the others',
    },
  }),
  databaseUrl: key(
    secretUrl(['postgres', 'postgresql'], 'postgres://mera@db.example.org:5432/mera').optional(),
    {
      env: ['DATABASE_URL', 'MERA_DATABASE_URL'],
      secret: true,
      title: { ru: 'база данных PostgreSQL 15–18', en: 'the database, PostgreSQL 15 to 18' },
      otherwise: { ru: 'встроенный сервер в папке данных', en: 'an embedded server in the folder of data' },
    },
  ),
  databasePassword: key(secret().optional(), {
    env: ['MERA_DATABASE_PASSWORD'],
    secret: true,
    title: {
      ru: 'пароль базы, если его нет в её адресе',
      en: 'password of the database where its address has none',
    },
    otherwise: { ru: 'из адреса базы', en: 'the one in the address' },
  }),
  pool: z
    .strictObject({
      size: key(z.int().min(2).max(200).default(10), {
        env: ['MERA_POOL_SIZE'],
        title: { ru: 'соединений с базой', en: 'connections to the database' },
      }),
    })
    .prefault({}),
  masterKey: key(key256().optional(), {
    env: ['MERA_MASTER_KEY'],
    secret: true,
    title: {
      ru: 'главный ключ, под которым лежат ключи личных данных; хранить отдельно от базы и её копий',
      en: 'master key that wraps the keys of personal data; keep it apart from the database and its backups',
    },
    otherwise: {
      ru: 'для встроенного сервера создаётся в файле master.key папки данных',
      en: 'for the embedded server made in the file master.key of the folder of data',
    },
  }),
  files: z
    .strictObject({
      store: key(z.enum(['folder', 's3']).default('folder'), {
        env: ['MERA_FILES_STORE'],
        title: { ru: 'где лежат файлы', en: 'where files lie' },
      }),
      folder: key(someString().optional(), {
        env: ['MERA_FILES_FOLDER'],
        title: { ru: 'папка файлов', en: 'folder of the files' },
        otherwise: { ru: 'files в папке данных', en: 'files in the folder of data' },
      }),
      leastFree: key(size().prefault('1 GB'), {
        env: ['MERA_FILES_LEAST_FREE'],
        title: {
          ru: 'свободное место, ниже которого сервер не готов',
          en: 'free space below which the server is not ready',
        },
      }),
      scanner: z
        .strictObject({
          host: key(someString().optional(), {
            env: ['MERA_FILES_SCANNER_HOST'],
            title: {
              ru: 'узел антивируса clamd (INSTREAM): файл не принимается, пока антивирус не ответит',
              en: 'host of the antivirus clamd (INSTREAM): a file is not accepted until it answers',
            },
            otherwise: { ru: 'файлы не проверяет антивирус', en: 'no antivirus looks at files' },
          }),
          port: key(z.int().min(1).max(65_535).default(3310), {
            env: ['MERA_FILES_SCANNER_PORT'],
            title: { ru: 'его порт', en: 'its port' },
          }),
          socket: key(someString().optional(), {
            env: ['MERA_FILES_SCANNER_SOCKET'],
            title: {
              ru: 'сокет clamd на этой машине, вместо узла',
              en: 'socket of a clamd on this machine, instead of a host',
            },
          }),
          silence: key(duration().prefault('50s'), {
            env: ['MERA_FILES_SCANNER_SILENCE'],
            title: {
              ru: 'сколько ждать ответа антивируса; вдвое дольше – на весь файл',
              en: 'how long to wait for a word of the antivirus; twice as long for a whole file',
            },
          }),
        })
        .prefault({}),
      s3: z
        .strictObject({
          endpoint: key(serviceUrl().optional(), {
            env: ['MERA_FILES_S3_ENDPOINT'],
            title: { ru: 'адрес хранилища S3', en: 'address of the S3 store' },
          }),
          region: key(someString().prefault('us-east-1'), {
            env: ['MERA_FILES_S3_REGION'],
            title: { ru: 'его область', en: 'its region' },
          }),
          bucket: key(someString().optional(), {
            env: ['MERA_FILES_S3_BUCKET'],
            title: { ru: 'корзина', en: 'bucket' },
          }),
          accessKey: key(secret().optional(), {
            env: ['MERA_FILES_S3_ACCESS_KEY'],
            secret: true,
            title: { ru: 'имя ключа доступа', en: 'id of the access key' },
          }),
          secretKey: key(secret().optional(), {
            env: ['MERA_FILES_S3_SECRET_KEY'],
            secret: true,
            title: { ru: 'ключ доступа', en: 'the access key' },
          }),
        })
        .prefault({}),
    })
    .prefault({}),
  retention: z
    .strictObject({
      accessLog: key(duration().prefault('1095d'), {
        env: ['MERA_RETENTION_ACCESS_LOG'],
        title: {
          ru: 'сколько хранить записи о том, кто видел чьи данные',
          en: 'how long to keep who saw whose data',
        },
      }),
      sessions: key(duration().prefault('90d'), {
        env: ['MERA_RETENTION_SESSIONS'],
        title: { ru: 'сколько хранить оконченные сеансы', en: 'how long to keep ended sessions' },
      }),
      drafts: key(duration().prefault('365d'), {
        env: ['MERA_RETENTION_DRAFTS'],
        title: { ru: 'сколько хранить нетронутые черновики', en: 'how long to keep untouched drafts' },
      }),
      replies: key(duration().prefault('7d'), {
        env: ['MERA_RETENTION_REPLIES'],
        title: {
          ru: 'сколько помнить ключи повторных запросов',
          en: 'how long to remember the keys of repeated requests',
        },
      }),
      caseYears: key(z.record(z.string(), z.int().min(1).max(100)).default({}), {
        env: ['MERA_RETENTION_CASE_YEARS'],
        title: {
          ru: 'сколько лет хранить личные данные дел после их конца, по видам дел; не меньше, чем велит закон',
          en: 'how many years to keep personal data of cases after their end, by kind; never fewer than the law says',
        },
        otherwise: { ru: 'по src/privacy/retention', en: 'as src/privacy/retention says' },
      }),
      uploads: key(duration().prefault('2d'), {
        env: ['MERA_RETENTION_UPLOADS'],
        title: {
          ru: 'сколько хранить файлы, на которые ничто не ссылается',
          en: 'how long to keep files that nothing refers to',
        },
      }),
    })
    .prefault({}),
}
