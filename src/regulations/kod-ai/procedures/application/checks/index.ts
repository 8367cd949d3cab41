import type { Content } from '../content.ts'
import type { ApplicationGuard } from '../guard.ts'
import { checkDocuments } from './documents.ts'
import { checkMembers } from './members.ts'
import { checkProject } from './project.ts'
import { checkStatements } from './statements.ts'

export { checkDocument, checkRequired } from './documents.ts'

/** Everything that can be told of an application before anybody signs it. */
export function checkContent(guard: ApplicationGuard, content: Content, lots: readonly string[]): void {
  checkProject(guard, content, lots)
  checkMembers(guard, content)
  checkDocuments(guard, content.documents)
  checkStatements(guard, content)
}
