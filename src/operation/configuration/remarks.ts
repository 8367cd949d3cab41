import type { Text } from '../../kernel/index.ts'
import { isLoopback, isNear } from './addresses.ts'
import type { Configuration } from './schema.ts'

/** What is to be said about a configuration that can be read: a problem keeps the server from starting, a warning does not. */
export interface Remark {
  readonly weight: 'problem' | 'warning'
  readonly path: string
  readonly message: Text
  readonly remedy: Text
}

type Look = (configuration: Configuration) => readonly (Remark | false | undefined)[]

const say =
  (weight: Remark['weight']) =>
  (path: string, ru: [string, string], en: [string, string]): Remark => ({
    weight,
    path,
    message: { ru: ru[0], en: en[0] },
    remedy: { ru: ru[1], en: en[1] },
  })
const problem = say('problem')
const warning = say('warning')

const publicAddress: Look = ({ host, publicUrl, trustProxy, mail, login }) => {
  const secure = publicUrl?.startsWith('https:') ?? false
  const local = publicUrl === undefined ? isLoopback(host) : isLoopback(new URL(publicUrl).hostname)
  return [
    !local &&
      !secure &&
      warning(
        'publicUrl',
        [
          'сервер открыт сети без https: пароли и личные данные идут открыто',
          'Поставьте прокси с TLS и задайте publicUrl https://…',
        ],
        [
          'the server is open to the network without https: passwords and personal data go in the clear',
          'Put a proxy with TLS before it and set publicUrl to https://…',
        ],
      ),
    publicUrl === undefined &&
      (mail.url !== undefined || login.providers.length > 0) &&
      warning(
        'publicUrl',
        ['ссылки в письмах и возврат после входа укажут на адрес этого сервера', 'Задайте publicUrl'],
        [
          'links in letters and the way back from login will name the address of this server',
          'Set publicUrl',
        ],
      ),
    secure &&
      trustProxy.length === 0 &&
      warning(
        'trustProxy',
        [
          'перед сервером стоит прокси, но ему не верят: все запросы будто с одного адреса',
          'Задайте trustProxy, например loopback или private',
        ],
        [
          'a proxy stands before the server but is not trusted: all requests seem to come from one address',
          'Set trustProxy, such as loopback or private',
        ],
      ),
  ]
}

const database: Look = ({ databaseUrl, databasePassword, masterKey }) => {
  if (databaseUrl === undefined)
    return [
      databasePassword !== undefined &&
        warning(
          'databasePassword',
          [
            'пароль задан, а адрес базы нет: работает встроенный сервер',
            'Задайте databaseUrl или уберите пароль',
          ],
          [
            'a password is set but no address: the embedded server is used',
            'Set databaseUrl or remove the password',
          ],
        ),
    ]
  const url = new URL(databaseUrl.reveal())
  return [
    masterKey === undefined &&
      problem(
        'masterKey',
        [
          'нет главного ключа: личные данные нечем закрыть',
          'Создайте ключ (openssl rand -base64 32) и задайте MERA_MASTER_KEY_FILE',
        ],
        [
          'the master key is missing: personal data cannot be sealed',
          'Make a key (openssl rand -base64 32) and set MERA_MASTER_KEY_FILE',
        ],
      ),
    !isNear(url.hostname) &&
      !url.searchParams.has('sslmode') &&
      warning(
        'databaseUrl',
        ['связь с базой не шифруется', 'Добавьте к адресу базы ?sslmode=verify-full'],
        ['the connection to the database is not encrypted', 'Add ?sslmode=verify-full to the address'],
      ),
  ]
}

