import { requisitesMessages, signatureMessages } from '../../contract/index.ts'
import { dealingMessages } from './dealings.ts'
import { moneyMessages } from './money.ts'
import { reportMessages } from './reports.ts'

/** What the grant's procedure says. */
export const messages = {
  ...signatureMessages,
  ...requisitesMessages,
  ...moneyMessages,
  ...reportMessages,
  ...dealingMessages,
}
export type MessageKey = keyof typeof messages
