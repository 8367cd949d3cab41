import type { Task } from '../../../../../kernel/index.ts'
import type { KodAiClause } from '../../../clauses/index.ts'

export type Role = 'member' | 'fund-officer' | 'director' | 'finance' | 'assigned-monitor'
export type OwnTask = Task & { readonly role: Role; readonly clause: KodAiClause }

/** One task of the grant. */
export const task = (
  key: string,
  ru: string,
  en: string,
  role: Role,
  clause: KodAiClause,
  deadline: Task['deadline'] = null,
  holder: string | null = null,
): OwnTask => ({ key, title: { ru, en }, role, holder, clause, deadline })

export const due = (key: string, instance: string) => ({ key, instance })
