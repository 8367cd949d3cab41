import type { Context } from 'hono'
import { type Look, lookAt } from '../../../engine/index.ts'
import { dayNumber, kopecks, makeCalendar, money, Problem, sha256Hex, sum } from '../../../kernel/index.ts'
import {
  type Affected,
  affectedBy,
  changesBetween,
  contentOf,
  ownContent,
  ownRevision,
  type Recounted,
  recountedBy,
  sealed,
  type TableContent,
  type TableEdition,
  type TableKind,
  taken,
} from '../../../tables/index.ts'
import type { Known } from '../reader.ts'
import type { TablesApiParts } from './parts.ts'
import type { TablesHistory, TablesPage, TablesPreview } from './shapes.ts'

export interface TablesCall {
  readonly c: Context
  readonly parts: TablesApiParts
  readonly viewer: Known
}

interface Standing {
  readonly content: TableContent
  readonly revision: string
  readonly seq: number
}

function standing(editions: readonly TableEdition[], kind: TableKind): Standing {
  const last = editions.findLast((one) => one.kind === kind)
  return last
    ? { content: contentOf(last), revision: last.revision, seq: last.seq }
    : { content: ownContent(kind), revision: ownRevision(kind), seq: 0 }
}

/** What is in force. */
export async function inForcePage({ parts, viewer }: TablesCall): Promise<TablesPage> {
  const editions = await parts.book.editions(viewer.tenant)
  const [days, rates] = [standing(editions, 'calendar'), standing(editions, 'key-rates')]
  if (days.content.kind !== 'calendar' || rates.content.kind !== 'key-rates')
    throw new TypeError('A table is kept under another kind')
  const { knownThrough, rates: list } = rates.content
  return {
    calendar: {
      revision: days.revision,
      years: days.content.years as unknown as TablesPage['calendar']['years'],
    },
    keyRates: {
      revision: rates.revision,
      knownThrough,
      rates: list as unknown as TablesPage['keyRates']['rates'],
    },
    own: { calendar: days.seq, 'key-rates': rates.seq },
  }
}

const unchanged = () =>
  new Problem('TABLE_SAME', 'content', {
    ru: 'В файле то же, что действует сейчас',
    en: 'The file says what is in force already',
  })

/** What a file would change; nothing is done. @throws Problem TABLE_UNREADABLE, TABLE_SAME */
export async function previewOf(
  { parts, viewer }: TablesCall,
  { kind, file }: { readonly kind: TableKind; readonly file: string },
): Promise<TablesPreview & { readonly content: TableContent }> {
  const { tenant } = viewer
  const now = standing(await parts.book.editions(tenant), kind)
  const content = taken(now.content, file)
  const changes = changesBetween(now.content, content)
  if (sealed(content).data === sealed(now.content).data) throw unchanged()
  const calendar = content.kind === 'calendar' ? makeCalendar('preview', content.years) : null
  const { running, moved } = calendar
    ? await affectedBy(parts.engine.parts, tenant, calendar)
    : { running: 0, moved: [] }
  const { cases, sums } =
    content.kind === 'key-rates'
      ? await recountedBy(parts.engine.parts, tenant, { ...content, revision: 'preview' })
      : { cases: 0, sums: [] }
  const looks = await looksAt(parts, viewer, [...moved, ...sums])
  const unnamed = { case: null, number: null }
  const seesDeadline = (one: Affected) => looks.get(one.case)?.deadlines.some(({ key }) => key === one.key)
  const seesSum = (one: Recounted) => one.told.some((role) => looks.get(one.case)?.roles.includes(role))
  return {
    content,
    changes: changes.map(({ at, was, now: then }) => ({ at, was: was && [...was], now: then && [...then] })),
    running,
    moved: moved.map((one) => ({
      ...{ ...one, ...(seesDeadline(one) ? {} : unnamed) },
      days: dayNumber(one.due) - dayNumber(one.was),
    })),
    cases,
    sums: sums.map((one) => ({ ...one, ...(seesSum(one) ? {} : { ...unnamed, was: null, now: null }) })),
    total: { was: total(sums.map(({ was }) => was)), now: total(sums.map(({ now: then }) => then)) },
    sha256: sha256Hex(file),
    seq: now.seq,
  }
}

const total = (sums: readonly (string | null)[]): string =>
  money(sum(sums.map((one) => kopecks(one ?? '0.00'))))

/** Cases as whoever asks sees them; an administrator need not see any. */
async function looksAt(
  { engine: { parts } }: TablesApiParts,
  { tenant, actor }: Known,
  found: readonly { readonly case: string }[],
): Promise<ReadonlyMap<string, Look>> {
  const files = await parts.store.loadAll(tenant, [...new Set(found.map((one) => one.case))])
  return new Map(
    files.flatMap((file) => {
      const look = lookAt(parts.registry.procedure(file.procedure), file, actor)
      return look ? [[file.id, look] as const] : []
    }),
  )
}

/** Keeps an edition and brings it into force. @throws Problem TABLE_CHANGED and those of a preview */
export async function keep(
  call: TablesCall,
  { seq, reason, ...given }: { kind: TableKind; file: string; reason: string; seq: number },
): Promise<TablesHistory> {
  const { parts, viewer } = call
  const { content, sha256, seq: stands } = await previewOf(call, given)
  const edition: TableEdition = {
    ...{ ...given, ...sealed(content), sha256, reason, seq: seq + 1 },
    by: viewer.person,
    at: parts.engine.parts.clock.now(),
  }
  if (stands !== seq || !(await parts.book.add(viewer.tenant, edition)))
    throw new Problem('TABLE_CHANGED', 'state', {
      ru: 'Таблицу тем временем изменил кто-то другой: посмотрите, что получилось',
      en: 'Somebody else changed the table meanwhile: look at what it is now',
    })
  await parts.broughtIn(viewer.tenant)
  return historyOf(call)
}

/** Who brought in what, when and why. */
export async function historyOf({ parts, viewer }: TablesCall): Promise<TablesHistory> {
  const { tenant, person, actor } = viewer
  const editions = await parts.book.editions(tenant)
  const people = [...new Set(editions.map(({ by }) => by))]
  const names = await parts.namesOf(tenant, people)
  const others = people.filter((one) => one !== person)
  if (others.length > 0)
    await parts.accessed({ tenant, viewer: person, roles: actor.roles, people: others, fields: ['name'] })
  const items = editions.map(({ data, by, ...one }) => {
    const before = editions.find(({ kind, seq }) => kind === one.kind && seq === one.seq - 1)
    const was = before ? contentOf(before) : ownContent(one.kind)
    return { ...one, by: names.get(by) ?? null, changes: changesBetween(was, contentOf({ data })).length }
  })
  return { items: items.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.seq - a.seq)) }
}
