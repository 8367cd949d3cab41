import { keepWording } from '../../home/index.ts'
import type { ImportResult } from '../../wording/index.ts'
import type { Run } from '../commands.ts'
import type { Session } from '../io.ts'
import { wrap } from '../table.ts'
import { importFile } from '../wording.ts'

const words = {
  ru: {
    matched: (n: number) => `пунктов совпало: ${n}`,
    missing: 'нет в тексте',
    changed: 'текст изменён',
    extra: 'лишние места текста',
    kept: 'Текст записан',
    dry: 'Ничего не записано (--dry-run).',
    line: 'строка',
  },
  en: {
    matched: (n: number) => `clauses matched: ${n}`,
    missing: 'not in the text',
    changed: 'wording changed',
    extra: 'places of the text without a clause',
    kept: 'The text is kept in',
    dry: 'Nothing was written (--dry-run).',
    line: 'line',
  },
}

/** `mera regulation import FILE`: exit 0 when every clause that carries wording matched its hash, else 1. */
export const run: Run = async (session, [path = '-'], { json, dryRun }) => {
  const result = await importFile(session, path)
  const { regulation, edition, matched, missing, changed, extra } = result
  const kept = dryRun
    ? null
    : keepWording(
        { regulation, edition, clauses: Object.fromEntries(result.clauses) },
        session.env.MERA_HOME || undefined,
      )
  await session.out(
    json
      ? `${JSON.stringify({ regulation, edition, matched, missing, changed, extra })}\n`
      : report(result, kept, session),
  )
  return missing.length === 0 && changed.length === 0 ? 0 : 1
}

function report(result: ImportResult, kept: string | null, { language, width }: Session): string {
  const say = words[language]
  const at = (id: string) => (result.lines.has(id) ? `${id} (${say.line} ${result.lines.get(id)})` : id)
  const list = (title: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [`${title}: ${ids.length}`, ...wrap(ids.map(at).join(', '), width - 2).map((l) => `  ${l}`)]
  return `${[
    `${result.regulation}, ${result.edition}: ${say.matched(result.matched)}`,
    ...list(say.missing, result.missing),
    ...list(say.changed, result.changed),
    ...list(say.extra, result.extra),
    kept === null ? say.dry : `${say.kept}: ${kept}`,
  ].join('\n')}\n`
}
