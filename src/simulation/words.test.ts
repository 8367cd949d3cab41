import { expect, it } from 'vitest'
import type { Engine } from '../engine/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { playAssociation } from './association/index.ts'
import { playExport } from './export/index.ts'
import { playRound } from './kod-ai/index.ts'
import { playSco } from './sco/index.ts'
import { playSubsidy } from './subsidy/index.ts'
import { makeWorld, tenant, type World } from './world.ts'

const DAY = 86_400_000

/** What no word can tell: names of people and things, ids, codes that people enter, addresses, fingerprints. */
const opaque =
  /(^|\.)(sha256|hash|contentHash|person|case|entry|url|link|name|file|repository|id|number|sealed|expert|by|actor|path|event|key|sitting|protocol|contest|agreement|application|review|codes|industries|code|admits|task)$/

const isCode = (text: string) =>
  (/^[a-z]+(-[a-z]+)*$/.test(text) && text.length < 64) || /^[A-Z]+(_[A-Z]+)+$/.test(text)

type Field = { readonly value: (facts: never, file: never) => unknown }

/** Keys and codes that a page of a case would show as they stand. */
async function wordless({ parts }: Engine): Promise<string[]> {
  const missing = new Set<string>()
  for (const id of await parts.store.cases(tenant)) {
    const file = (await parts.store.load(tenant, id))!
    const procedure = parts.registry.procedure(file.procedure)
    const { labels } = parts.registry.regulationOf(procedure)
    const has = (...names: readonly string[]) => names.some((name) => labels[name] !== undefined)
    const walk = (value: unknown, within: readonly string[], key: string): void => {
      if (Array.isArray(value)) for (const one of value) walk(one, within, key)
      else if (typeof value === 'object' && value !== null) {
        if ('sealed' in value) return
        for (const [name, one] of Object.entries(value)) {
          const [of, field] = within
          const known =
            has(`${of}.${field}.${name}`, `${of}.${name}`, name, `${key}.${name}`) ||
            name in procedure.visibility
          // Maps by stages, days, people and cases have those for keys.
          const mapped = /^\d|:|@|^[\w-]+-\d+/.test(name)
          if (!known && !mapped) missing.add(`key ${of}.${field}.${name}`)
          walk(one, within, name)
        }
      } else if (typeof value === 'string' && isCode(value) && !opaque.test(key)) {
        const [of, field] = within
        if (!has(`${of}.${field}.${key}.${value}`, `${key}.${value}`, value, `role.${value}`))
          missing.add(`code ${key}.${value} (${of}.${field})`)
      }
    }
    for (const [field, { value }] of Object.entries<Field>(procedure.visibility))
      walk(value(file.facts as never, file as never), [procedure.id, field], field)
  }
  return [...missing].sort()
}

const plays: readonly (readonly [string, string, (world: World) => void | Promise<void>])[] = [
  ['the contest', '2024-04-01', (world) => playRound(world, 60)],
  ['the export desk', '2024-04-01', (world) => playExport(world, { deals: 150, days: 500 })],
  ['the association', '2021-02-15', (world) => playAssociation(world, { parties: 24, halfYears: 3 })],
  ['the programme of the SCO', '2024-01-15', (world) => playSco(world, { projects: 40, days: 600 })],
  ['the subsidy', '2021-03-01', (world) => playSubsidy(world, { years: 2, from: 2021 })],
]

it.each(plays)(
  'every key and code that a case shows has a word: %s',
  async (_, start, play) => {
    const world = makeWorld({
      regulations: programmes,
      calendar: productionCalendar(),
      seed: 'words',
      start: `${start}T06:00:00.000Z`,
    })
    await play(world)
    await world.run(world.now() + 1000 * DAY)
    expect(await wordless(world.engine)).toEqual([])
  },
  120_000,
)
