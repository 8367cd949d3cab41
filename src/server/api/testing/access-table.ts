import type { Procedure, Regulation } from '../../../kernel/index.ts'
import { type Audience, allRoutes } from '../openapi/index.ts'

/** Who may use what: routes by their audience, commands by their roles. */
export interface AccessTable {
  /** `GET /api/v1/cases` to `anyone`, `signed in` or roles. */
  readonly routes: ReadonlyMap<string, string>
  /** `application.submit` to the roles that may. */
  readonly commands: ReadonlyMap<string, readonly string[]>
}

const audience = (roles: Audience): string =>
  roles === 'anyone' ? 'anyone' : roles === 'signed-in' ? 'signed in' : roles.join(', ')

/** What an operator's machines ask: no part of the API, and none of it tells what must not be seen. */
const operation: readonly (readonly [route: string, who: string])[] = [
  ['GET /health/live', 'anyone'],
  ['GET /health/ready', 'anyone'],
  [
    'GET /metrics',
    'whoever reaches `metrics.port` and holds `metrics.token`, where one is set; not on the public port',
  ],
]

const outside = (by: readonly string[]) => by.filter((role) => role !== 'system')

/** Paths that differ in a procedure or a rule only are one route. */
const general = (path: string): string =>
  path
    .replace(/^(\/api\/v1\/cases\/)[\w-]+(\/\{case\})/, '$1{procedure}$2')
    .replace(/^(\/api\/v1\/rules\/).+$/, '$1{rule}')

/** The table as the code has it. */
export function tableOf(regulations: readonly Regulation[]): AccessTable {
  const routes = allRoutes(regulations).filter((route) => !route.command)
  const procedures = regulations.flatMap((r) => r.procedures)
  return {
    routes: new Map([
      ...routes.map(
        ({ method, path, roles }) => [`${method.toUpperCase()} ${general(path)}`, audience(roles)] as const,
      ),
      ...operation,
    ]),
    commands: new Map(
      procedures.flatMap((p) => p.actions.map((a) => [`${p.id}.${a.name}`, outside(a.by)] as const)),
    ),
  }
}

/** Every role that a procedure names anywhere. */
export const rolesIn = (procedures: readonly Procedure[]): readonly string[] =>
  [
    ...new Set(
      procedures.flatMap((p) => [
        ...p.actions.flatMap((a) => outside(a.by)),
        ...Object.values(p.visibility).flatMap((field) => Object.keys(field.seenBy)),
      ]),
    ),
  ]
    .filter((role) => role !== 'public')
    .sort()

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function commandRows(procedure: Procedure): readonly string[] {
  const roles = rolesIn([procedure]).filter((role) => procedure.actions.some((a) => a.by.includes(role)))
  return [
    `### ${procedure.id}: ${procedure.title.en}`,
    '',
    row(['action', ...roles]),
    row(['---', ...roles.map(() => ':-:')]),
    ...procedure.actions.map((a) => row([a.name, ...roles.map((r) => (a.by.includes(r) ? '+' : '·'))])),
    '',
  ]
}

/** The table as the file has it. */
export function writeTable(regulations: readonly Regulation[]): string {
  const { routes } = tableOf(regulations)
  return [
    '# Who may do what',
    '',
    'Every route of the API and of what operators watch, and every command of every procedure, by role. A test reads this file',
    'and asks the API each of them in each role; a route or a command without a row here fails it. `MERA_WRITE=1 npm test --',
    '--unit src/server/api/access-table` writes the file anew from the code: read the difference before committing it.',
    '',
    'Roles come from a grant or an office, or from the facts of a case (`lead`, `member`, `reviewer`, `self`, …). `+` may, `·` may',
    'not; a line without `+` is for the system alone. What of a case a role sees stands in the table of visibility of its',
    'procedure; where that is nothing, the case is as unknown as one that is not there.',
    '',
    '## Routes',
    '',
    row(['route', 'who']),
    row(['---', '---']),
    ...[...routes].map(([route, who]) => row([`\`${route}\``, who])),
    '',
    '## Commands',
    '',
    ...regulations.flatMap((r) => r.procedures.flatMap(commandRows)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

/** Reads the file. */
export function readTable(text: string): AccessTable {
  const routes = new Map<string, string>()
  const commands = new Map<string, readonly string[]>()
  let procedure = ''
  let roles: readonly string[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('### ')) procedure = line.slice(4, line.indexOf(':'))
    if (!line.startsWith('| ')) continue
    const cells = line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim())
    const [name = '', ...rest] = cells
    if (name === '---' || name === 'route') continue
    if (name === 'action') roles = rest
    else if (name.startsWith('`')) routes.set(name.slice(1, -1), rest.join(' | '))
    else
      commands.set(
        `${procedure}.${name}`,
        roles.filter((_, i) => rest[i] === '+'),
      )
  }
  return { routes, commands }
}
