import { lintRegulation } from '../../kernel/index.ts'
import type { Run } from '../commands.ts'
import { regulationNamed } from '../regulation.ts'
import { wrap } from '../table.ts'

const words = {
  ru: { none: 'Замечаний нет.', total: 'Замечаний' },
  en: { none: 'Nothing was found.', total: 'Findings' },
}

/** `mera lint <regulation>`: what the linter finds in the document and in its procedures. */
export const run: Run = async (session, [id = ''], { json }) => {
  const findings = lintRegulation(regulationNamed(id))
  if (json) {
    await session.out(`${JSON.stringify(findings)}\n`)
    return 0
  }
  const say = words[session.language]
  const shown = findings.map(({ code, clauses, message }) => {
    const body = wrap(message[session.language], session.width - 2)
    const cited =
      clauses.length > 0 ? wrap(clauses.join(', '), session.width - 4).map((line) => `  ${line}`) : []
    return [code, ...[...body, ...cited].map((line) => `  ${line}`)].join('\n')
  })
  const end = findings.length === 0 ? say.none : `${say.total}: ${findings.length}`
  await session.out(`${[...shown, end].join('\n\n')}\n`)
  return 0
}
