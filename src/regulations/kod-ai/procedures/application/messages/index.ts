import { contentMessages } from './content.ts'
import { processMessages } from './process.ts'

/** What the guards of an application say. */
export const applicationMessages = { ...contentMessages, ...processMessages }
