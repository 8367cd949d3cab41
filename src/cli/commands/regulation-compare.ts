import { type Comparison, compareEditions, type DiffRun } from '../../wording/index.ts'
import type { Run } from '../commands.ts'
import type { Session } from '../io.ts'
import { wrap } from '../table.ts'
import { importFile } from '../wording.ts'

const words = {
  ru: { added: 'Добавлены', removed: 'Исключены', changed: 'Изменены', unchanged: 'Без изменений' },
  en: { added: 'Added', removed: 'Removed', changed: 'Changed', unchanged: 'Unchanged' },
}

/** `mera regulation compare BEFORE AFTER`: what differs between two texts of one regulation, word by word. */
export const run: Run = async (session, [before = '', after = ''], { json }) => {
  const comparison = compareEditions(await importFile(session, before), await importFile(session, after))
  await session.out(json ? `${JSON.stringify(comparison)}\n` : report(comparison, session))
  return 0
}

const SHOWN = 8
const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const

/** Long runs that stayed the same are cut to a few words on either side. */
function marked({ kind, words: text }: DiffRun): string {
  const [open, close] = marks[kind]
  const all = text.split(' ')
  const cut = kind === 'same' && all.length > SHOWN * 2
  const shown = cut ? [...all.slice(0, SHOWN), '…', ...all.slice(-SHOWN)].join(' ') : text
  return `${open}${shown}${close}`
}

function report({ added, removed, changed, unchanged }: Comparison, { language, width }: Session): string {
  const say = words[language]
  const list = (title: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [`${title}: ${ids.length}`, ...wrap(ids.join(', '), width - 2).map((l) => `  ${l}`)]
  const bodies = changed.flatMap(({ id, diff }) => [
    `  ${id}`,
    ...wrap(diff.map(marked).join(' '), width - 4).map((l) => `    ${l}`),
  ])
  return `${[
    ...list(say.added, added),
    ...list(say.removed, removed),
    ...(changed.length > 0 ? [`${say.changed}: ${changed.length}`, ...bodies] : []),
    `${say.unchanged}: ${unchanged}`,
  ].join('\n')}\n`
}
