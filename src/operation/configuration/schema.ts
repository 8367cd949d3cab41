import { z } from 'zod'
import { dataKeys } from './data-keys.ts'
import { payerKeys } from './payer-keys.ts'
import { peopleKeys } from './people-keys.ts'
import { serverKeys } from './server-keys.ts'
import { watchingKeys } from './watching-keys.ts'

/** The whole configuration: every key with its type, default, variable and words. */
export const configurationSchema = z.strictObject({
  ...serverKeys,
  ...dataKeys,
  ...peopleKeys,
  ...payerKeys,
  ...watchingKeys,
})

export type Configuration = z.output<typeof configurationSchema>
