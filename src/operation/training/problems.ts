import { Problem, type Text } from '../../kernel/index.ts'

const make = (code: string, path: string, title: Text, remedy: Text) =>
  new Problem(code, 'state', title, [{ path, message: title, remedy }])

/** Refusals about training copies. */
export const trainingProblems = {
  copyElsewhere: () =>
    make(
      'TRAINING_ELSEWHERE',
      'databaseUrl',
      {
        ru: 'В этой базе учебная копия: рабочая Мера на ней не запускается',
        en: 'This database holds a training copy: no real Mera starts on it',
      },
      {
        ru: 'Запустите её из папки учебной копии (MERA_HOME)',
        en: 'Start it from the home of the copy (MERA_HOME)',
      },
    ),
  realHere: () =>
    make(
      'TRAINING_ELSEWHERE',
      'home',
      {
        ru: 'Это папка учебной копии, а база не учебная',
        en: 'This is the home of a training copy, and the database is none',
      },
      {
        ru: 'Уберите адрес базы из настройки (DATABASE_URL) или укажите другую папку (MERA_HOME)',
        en: 'Take the address of the database out of the configuration (DATABASE_URL) or name another home (MERA_HOME)',
      },
    ),
  taken: (home: string) =>
    make(
      'TRAINING_HOME_TAKEN',
      home,
      { ru: 'Папка учебной копии не пуста', en: 'The home of the training copy is not empty' },
      { ru: 'Укажите новую папку: --home', en: 'Name a new folder: --home' },
    ),
}
