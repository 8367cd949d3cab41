import { Problem, type Text } from '../../kernel/index.ts'

const UNREADABLE: Text = {
  ru: 'ключ или сертификат не прочитать',
  en: 'the key or certificate cannot be read',
}

/** What a field of the configuration is made into; a fault names the field. @throws Problem LOGIN_CONFIGURATION */
export function configured<T>(path: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    const [item] = error instanceof Problem ? error.items : []
    throw new Problem(
      'LOGIN_CONFIGURATION',
      'content',
      { ru: 'Настройка входа неверна', en: 'The configuration of the login is wrong' },
      [{ message: UNREADABLE, ...item, path }],
    )
  }
}
