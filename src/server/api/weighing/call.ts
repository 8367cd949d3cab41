import type { ApiParts } from '../parts.ts'
import type { Known } from '../reader.ts'

/** What weighing stands on. */
export type WeighingParts = Pick<ApiParts, 'engine' | 'tenant' | 'identityOf' | 'failed'>

export interface Call {
  readonly parts: WeighingParts
  readonly viewer: Known
  readonly param: (name: string) => string
  readonly input: unknown
}
