import { Problem, type Text } from '../../kernel/index.ts'

const useAnother: Text = {
  ru: 'Или подключите свой PostgreSQL 15–18: DATABASE_URL=postgresql://…',
  en: 'Or connect a PostgreSQL 15-18 of your own: DATABASE_URL=postgresql://…',
}
const also = (remedy: Text): Text => ({
  ru: `${remedy.ru} ${useAnother.ru}`,
  en: `${remedy.en} ${useAnother.en}`,
})

const problem = (code: string, path: string, title: Text, message: Text, remedy: Text) =>
  new Problem(code, 'unavailable', title, [{ path, message, remedy }])

export const notAvailable = (platform: string): Problem =>
  problem(
    'DATABASE_NOT_AVAILABLE',
    'platform',
    {
      ru: `Встроенного PostgreSQL для платформы ${platform} нет`,
      en: `There is no embedded PostgreSQL for the platform ${platform}`,
    },
    {
      ru: 'Исполняемые файлы не установлены или здесь не запускаются',
      en: 'Its executables are not installed or do not run here',
    },
    {
      ru: 'Подключите свой PostgreSQL 15–18: DATABASE_URL=postgresql://…',
      en: 'Connect a PostgreSQL 15-18 of your own: DATABASE_URL=postgresql://…',
    },
  )

export const diskFull = (folder: string): Problem =>
  problem(
    'DATABASE_DISK_FULL',
    'folder',
    { ru: 'Для базы данных не хватает места на диске', en: 'The disk has no room left for the database' },
    { ru: `Нет места в ${folder}`, en: `No space left in ${folder}` },
    also({
      ru: 'Освободите место и запустите снова: данные целы.',
      en: 'Free some space and start again: the data are whole.',
    }),
  )

export const folderForbidden = (folder: string): Problem =>
  problem(
    'DATABASE_FOLDER_FORBIDDEN',
    'folder',
    { ru: 'Папка базы данных недоступна', en: 'The folder of the database cannot be used' },
    { ru: `Нет прав на ${folder}`, en: `No rights to ${folder}` },
    also({
      ru: 'Запустите от имени владельца папки, отдайте её себе (chown) или назовите другую в MERA_HOME.',
      en: 'Run as the owner of the folder, take it over (chown), or name another one in MERA_HOME.',
    }),
  )

export const placeMissing = (place: string, marker: string): Problem =>
  problem(
    'DATABASE_FOLDER_MISSING',
    'folder',
    { ru: 'Папки с данными нет на месте', en: 'The folder of the data is not there' },
    { ru: `Данные лежали в ${place}`, en: `The data were in ${place}` },
    {
      ru: `Подключите диск или верните папку. Чтобы начать с пустой базы, удалите файл ${marker}`,
      en: `Mount the disk, or bring the folder back. To begin with an empty database, delete the file ${marker}`,
    },
  )

export const noUser = (): Problem =>
  problem(
    'DATABASE_NO_USER',
    'user',
    {
      ru: 'PostgreSQL не работает от имени root, а другого пользователя здесь нет',
      en: 'PostgreSQL does not run as root, and there is no other user here',
    },
    {
      ru: 'В /etc/passwd нет ни postgres, ни nobody',
      en: '/etc/passwd has neither postgres nor nobody',
    },
    also({
      ru: 'Заведите пользователя (useradd --system postgres) или запустите Меру не от имени root.',
      en: 'Add a user (useradd --system postgres), or run Mera as somebody else.',
    }),
  )

export const otherMajor = (found: string, wanted: number, folder: string): Problem =>
  problem(
    'DATABASE_OTHER_MAJOR',
    'folder',
    {
      ru: `Данные записаны PostgreSQL ${found}, а здесь PostgreSQL ${wanted}`,
      en: `The data were written by PostgreSQL ${found}, and this is PostgreSQL ${wanted}`,
    },
    { ru: `Данные лежат в ${folder}`, en: `The data lie in ${folder}` },
    {
      ru: 'Снимите копию прежней сборкой (mera backup), уберите папку в сторону и восстановите: mera restore',
      en: 'Take a copy with the former build (mera backup), move the folder aside, and restore: mera restore',
    },
  )

export const portTaken = (port: number): Problem =>
  problem(
    'DATABASE_PORT_TAKEN',
    'port',
    {
      ru: 'Для базы данных не нашлось свободного порта',
      en: 'No free port was found for the database',
    },
    {
      ru: `Порт ${port} на 127.0.0.1 занят, как и выбранные до него`,
      en: `The port ${port} on 127.0.0.1 is taken, as were those tried before`,
    },
    also({ ru: 'Запустите снова чуть позже.', en: 'Start again a little later.' }),
  )

/** The server said something we know no better word for: its own words, the last of them. */
export const notStarted = (log: string, tail: string): Problem =>
  problem(
    'DATABASE_NOT_STARTED',
    'server',
    { ru: 'Встроенный PostgreSQL не запустился', en: 'The embedded PostgreSQL did not start' },
    { ru: `Последние строки журнала:\n${tail}`, en: `The last lines of its log:\n${tail}` },
    also({ ru: `Весь журнал: ${log}.`, en: `The whole log: ${log}.` }),
  )
