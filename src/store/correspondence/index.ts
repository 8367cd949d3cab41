import type { CorrespondenceStore } from '../../correspondence/index.ts'
import type { Database } from '../database.ts'
import { letterTable } from './letters.ts'
import { questionTable } from './questions.ts'

/** Correspondence on PostgreSQL. */
export const postgresCorrespondence = (db: Database): CorrespondenceStore => ({
  ...letterTable(db),
  ...questionTable(db),
})