const files: Look = ({ files: { store, folder, s3 } }) => {
  const needed = ['endpoint', 'bucket', 'accessKey', 'secretKey'] as const
  if (store === 's3')
    return [
      ...needed.map(
        (name) =>
          s3[name] === undefined &&
          problem(
            `files.s3.${name}`,
            ['для хранилища S3 этот ключ нужен', `Задайте files.s3.${name} или files.store = folder`],
            ['the S3 store needs this key', `Set files.s3.${name} or files.store = folder`],
          ),
      ),
      folder !== undefined &&
        warning(
          'files.folder',
          ['файлы лежат в S3, папка не используется', 'Уберите files.folder'],
          ['files lie in S3, the folder is not used', 'Remove files.folder'],
        ),
    ]
  return needed.map(
    (name) =>
      s3[name] !== undefined &&
      warning(
        `files.s3.${name}`,
        ['файлы лежат в папке, ключ не используется', 'Задайте files.store = s3 или уберите ключ'],
        ['files lie in a folder, the key is not used', 'Set files.store = s3 or remove the key'],
      ),
  )
}

const scanner: Look = ({ files: { scanner: asked } }) => [
  asked.host !== undefined &&
    asked.socket !== undefined &&
    problem(
      'files.scanner.socket',
      ['заданы и узел, и сокет антивируса', 'Оставьте files.scanner.host или files.scanner.socket'],
      [
        'both a host and a socket of the antivirus are set',
        'Keep files.scanner.host or files.scanner.socket',
      ],
    ),
]

const people: Look = ({ mail, login, sessions }) => {
  const ids = login.providers.map(({ id }) => id)
  return [
    mail.url === undefined &&
      warning(
        'mail.url',
        [
          'письма не уходят, а ложатся в папку letters: людям не подтвердить адрес и не восстановить пароль',
          'Задайте mail.url',
        ],
        [
          'letters are not sent but laid into the folder letters: people can confirm no address and recover no password',
          'Set mail.url',
        ],
      ),
    mail.url !== undefined &&
      /@localhost>?$/.test(mail.from) &&
      warning(
        'mail.from',
        ['с отправителем @localhost письма не дойдут', 'Задайте mail.from'],
        ['letters from @localhost will not arrive', 'Set mail.from'],
      ),
    new Set(ids).size < ids.length &&
      problem(
        'login.providers',
        ['у двух служб входа одно имя', 'Дайте каждой свой id'],
        ['two providers have one id', 'Give each its own id'],
      ),
    sessions.idle > sessions.longest &&
      warning(
        'sessions.idle',
        ['бездействие дольше всего сеанса: это ничего не даёт', 'Уменьшите sessions.idle'],
        ['the idleness is longer than the session: it has no effect', 'Lower sessions.idle'],
      ),
  ]
}

const watching: Look = ({ metrics, host, port, limits }) => [
  metrics.on &&
    !isLoopback(metrics.host) &&
    metrics.token === undefined &&
    warning(
      'metrics.token',
      ['показатели открыты сети без токена', 'Задайте metrics.token или metrics.host = 127.0.0.1'],
      ['metrics are open to the network without a token', 'Set metrics.token or metrics.host = 127.0.0.1'],
    ),
  metrics.on &&
    metrics.port === port &&
    port !== 0 &&
    (metrics.host === host || host === '0.0.0.0') &&
    problem(
      'metrics.port',
      ['показатели и сайт на одном порту', 'Задайте другой metrics.port'],
      ['metrics and site share one port', 'Set another metrics.port'],
    ),
  limits.upload < limits.body &&
    warning(
      'limits.upload',
      ['файл ограничен строже обычного запроса', 'Увеличьте limits.upload'],
      ['a file is limited tighter than any other request', 'Raise limits.upload'],
    ),
]

const looks: readonly Look[] = [publicAddress, database, files, scanner, people, watching]

/** What the configuration says against itself. Problems come first. */
export function remarksOn(configuration: Configuration): Remark[] {
  const all = looks.flatMap((look) => look(configuration)).filter((found) => typeof found === 'object')
  return [
    ...all.filter(({ weight }) => weight === 'problem'),
    ...all.filter(({ weight }) => weight === 'warning'),
  ]
}
