import type { CaseRow, Json } from '../../../../kernel/index.ts'
import type { Entry } from '../../rules/index.ts'
import { entriesOf } from '../shared/index.ts'
import type { ExpertEntryFacts } from './facts.ts'

/** What assignments and sittings look up in the register. */
export interface EntryMarks {
  readonly lots: readonly string[]
  readonly declared: boolean
  readonly interests: readonly Entry[]
  readonly keywords?: readonly string[]
  readonly maxApplications?: number
  /** Applications reviewed. */
  readonly reviewed: readonly string[]
}

/** The list row of an entry; organisations are there by their blind index only. */
export const expertRow = (
  facts: ExpertEntryFacts,
): Pick<CaseRow, 'lot' | 'holder' | 'title' | 'sums' | 'dates' | 'marks'> => {
  const marks: EntryMarks = {
    lots: facts.lots,
    ...(facts.keywords ? { keywords: facts.keywords } : {}),
    ...(facts.maxApplications ? { maxApplications: facts.maxApplications } : {}),
    declared: facts.declared !== null,
    interests: entriesOf(facts.interests),
    reviewed: facts.judged.applications,
  }
  return {
    lot: null,
    holder: facts.person,
    title: null,
    sums: {},
    dates: facts.declared ? { declared: facts.declared.on } : {},
    marks: marks as unknown as Readonly<Record<string, Json>>,
  }
}

/** Somebody of the register as a need sees the entry. */
export interface Registered {
  readonly person: string
  readonly active: boolean
  readonly lots: readonly string[]
  readonly declared: boolean
  readonly interests: readonly Entry[]
}

/** What an assignment over many applications goes by. */
export const versedIn = (row: CaseRow): { keywords: readonly string[]; maxApplications: number | null } => {
  const { keywords, maxApplications } = row.marks as unknown as EntryMarks
  return { keywords: keywords ?? [], maxApplications: maxApplications ?? null }
}

export function registeredOf(row: CaseRow): Registered {
  const { lots, declared, interests } = row.marks as unknown as EntryMarks
  return { person: row.holder ?? '', active: row.state === 'active', lots, declared, interests }
}
