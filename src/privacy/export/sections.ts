import type { Json, Text } from '../../kernel/index.ts'
import { consentsOf } from '../consents/consents.ts'
import type { PrivacyParts, Subject } from '../parts.ts'
import { whoSaw } from '../seen/list.ts'
import { casesOf } from './cases.ts'

/** A part of a copy of somebody's data: rows that come one by one. */
export interface Section {
  readonly name: string
  readonly title: Text
  readonly rows: () => AsyncIterable<Json>
}

/** A copy of everything that is kept of a person. */
export interface DataCopy {
  readonly person: string
  readonly at: string
  /** When the data were erased: nothing is left to copy then. */
  readonly erasedAt: string | null
  readonly sections: readonly Section[]
}

const titles: Readonly<Record<string, Text>> = {
  account: { ru: 'Учётная запись', en: 'Account' },
  sessions: { ru: 'Сеансы', en: 'Sessions' },
  terms: { ru: 'Роли, должности, полномочия', en: 'Roles, offices, powers' },
  logins: { ru: 'Вход через другие службы', en: 'Logins at other services' },
  links: { ru: 'Письма со ссылками', en: 'Letters with links' },
  journal: { ru: 'Журнал доступа', en: 'Journal of access' },
}

const DAYS = 100

/** A value as plain JSON: what is undefined in it is not there. */
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

async function* seenRows(parts: PrivacyParts, subject: Subject): AsyncGenerator<Json> {
  let before: string | null = null
  do {
    const query = { since: null, before, days: DAYS, case: null }
    const page: Awaited<ReturnType<typeof whoSaw>> = await whoSaw(parts, subject, query, { named: false })
    for (const line of page.items) yield json(line)
    before = page.next
  } while (before !== null)
}

async function* consentRows(parts: PrivacyParts, subject: Subject): AsyncGenerator<Json> {
  for (const { offered, given, steps } of await consentsOf(parts, subject))
    if (steps.length > 0) yield json({ kind: offered.kind, title: offered.title, given, steps })
}

async function* draftRows(parts: PrivacyParts, { tenant, person }: Subject): AsyncGenerator<Json> {
  await parts.vault.ready(tenant, [person], false)
  for (const draft of await parts.store.drafts(tenant, person)) {
    const plain = parts.vault.open(tenant, draft.body)
    yield json({ ...draft, body: plain === null ? null : JSON.parse(plain) })
  }
}

/** Notices as they were told; what a notice says follows from the kind of its case. */
async function* noticeRows(
  { store, engine, noticeText }: PrivacyParts,
  { tenant, person }: Subject,
): AsyncGenerator<Json> {
  const kinds = new Map<string, string | undefined>()
  for (const notice of await store.notices(tenant, person)) {
    const { case: id } = notice
    if (!kinds.has(id)) kinds.set(id, (await engine.store.load(tenant, id))?.procedure)
    const kind = kinds.get(id)
    const said = kind === undefined ? {} : { text: noticeText(engine.registry.procedure(kind), notice) }
    yield json({ ...notice, ...said })
  }
}

async function* requestRows(
  { store, vault }: PrivacyParts,
  { tenant, person }: Subject,
): AsyncGenerator<Json> {
  await vault.ready(tenant, [person], false)
  for (const { id, state, askedAt, due, decision } of await store.requestsOf(tenant, person)) {
    const reason = decision?.reason ? vault.open(tenant, decision.reason) : null
    yield json({
      id,
      state,
      askedAt,
      due,
      decidedAt: decision?.at ?? null,
      basis: decision?.basis ?? null,
      reason,
    })
  }
}

async function* each<T>(list: Promise<readonly T[]>): AsyncGenerator<Json> {
  for (const item of await list) yield json(item)
}

/** Everything that is kept of a person, as sections that are read one after another. Of one who was erased there is nothing. */
export async function dataCopy(parts: PrivacyParts, subject: Subject): Promise<DataCopy> {
  const { tenant, person } = subject
  const { store, accounts, files } = parts
  const head = { person, at: parts.engine.clock.now(), erasedAt: await store.erasedAt(tenant, person) }
  if (head.erasedAt !== null) return { ...head, sections: [] }
  const account = await accounts.copy(tenant, person)
  return {
    ...head,
    sections: [
      ...Object.entries(account ?? {}).map(
        ([name, rows]): Section => ({
          name,
          title: titles[name] ?? { ru: name, en: name },
          rows: () => each(Promise.resolve(rows)),
        }),
      ),
      {
        name: 'consents',
        title: { ru: 'Согласия', en: 'Consents' },
        rows: () => consentRows(parts, subject),
      },
      { name: 'cases', title: { ru: 'Дела', en: 'Cases' }, rows: () => casesOf(parts, subject) },
      {
        name: 'files',
        title: { ru: 'Файлы', en: 'Files' },
        rows: () => each(files.copies(tenant, person)),
      },
      {
        name: 'correspondence',
        title: { ru: 'Переписка и вопросы', en: 'Letters and questions' },
        rows: () => each(parts.letters(tenant, person)),
      },
      { name: 'drafts', title: { ru: 'Черновики', en: 'Drafts' }, rows: () => draftRows(parts, subject) },
      {
        name: 'notices',
        title: { ru: 'Уведомления', en: 'Notices' },
        rows: () => noticeRows(parts, subject),
      },
      {
        name: 'kept',
        title: { ru: 'Настройки и то, что скоро исчезнет само', en: 'Choices, and what passes by itself' },
        rows: () => each(store.kept(tenant, person)),
      },
      {
        name: 'seen',
        title: { ru: 'Кто видел мои данные', en: 'Who saw my data' },
        rows: () => seenRows(parts, subject),
      },
      {
        name: 'erasureRequests',
        title: { ru: 'Требования о стирании', en: 'Requests for erasure' },
        rows: () => requestRows(parts, subject),
      },
    ],
  }
}
