import { describe, expect, it } from 'vitest'
import {
  applyEvent,
  type CaseFile,
  type Env,
  type EventEnvelope,
  emptyFile,
  envelopeOf,
  Guard,
  inputOf,
  needsOf,
  type StoredEvent,
} from '../../../kernel/index.ts'
import { kodAi } from '../index.ts'
import { published, tenant } from '../testing/index.ts'
import { procedures } from './index.ts'

type Loose = Record<string, unknown>

/** What events did not bring before ties were looked for. */
const since = {
  needs: ['inRound', 'ties', 'application', 'settings', 'judges', 'reviewed'],
  types: new Set(['expert.note-judged']),
  registers: /^(jury-sitting|council-sitting|commission-sitting|directorate-sitting|review|contest)\./,
}

const without = (value: Loose, ...keys: string[]): Loose =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))

/** An event as an earlier build would have written it. */
function asBefore(envelope: EventEnvelope): EventEnvelope {
  const { type } = envelope
  const needs: Record<string, { value: unknown }> = { ...envelope.needs }
  for (const key of since.needs) delete needs[key]
  if (since.registers.test(type)) delete needs.register
  else if (needs.register)
    needs.register = {
      ...needs.register,
      value: without(needs.register.value as Loose, 'declared', 'interests'),
    }
  if (type.startsWith('jury-sitting.') && needs.contest) {
    const contest = needs.contest.value as Loose & { roll: Loose[] }
    const roll = contest.roll.map((seat) => without(seat, 'entry'))
    needs.contest = { ...needs.contest, value: { ...without(contest, 'settings'), roll } }
  }
  const input = without(envelope.data.input as Loose, 'entry', 'voters')
  return { ...envelope, needs, data: { ...envelope.data, input } } as unknown as EventEnvelope
}

/** Folds a journal as an earlier build wrote it, and decides every guard again on the way. */
function refold(file: CaseFile, events: readonly StoredEvent[], calendar: Env['calendar']): CaseFile {
  const procedure = procedures.find((p) => p.id === file.procedure)!
  let now = emptyFile(procedure, tenant, file.id, file.parent)
  for (const event of events) {
    const written = envelopeOf(event)
    if (since.types.has(written.type)) continue
    const envelope = written.type === 'application.assign-expert' ? entryKept(written) : asBefore(written)
    const action = procedure.actions.find((a) => `${procedure.id}.${a.name}` === envelope.type)!
    const env: Env = {
      facts: now.facts,
      input: inputOf(action, envelope),
      needs: needsOf(envelope),
      file: now,
      on: envelope.occurredOn,
      now: event.recordedAt,
      actor: envelope.actor,
      calendar,
      readings: envelope.readings,
    }
    const guard = new Guard(kodAi, calendar, envelope.readings, envelope.edition)
    action.guard(guard, env)
    expect(() => guard.settle(procedure.messages), envelope.type).not.toThrow()
    now = applyEvent(procedure, now, envelope, event, event.hash)
  }
  return now
}

/** An assignment always named its entry. */
function entryKept(envelope: EventEnvelope): EventEnvelope {
  const { entry } = envelope.data.input as { entry: string }
  const before = asBefore(envelope)
  return { ...before, data: { ...before.data, input: { ...(before.data.input as Loose), entry } as never } }
}

describe('events of before ties were looked for', () => {
  it('fold to the same states and decisions, and their guards decide as they did', async () => {
    const { t } = await published(2)
    const { store, calendar } = t.engine.parts
    const kinds = new Set<string>()
    for (const id of await store.cases(tenant)) {
      const file = (await store.load(tenant, id))!
      const before = refold(file, await store.journal(tenant, id), calendar)
      kinds.add(file.procedure)
      expect(before.state, id).toBe(file.state)
      if (file.procedure === 'jury-sitting') {
        const { items } = before.facts as { items: Loose }
        expect(items).toEqual((file.facts as { items: Loose }).items)
      }
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining(['jury-sitting', 'review', 'council-sitting', 'application']),
    )
  })
})
