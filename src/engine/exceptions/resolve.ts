import {
  type CaseFile,
  type CorrectInput,
  type ExceptionFound,
  history,
  type IsoDate,
  type Procedure,
  type StoredEvent,
} from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { findCorrection } from './correction.ts'
import { askOf, findReturn } from './return.ts'

export interface FoundException {
  readonly value: ExceptionFound
  readonly journal: readonly StoredEvent[]
  /** The input as it is journalled; undefined where it is sealed like any other. */
  readonly input: unknown
}

/** Finds in the journal of a case what a lawful exception to it needs. */
export async function resolveException(
  parts: EngineParts,
  procedure: Procedure,
  of: 'correct' | 'annul' | 'reopen' | 'follow',
  file: CaseFile,
  input: unknown,
  on: IsoDate,
): Promise<FoundException> {
  const events = await parts.store.journal(file.tenant, file.id)
  // The journal may have grown since the case was loaded: then the commit refuses, and all is asked again.
  const journal = events.slice(0, file.version)
  const steps = history(procedure, file, journal)
  if (of !== 'correct') {
    const value = await findReturn(parts, procedure, file, steps, askOf(of, input), on)
    return { value, journal, input: undefined }
  }
  const found = await findCorrection(parts, procedure, file, journal, steps, input as CorrectInput)
  return { ...found, journal }
}
