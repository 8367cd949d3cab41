import { z } from 'zod'
import type { Clock, Vault } from '../engine/index.ts'
import type { Text } from '../kernel/index.ts'
import { MailError, type MailTransport, messageIdOf } from './mail.ts'
import { later, pause } from './pauses.ts'
import type { LetterQueue, WaitingLetter } from './queue.ts'
import { renderLetter } from './render.ts'
import { type TemplateKind, templates } from './templates.ts'
import { defaultWording, type WordingBook } from './wording.ts'

export interface PostmanParts {
  readonly queue: LetterQueue
  readonly vault: Vault
  readonly clock: Clock
  readonly transport: MailTransport
  /** The words of the tenant; without it letters have their default ones. */
  readonly wording?: Pick<WordingBook, 'last'>
  /** The domain of Message-IDs: that of the sender. */
  readonly domain: string
  /** What the product calls itself. */
  readonly title: Text
}

/** A letter of one of the templates, or `nothing`, which is kept like a letter and never leaves. */
export interface Letter {
  readonly tenant: string
  readonly key: string
  readonly kind: TemplateKind | 'nothing'
  readonly person: string
  readonly to: string
  readonly language: 'ru' | 'en'
  readonly data: Readonly<Record<string, string>>
}

/** What a round did. Reasons are codes; letters are told by their keys. */
export interface Round {
  readonly sent: number
  readonly postponed: readonly { readonly key: string; readonly reason: string }[]
  readonly givenUp: readonly { readonly key: string; readonly reason: string }[]
}

/** Keeps letters and sends them at least once. */
export interface Postman {
  post(letter: Letter): Promise<void>
  /** Sends what is due until nothing is. Several nodes may do so at once. */
  deliver(): Promise<Round>
}

const contents = z.object({ to: z.string(), data: z.record(z.string(), z.string()) })
const ATTEMPTS = 12
/** How long a node has for the letters it took, before another may take them. */
const LEASE = 10 * 60_000

/** Any other error may name what the letter holds: only its kind is told. */
const asMailError = (error: unknown): MailError =>
  error instanceof MailError
    ? error
    : new MailError(`FAULT ${error instanceof Error ? error.name : ''}`, false)

/** The postman of an installation. */
export function postman({ queue, vault, clock, transport, domain, title, wording }: PostmanParts): Postman {
  const known = (kind: string): kind is TemplateKind => Object.hasOwn(templates, kind)

  async function send(letter: WaitingLetter): Promise<boolean> {
    const { tenant, kind, key, language, body } = letter
    if (kind === 'nothing') return false
    if (!known(kind)) throw new MailError('UNKNOWN_TEMPLATE', true)
    await vault.ready(tenant, [letter.person], false)
    const opened = vault.open(tenant, body)
    // Whoever was erased meanwhile gets no letters.
    if (opened === null) return false
    const { to, data } = contents.parse(JSON.parse(opened))
    const words = (await wording?.last(tenant, kind, language))?.words ?? defaultWording(kind, language)
    const rendered = renderLetter(words, language, { title: title[language], ...data })
    await transport.send({ to, ...rendered, messageId: messageIdOf(`${tenant}/${key}`, domain) })
    return true
  }

  return {
    async post({ tenant, key, kind, person, to, language, data }) {
      await vault.ready(tenant, [person], true)
      const body = vault.seal(tenant, person, JSON.stringify({ to, data }))
      await queue.put({ tenant, key, kind, language, person, body, attempts: 0 }, clock.now())
    },
    async deliver() {
      const round = {
        sent: 0,
        postponed: [] as Round['postponed'][number][],
        givenUp: [] as Round['givenUp'][number][],
      }
      for (;;) {
        const now = clock.now()
        const letters = await queue.take(now, later(now, LEASE), 20)
        if (letters.length === 0) return round
        for (const letter of letters) {
          const { tenant, key, attempts } = letter
          try {
            if (await send(letter)) round.sent++
            await queue.drop(tenant, key)
          } catch (error) {
            // A fault with one letter is told and holds up no other.
            const { message: reason, final } = asMailError(error)
            if (final || attempts + 1 >= ATTEMPTS) {
              await queue.giveUp(tenant, key, reason)
              round.givenUp.push({ key, reason })
            } else {
              await queue.postpone(tenant, key, later(clock.now(), pause(attempts + 1)))
              round.postponed.push({ key, reason })
            }
          }
        }
      }
    },
  }
}
