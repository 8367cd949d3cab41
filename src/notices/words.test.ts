import { describe, expect, it } from 'vitest'
import { movedMessage, type Procedure, reminderMessage } from '../kernel/index.ts'
import { countingIds, memoryStore, memoryVault } from '../memory/index.ts'
import { withNotices } from '../memory/notices/index.ts'
import { programmes } from '../programmes.ts'
import { kodAi } from '../regulations/kod-ai/index.ts'
import { productionCalendar } from '../rules/index.ts'
import { makeWorld, playRound } from '../simulation/index.ts'
import { noticeWords } from './words.ts'

const procedureOf = (id: string): Procedure => kodAi.procedures.find((p) => p.id === id)!
const said = (procedure: string, message: string, operands: Parameters<typeof noticeWords>[2]['operands']) =>
  noticeWords(kodAi, procedureOf(procedure), { message, operands })

/** The messages that the text of an action’s notices names: all of them, also those of ways that a round never takes. */
const named = ({ actions }: Procedure): string[] =>
  actions.flatMap(({ notices }) =>
    [...String(notices).matchAll(/message: ?["'`]([\w.:-]+)["'`]/g)].map(([, message]) => message!),
  )

const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

describe('the words of notices', () => {
  it('have days, sums and deadlines as people read them, and the clause of the deadline', () => {
    expect(said('contest', 'contest.extended', { to: '2024-06-03' })).toEqual({
      message: {
        ru: 'Приём заявок продлён для всех до 03.06.2024 включительно',
        en: 'Intake of applications is extended for everybody through 3 Jun 2024',
      },
      clause: null,
    })
    expect(said('grant', 'notice.demand', { amount: '1500000.50' }).message).toEqual({
      ru: 'Требование о возврате 1\u00a0500\u00a0000,50 ₽',
      en: 'A demand to return 1,500,000.50 ₽',
    })
    const { deadlines } = procedureOf('agreement')
    const [key, { title, clause }] = Object.entries(deadlines)[0]!
    expect(said('agreement', 'notice.missed', { deadline: key })).toEqual({
      message: { ru: `Истёк срок: ${title.ru}`, en: `A term has passed: ${title.en}` },
      clause,
    })
    expect(said('agreement', reminderMessage(key), { due: '2024-06-03', days: 1 })).toMatchObject({ clause })
  })

  it('are one line, whatever an operand holds, and no place of an operand is filled again', () => {
    const subject = 'устав\n\nhttps://example.org/{title}\r\n.'
    expect(said('grant', 'notice.request', { subject }).message.ru).toBe(
      'Фонд запросил документы: устав https://example.org/{title} .',
    )
  })

  it('name a message that is known no more by its key', () => {
    expect(said('grant', 'notice.of-old', {})).toEqual({
      message: { ru: 'notice.of-old', en: 'notice.of-old' },
      clause: null,
    })
  })
})

describe('every notice of every procedure', () => {
  const procedures = programmes.flatMap((regulation) => regulation.procedures)

  it.each(procedures.map((p) => [p.id, p] as const))('%s has its text in both languages', (_, procedure) => {
    const keys = Object.keys(procedure.deadlines).flatMap((key) => [reminderMessage(key), movedMessage(key)])
    const messages = [...new Set([...named(procedure), ...keys])]
    for (const message of messages) {
      const text = procedure.messages[message]
      expect([message, text?.ru]).toEqual([message, expect.stringMatching(/[а-яё]/i)])
      expect([message, text?.en]).toEqual([message, expect.stringMatching(/^[^а-яё]+$/i)])
      expect([message, placesIn(text!.en)]).toEqual([message, placesIn(text!.ru)])
    }
  })

  it('are found in the code of the actions', () => {
    const all = new Set(procedures.flatMap(named))
    for (const message of [
      'application.sign-please',
      'notice.force',
      'review.assigned',
      'exception.reopened',
    ])
      expect(all).toContain(message)
    expect(all.size).toBeGreaterThan(25)
  })

  it('of a whole round are told without a gap', { timeout: 120_000 }, async () => {
    const seen = new Map<string, string>()
    const world = makeWorld({
      regulations: programmes,
      calendar: productionCalendar(),
      seed: 'notices',
      start: '2024-04-01T06:00:00.000Z',
      ports: (clock, bytes) => ({
        store: withNotices(memoryStore(clock), {
          keep({ notice: { message, operands = {} }, source }) {
            const id = source.split('#', 1)[0]!
            const procedure = procedureOf(id.replace(/-\d+$/, ''))
            const told = noticeWords(kodAi, procedure, { message, operands })
            seen.set(`${procedure.id} ${message}`, `${told.message.ru}\n${told.message.en}`)
          },
        }),
        vault: memoryVault(bytes),
        ids: countingIds(),
      }),
    })
    await playRound(world, 40)
    expect(world.violations).toEqual([])
    expect([...seen.values()].filter((text) => /[{}[\]]|undefined|object/.test(text))).toEqual([])
    expect([...seen].filter(([key, text]) => text.includes(key.split(' ')[1]!))).toEqual([])
    expect(seen.size).toBeGreaterThan(15)
  })
})
