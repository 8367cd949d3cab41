import { expect, it } from 'vitest'
import type { Finding } from '../../kernel/index.ts'
import { programmes } from '../../programmes.ts'
import { sayIn } from '../../reference/index.ts'
import { productionCalendar } from '../../rules/index.ts'
import { makeWorld } from '../world.ts'
import { playRound } from './play.ts'

/** Names of people and cases that the simulation gives, addresses, fingerprints and names that are the same in any language. */
const names =
  /https?:\S+|«[^»]*\.pdf»|\b[0-9a-f]{64}\b|\S*\d[\w-]*|[\w-]*-\S*\d\S*|PDF|Leader-ID|Apache-\S+|MIT|English|@VII/g

it('every requirement that a round met is told as met, in words', async () => {
  const world = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: 'findings',
    start: '2024-04-01T06:00:00.000Z',
  })
  await playRound(world, 40)
  const silent = new Set<string>()
  const raw = new Set<string>()
  const { registry } = world.engine.parts
  const take = (id: string, procedure: ReturnType<typeof registry.procedure>, finding: Finding) => {
    const regulation = registry.regulationOf(procedure)
    const { outcome, message, operands } = finding
    if (outcome !== 'met') return
    const text = regulation.met?.[message]
    if (!text) {
      // A rule says a breach by a message of its own.
      if (procedure.messages[message]) silent.add(message)
      return
    }
    const said = sayIn(regulation, procedure)(text, operands).ru.replace(names, '')
    if (/[A-Za-z]{2,}|[{}]/.test(said)) raw.add(`${message} (${id}): ${said}`)
  }
  for (const id of await world.store.cases('fund')) {
    const file = (await world.store.load('fund', id))!
    const procedure = registry.procedure(file.procedure)
    for (let seq = 1; seq <= file.version; seq += 1) {
      const { findings } = await world.engine.explain('fund', id, seq)
      for (const finding of findings) take(id, procedure, finding)
    }
  }
  expect([...silent].sort()).toEqual([])
  expect([...raw].sort()).toEqual([])
}, 120_000)

it('nothing is told as met that no procedure requires', () => {
  for (const { met = {}, procedures, messages } of programmes) {
    const known = new Set([
      ...Object.keys(messages),
      ...procedures.flatMap((procedure) => Object.keys(procedure.messages)),
    ])
    expect(Object.keys(met).filter((key) => !known.has(key))).toEqual([])
  }
})
