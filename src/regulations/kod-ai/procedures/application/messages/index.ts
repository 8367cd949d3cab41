import { conflictMessages } from '../../../messages/index.ts'
import { importMessages } from '../../imported/index.ts'
import { contentMessages } from './content.ts'
import { processMessages } from './process.ts'

/** What the guards of an application say; ties are told in the words of their rule. */
export const applicationMessages = {
  ...contentMessages,
  ...processMessages,
  ...conflictMessages,
  ...importMessages,
}
