import { type Content, statementLetters } from '../content.ts'
import { type ApplicationGuard, content } from '../guard.ts'

const clauses = {
  a: 'kod-ai:f1.3.a',
  b: 'kod-ai:f1.3.b',
  v: 'kod-ai:f1.3.v',
  g: 'kod-ai:f1.3.g',
  d: 'kod-ai:f1.3.d',
  e: 'kod-ai:f1.3.e',
} as const

/** The statements of form 1 and the requirements that can be told at once (`kod-ai:3.6`). */
export function checkStatements(guard: ApplicationGuard, c: Content): void {
  for (const letter of statementLetters) {
    const explained = letter === 'e' && c.breachExplanation !== null
    guard.ensure(
      c.statements.includes(letter) || explained,
      clauses[letter],
      'application.statement',
      { letter },
      content('STATEMENT', 'statements'),
    )
  }
  guard.ensure(
    !c.thirdPartyRights || c.documents.some((d) => d.kind === 'consent'),
    'kod-ai:3.6/1',
    'application.rights-consent',
    {},
    content('RIGHTS_CONSENT', 'documents'),
  )
  guard.ensure(
    !c.otherBudget,
    'kod-ai:3.6/3',
    'application.other-budget',
    {},
    content('OTHER_BUDGET', 'otherBudget'),
  )
  guard.ensure(c.civil, 'kod-ai:3.6/4', 'application.civil', {}, content('NOT_CIVIL', 'civil'))
}
