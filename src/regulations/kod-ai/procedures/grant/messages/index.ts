import { requisitesMessages, signatureMessages } from '../../contract/index.ts'
import { dealingMessages } from './dealings.ts'
import { importedMessages } from './imported.ts'
import { moneyMessages } from './money.ts'
import { reportMessages } from './reports.ts'

/** What the grant's procedure says. */
export const messages = {
  ...signatureMessages,
  ...requisitesMessages,
  ...moneyMessages,
  ...reportMessages,
  ...dealingMessages,
  ...importedMessages,
}
export type MessageKey = keyof typeof messages
