import type { Run } from './commands.ts'

/** The code of each command, loaded only when it is called: a command that decides a rule never reads the server. */
export const loaders: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  rules: () => import('./commands/rules.ts'),
  rule: () => import('./commands/rule.ts'),
  trace: () => import('./commands/trace.ts'),
  lint: () => import('./commands/lint.ts'),
  replay: () => import('./commands/replay.ts'),
  'regulation list': () => import('./commands/regulation-list.ts'),
  'regulation import': () => import('./commands/regulation-import.ts'),
  'regulation compare': () => import('./commands/regulation-compare.ts'),
  simulate: () => import('./commands/simulate.ts'),
  serve: () => import('./commands/serve.ts'),
  health: () => import('./commands/health.ts'),
  administrator: () => import('./commands/administrator.ts'),
  verify: () => import('./commands/verify.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  training: () => import('./commands/training.ts'),
  'db status': () => import('./commands/db-status.ts'),
  'db migrate': () => import('./commands/db-migrate.ts'),
  'db start': () => import('./commands/db-start.ts'),
  'db stop': () => import('./commands/db-stop.ts'),
  'db url': () => import('./commands/db-url.ts'),
  'db psql-hint': () => import('./commands/db-psql-hint.ts'),
  'db rebuild': () => import('./commands/db-rebuild.ts'),
  'db erasures': () => import('./commands/db-erasures.ts'),
  'privacy export': () => import('./commands/privacy-export.ts'),
  'privacy erase': () => import('./commands/privacy-erase.ts'),
  'privacy sweep': () => import('./commands/privacy-sweep.ts'),
  'config check': () => import('./commands/config-check.ts'),
  'config list': () => import('./commands/config-list.ts'),
  'import contests': () => registry('contests'),
  'import applications': () => registry('applications'),
  'import grants': () => registry('grants'),
  'import template': () => import('./commands/import-template.ts'),
  completion: () => import('./commands/completion.ts'),
}

async function registry(kind: string): Promise<{ run: Run }> {
  const { importOf } = await import('./commands/import-registry.ts')
  return { run: importOf(kind) }
}
