import { createContext } from 'hono/jsx'
import type { Language } from '../../../kernel/index.ts'

/** The language of the page being rendered, for parts deep inside it. */
export const LanguageContext = createContext<Language>('ru')
