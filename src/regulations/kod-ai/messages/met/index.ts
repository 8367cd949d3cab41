import type { Text } from '../../../../kernel/index.ts'
import { agreementMet } from './agreement.ts'
import { applicationMet } from './application.ts'
import { grantMet } from './grant.ts'
import { sittingsMet } from './sittings.ts'

/** What is said of a requirement that is met, by the key of the message that refuses. */
export const metMessages: Readonly<Record<string, Text>> = {
  ...applicationMet,
  ...sittingsMet,
  ...agreementMet,
  ...grantMet,
}
