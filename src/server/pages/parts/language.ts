import { createContext } from 'hono/jsx'

/** The language of the page being rendered, for parts deep inside it. */
export const LanguageContext = createContext<'ru' | 'en'>('ru')
