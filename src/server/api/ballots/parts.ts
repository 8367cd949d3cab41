import type { Ballots } from '../../../ballots/index.ts'
import type { ApiParts } from '../parts.ts'

/** What the routes of live votes stand on. */
export interface BallotsApiParts extends ApiParts {
  readonly ballots: Ballots
}
