import { signatureMessages } from '../../contract/index.ts'

/** What the grant's procedure says. */
export const messages = {
  ...signatureMessages,
} as const
