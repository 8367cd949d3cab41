import { journal } from './001-journal.ts'
import { access } from './002-access.ts'
import { files } from './003-files.ts'
import { drafts } from './004-drafts.ts'
import { notices } from './004-notices.ts'
import { privacy } from './005-privacy.ts'
import { ballots } from './006-ballots.ts'
import { correspondence } from './007-correspondence.ts'
import { noticeChoices } from './008-notice-choices.ts'
import { fileUploads } from './009-file-uploads.ts'
import { mailTemplates } from './010-mail-templates.ts'
import { tables } from './011-tables.ts'
import { commitCases } from './commit-cases.ts'
import { openCase } from './open-case.ts'
import { subjectKeys } from './subject-keys.ts'
import type { Migration } from './types.ts'

/** Every step of the schema in the order of their ids. */
export const migrations: readonly Migration[] = [
  journal,
  commitCases,
  openCase,
  access,
  files,
  drafts,
  notices,
  privacy,
  subjectKeys,
  ballots,
  correspondence,
  noticeChoices,
  fileUploads,
  mailTemplates,
  tables,
]
