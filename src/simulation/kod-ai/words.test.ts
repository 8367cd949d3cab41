import { expect, it } from 'vitest'
import { programmes } from '../../programmes.ts'
import { productionCalendar } from '../../rules/index.ts'
import { makeWorld } from '../world.ts'
import { playRound } from './play.ts'

/** What no word can tell: names of people and things, ids, addresses, fingerprints. */
const opaque =
  /(^|\.)(sha256|hash|contentHash|person|case|entry|url|link|name|file|repository|id|number|sealed|expert|by|actor|path|event|key|sitting|protocol|contest|agreement|application|review)$/

const isCode = (text: string) => /^[a-z]+(-[a-z]+)*$/.test(text) || /^[A-Z]+(_[A-Z]+)+$/.test(text)

it('every key and code that a case shows has a word', async () => {
  const world = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: 'words',
    start: '2024-04-01T06:00:00.000Z',
  })
  await playRound(world, 60)
  const missing = new Set<string>()
  for (const id of await world.store.cases('fund')) {
    const file = (await world.store.load('fund', id))!
    const procedure = world.engine.parts.registry.procedure(file.procedure)
    const { labels } = world.engine.parts.registry.regulationOf(procedure)
    const has = (...names: readonly string[]) => names.some((name) => labels[name] !== undefined)
    const walk = (value: unknown, within: readonly string[], key: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, within, key)
      else if (typeof value === 'object' && value !== null) {
        if ('sealed' in value) return
        for (const [name, one] of Object.entries(value)) {
          const [of, field] = within
          const known = has(`${of}.${field}.${name}`, `${of}.${name}`, name, `${key}.${name}`)
          // Maps by stages, days, people and cases have those for keys.
          const mapped = /^\d|:|@|^[\w-]+-\d+/.test(name)
          if (!known && !mapped) missing.add(`key ${of}.${field}.${name}`)
          walk(one, within, name)
        }
      } else if (typeof value === 'string' && isCode(value) && !opaque.test(key)) {
        const [of, field] = within
        if (!has(`${of}.${field}.${key}.${value}`, `${key}.${value}`, value))
          missing.add(`code ${key}.${value} (${of}.${field})`)
      }
    }
    for (const [field, { value }] of Object.entries(procedure.visibility))
      walk(value(file.facts as never, file as never), [procedure.id, field], field)
  }
  expect([...missing].sort()).toEqual([])
}, 120_000)
