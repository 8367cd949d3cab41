import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Problem } from '../../../kernel/index.ts'
import { statusOf } from '../problem.ts'

/** A wrong password or code leaves as 401: who asks is not known. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = { WRONG_CREDENTIALS: 401, WRONG_CODE: 401 }

/** The status of a refusal of access. */
export const accessStatus = (error: unknown): ContentfulStatusCode =>
  (error instanceof Problem ? statuses[error.code] : undefined) ?? statusOf(error)
