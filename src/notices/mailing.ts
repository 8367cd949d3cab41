import { type EngineParts, partiesOf } from '../engine/index.ts'
import type { DueNotice, NoticeChoices, NoticeMail, NoticeOutcome } from './box.ts'
import { kindOf } from './kinds.ts'
import { later, pause } from './pauses.ts'
import type { Postman } from './postman.ts'
import { letterKeyOf } from './standing.ts'
import { noticeWords } from './words.ts'

/** Where letters to a person go. */
export interface Mailbox {
  readonly to: string
  readonly language: 'ru' | 'en'
}

/** Mailboxes by person; who is not among them has none. */
export type Mailboxes = ReadonlyMap<string, Mailbox | 'no-address' | 'unwanted'>

/** What the mailing asks of whoever knows people. */
export interface Addressees {
  /** Everybody who has a role everywhere today. */
  inRole(tenant: string, role: string): Promise<readonly string[]>
  /** Where letters to people go, or why there are none for them. */
  mailboxes(tenant: string, people: readonly string[]): Promise<Mailboxes>
}

export interface MailingParts {
  /** Whose notices: the links of letters lead to where this tenant is served. */
  readonly tenant: string
  readonly box: NoticeMail & Pick<NoticeChoices, 'silenced'>
  readonly engine: Pick<EngineParts, 'registry' | 'store' | 'clock'>
  readonly people: Addressees
  readonly post: Postman['post']
  /** The address at which a case is read. */
  readonly linkTo: (procedure: string, id: string) => string
  /** Told of an error with one notice; the others go on. */
  readonly failed: (error: unknown) => void
}

const AT_ONCE = 50
/** How long a process has for what it took, before another may take it. */
const LEASE = 10 * 60_000
/** After so many tries that ended in an error nobody foresaw a notice stays in the list without a letter. */
const ATTEMPTS = 12

const ROLE = 'role:'

/** What a turn did. */
export interface NoticeTurn {
  /** None where nothing is due any more. */
  readonly taken: number
  readonly done: Readonly<Partial<Record<NoticeOutcome, number>>>
}

/**
 * Sees to some of the notices that are due: one to a role comes into the list of everybody in it, one to a person is handed to
 * the postman. Several processes may do so at once: each notice is taken by one, and its letter has one key.
 */
export async function mailNotices(parts: MailingParts): Promise<NoticeTurn> {
  const { tenant, box, engine, failed } = parts
  const { clock } = engine
  const now = clock.now()
  const notices = await box.take(tenant, now, later(now, LEASE), AT_ONCE)
  const mailboxes = await mailboxesOf(parts, notices)
  const ended = new Map<NoticeOutcome, DueNotice[]>()
  for (const notice of notices) {
    const outcome = await seenTo(parts, notice, mailboxes).catch((error: unknown) => {
      failed(error)
      return notice.attempts < ATTEMPTS ? null : ('failed' as const)
    })
    if (outcome === null) await box.postpone(notice, later(clock.now(), pause(notice.attempts)))
    else ended.set(outcome, [...(ended.get(outcome) ?? []), notice])
    // A letter that is on its way is noted at once: a process that dies now would send it again.
    if (outcome === 'mailed') await box.finish(tenant, [notice], outcome, clock.now())
  }
  for (const [outcome, these] of ended)
    if (outcome !== 'mailed') await box.finish(tenant, these, outcome, clock.now())
  return {
    taken: notices.length,
    done: Object.fromEntries([...ended].map(([outcome, { length }]) => [outcome, length])),
  }
}

/** The mailboxes of all at once; null where one of them could not be read: then each is asked for by itself. */
async function mailboxesOf({ tenant, people }: MailingParts, notices: readonly DueNotice[]) {
  const persons = new Set(notices.map(({ to }) => to).filter((to) => !to.startsWith(ROLE)))
  if (persons.size === 0) return new Map() as Mailboxes
  return people.mailboxes(tenant, [...persons]).catch(() => null)
}

/** How the mailing of a notice ended; null where nobody is in the role yet: whoever comes into it gets it. */
async function seenTo(
  parts: MailingParts,
  notice: DueNotice,
  mailboxes: Mailboxes | null,
): Promise<NoticeOutcome | null> {
  const { box, people } = parts
  const { tenant, to } = notice
  if (!to.startsWith(ROLE)) return letterOf(parts, notice, mailboxes)
  const role = to.slice(ROLE.length)
  const everywhere = await people.inRole(tenant, role)
  const everybody = new Set([...everywhere, ...(await partiesIn(parts, notice, role))])
  if (everybody.size === 0) return null
  await box.share(notice, [...everybody].sort())
  return 'shared'
}

/** Who has the role by the facts of the case. */
async function partiesIn({ engine }: MailingParts, { tenant, case: id }: DueNotice, role: string) {
  const file = await engine.store.load(tenant, id)
  const parties = file ? partiesOf(engine.registry.procedure(file.procedure), file) : []
  return parties.filter((party) => party.role === role).map(({ person }) => person)
}

async function letterOf(
  parts: MailingParts,
  notice: DueNotice,
  mailboxes: Mailboxes | null,
): Promise<NoticeOutcome> {
  const { box, engine, people, post, linkTo } = parts
  const { tenant, case: id, key, to: person } = notice
  const mailbox = (mailboxes ?? (await people.mailboxes(tenant, [person]))).get(person) ?? 'no-address'
  if (typeof mailbox === 'string') return mailbox
  if ((await box.silenced(tenant, [person])).get(person)?.includes(kindOf(notice))) return 'unwanted'
  const file = await engine.store.load(tenant, id)
  if (!file) throw new RangeError('a notice about a case that is not there')
  const procedure = engine.registry.procedure(file.procedure)
  const { message } = noticeWords(engine.registry.regulationOf(procedure), procedure, notice)
  const { to, language } = mailbox
  await post({
    tenant,
    key: letterKeyOf(id, key),
    kind: 'notice',
    person,
    to,
    language,
    data: {
      notice: message[language],
      kind: procedure.title[language],
      number: file.number ?? id,
      link: linkTo(file.procedure, id),
    },
  })
  return 'mailed'
}
