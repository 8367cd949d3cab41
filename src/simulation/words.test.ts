import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine/index.ts'
import { programmes } from '../programmes.ts'
import { everyKind as everyKindOfAssociation, makeHub } from '../regulations/association/testing/index.ts'
import { everyCase, makeDesk } from '../regulations/export/testing/index.ts'
import { everyKind as everyKindOfSco } from '../regulations/sco/testing/index.ts'
import { everyKind as everyKindOfSubsidy } from '../regulations/subsidy/testing/index.ts'
import { productionCalendar } from '../rules/index.ts'
import { playRound } from './kod-ai/index.ts'
import { makeWorld } from './world.ts'

/** What no word can tell: names of people and things, ids, codes that people enter, addresses, fingerprints. */
const opaque =
  /(^|\.)(sha256|hash|contentHash|person|case|entry|url|link|name|file|repository|id|number|sealed|expert|by|actor|path|event|key|sitting|protocol|contest|agreement|application|review|codes|industries)$/

const isCode = (text: string) =>
  (/^[a-z]+(-[a-z]+)*$/.test(text) && text.length < 64) || /^[A-Z]+(_[A-Z]+)+$/.test(text)

type Field = { readonly value: (facts: never, file: never) => unknown }

/** Keys and codes that a page of a case would show as they stand. */
async function wordless({ parts }: Engine, tenant: string): Promise<string[]> {
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

describe('every key and code that a case shows has a word', () => {
  it('in the contest', async () => {
    const world = makeWorld({
      regulations: programmes,
      calendar: productionCalendar(),
      seed: 'words',
      start: '2024-04-01T06:00:00.000Z',
    })
    await playRound(world, 60)
    expect(await wordless(world.engine, 'fund')).toEqual([])
  }, 120_000)
  it('on the export desk', async () => {
    const desk = makeDesk()
    await everyCase(desk)
    expect(await wordless(desk.engine, 'developer')).toEqual([])
  })
  it('in the association', async () => {
    const hub = makeHub()
    await everyKindOfAssociation(hub)
    expect(await wordless(hub.engine, 'association')).toEqual([])
  })
  it('in the programme of the SCO', async () => {
    expect(await wordless((await everyKindOfSco()).engine, 'fund')).toEqual([])
  })
  it('in the subsidy', async () => {
    expect(await wordless((await everyKindOfSubsidy()).engine, 'fund')).toEqual([])
  })
})
