import { signatureMessages } from '../contract/index.ts'

/** What the agreement's procedure says. */
export const messages = {
  ...signatureMessages,
} as const
