import type { Text } from '../../kernel/index.ts'
import { type Sweeper, sweepRetention } from '../../privacy/index.ts'
import type { Run } from '../commands.ts'
import { withPrivacy } from '../privacy.ts'
import { table } from '../table.ts'

const words = {
  ru: { what: 'что', removed: 'убрано', would: 'было бы убрано' },
  en: { what: 'what', removed: 'removed', would: 'would be removed' },
}
const names: Readonly<Record<Sweeper['what'], Text>> = {
  accessLog: { ru: 'записи о том, кто видел данные', en: 'rows of who saw data' },
  replies: { ru: 'ключи повторных запросов', en: 'keys of repeated requests' },
  drafts: { ru: 'нетронутые черновики', en: 'untouched drafts' },
  sessions: { ru: 'оконченные сеансы', en: 'ended sessions' },
  uploads: { ru: 'файлы без ссылок', en: 'files that nothing refers to' },
  erasures: { ru: 'прерванные стирания (завершено)', en: 'erasures that broke off (finished)' },
}

/** `mera privacy sweep`: removes what has been kept long enough; with `--dry-run` it only counts. */
export const run: Run = async (session, _, options) => {
  const dry = options.dryRun === true
  const counts = await withPrivacy(session, options, ({ privacy, sweepers }) =>
    sweepRetention({ sweepers }, privacy.engine.clock.now(), { dry }),
  )
  if (options.json) {
    await session.out(`${JSON.stringify({ dryRun: dry, counts })}\n`)
    return 0
  }
  const say = words[session.language]
  const rows = Object.entries(counts).map(([what, count]) => [
    names[what as Sweeper['what']][session.language],
    String(count),
  ])
  const columns = [{ head: say.what }, { head: dry ? say.would : say.removed, right: true }] as const
  await session.out(table(columns, rows, session.width))
  return 0
}
