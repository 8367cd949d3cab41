import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { BrowserContext, Page } from 'playwright-core'
import { build } from '../bin/lib/build.js'
import { made } from '../bin/lib/paths.js'
import type { Identity } from '../src/access/index.ts'
import { type Bytes, system } from '../src/engine/index.ts'
import { Problem, type ProblemKind, problemKinds, type Regulation } from '../src/kernel/index.ts'
import { countingIds, memoryStore, memoryVault, type VirtualClock, withFeed } from '../src/memory/index.ts'
import { programmes } from '../src/programmes.ts'
import { productionCalendar } from '../src/rules/index.ts'
import { asker, type TestApi, tenant, testApi, tokenOf } from '../src/server/api/testing/index.ts'
import { builtDesk, deskPages } from '../src/server/desk/index.ts'
import { createApp } from '../src/server/index.ts'
import { siteParts } from '../src/server/parts.ts'
import { type Doing, makeWorld, type World } from '../src/simulation/index.ts'
import { openBrowser } from './browser.ts'
import { confirm } from './desk.ts'
import { typeInto } from './typing.ts'

/** Served to browsers, each of one person. */
export interface House {
  readonly address: string
  /** What went wrong in a browser. */
  readonly failures: readonly string[]
  /** A page of somebody. */
  pageOf(id: string, roles: readonly string[]): Promise<Page>
  /** Opens the form of an action at the desk, types everything into it, sends it, reads the receipt. @returns the case */
  giveAtDesk(doing: Doing): Promise<string>
  close(): Promise<void>
}

/** A whole programme in virtual time whose people do what they do at the desk, each in a browser of their own. */
export interface WorldHouse extends House {
  readonly world: World
  /** How many commands were given at the desk. */
  given(): number
}

interface Options {
  readonly seed: string
  readonly start: string
  /** Whether a command is given at the desk; the others go straight to the engine. */
  readonly atDesk: (doing: Doing, world: World) => Promise<boolean>
}

/** The built files of the desk, made if they are not there. */
async function deskFiles() {
  await build()
  const { id } = JSON.parse(readFileSync(made('build', 'stamp.json'), 'utf8')) as { id: string }
  ;(globalThis as { MERA_BUILD?: string }).MERA_BUILD = pathToFileURL(`${made('build', id)}/`).href
  return builtDesk()!
}

interface Refusal {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}

/** A refusal as whoever was refused goes by it. */
function refusalOf({ status, code, title, errors = [] }: Refusal, what: string): Problem {
  const kind = (Object.keys(problemKinds) as ProblemKind[]).find((one) => problemKinds[one] === status)
  const items = errors.map((item) => ({ ...item, message: { ru: item.message, en: '' } }))
  const en = `${what}: ${title} ${JSON.stringify(errors)}`
  return new Problem(code, kind ?? 'state', { ru: title, en }, items)
}

/** Serves what an engine runs. */
export async function openHouse(
  regulations: readonly Regulation[],
  { engine, pages, feed }: Pick<Parameters<typeof testApi>[0], 'engine' | 'pages' | 'feed'>,
): Promise<House> {
  const [files, browser] = await Promise.all([deskFiles(), openBrowser()])
  const failures: string[] = []
  const api: TestApi = testApi({ engine, pages, feed })
  const app = new Hono()
  // Whoever is there is told by their browser: their password would prove nothing more.
  app.post('/api/v1/access/re-authenticate', (c) => c.json({ proof: 'here', endsAt: '' }))
  const isSignature = (procedure: string, action: string) =>
    engine.parts.registry.procedure(procedure).actions.find(({ name }) => name === action)?.signature
  app.route(
    '/',
    deskPages({
      programmes: regulations,
      files,
      identityOf: (c) => api.parts.identityOf(c) as Promise<Identity | null>,
    }),
  )
  app.all('/api/*', (c) => api.app.fetch(c.req.raw))
  app.route('/', createApp(siteParts(engine, tenant, false)))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((done) => server.once('listening', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const contexts = new Map<string, Promise<BrowserContext>>()
  async function pageOf(id: string, roles: readonly string[]): Promise<Page> {
    const key = `${id} ${roles.join()}`
    if (!contexts.has(key))
      contexts.set(
        key,
        browser.stranger().then(async (context) => {
          await context.setExtraHTTPHeaders({
            authorization: `Bearer ${tokenOf(asker(id, ...roles))}`,
          })
          return context
        }),
      )
    const page = await (await contexts.get(key)!).newPage()
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => failures.push(`${key} at ${page.url()}: ${error.message}`))
    page.on('response', (answer) => {
      if (answer.status() >= 500) failures.push(`${answer.status()} ${answer.url()}`)
    })
    return page
  }

  async function giveAtDesk({ procedure, case: id, parent, action, input, who }: Doing): Promise<string> {
    const page = await pageOf(who.id, who.roles)
    try {
      const path = id ? `cases/${procedure}/${id}/do/${action}` : `open/${procedure}/${action}`
      await page.goto(`${address}/desk/${path}?plain${parent ? `&parent=${parent}` : ''}`)
      const send = page.locator('form.act .go button[type=submit]')
      await send.waitFor()
      await typeInto(page, input)
      const answered = page.waitForResponse(
        (answer) => answer.request().method() === 'POST' && answer.url().includes('/api/v1/cases/'),
      )
      await send.click()
      if (isSignature(procedure, action)) await confirm(page)
      const answer = await answered
      if (!answer.ok()) {
        await page.locator('.summary .problem').first().waitFor()
        throw refusalOf(await answer.json(), `${procedure}.${action}`)
      }
      await page.locator('div.act dl.facts').waitFor()
      const back = (await page.locator('div.act .go a').first().getAttribute('href'))!
      return decodeURIComponent(back.split('/').at(-1)!)
    } catch (error) {
      if (!(error instanceof Problem))
        await page.screenshot({ path: '.mera/screens/stuck.png', fullPage: true })
      throw error
    } finally {
      await page.close()
    }
  }

  return {
    address,
    failures,
    pageOf,
    giveAtDesk,
    async close() {
      await browser.close()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Opens a world of all programmes and serves it. */
export async function openWorldHouse({ seed, start, atDesk }: Options): Promise<WorldHouse> {
  const memory: { store?: ReturnType<typeof memoryStore>; feed?: ReturnType<typeof withFeed>['feed'] } = {}
  let given = 0
  let house: House | null = null
  const world: World = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed,
    start,
    ports: (clock: VirtualClock, bytes: Bytes) => {
      const fed = withFeed(memoryStore(clock))
      memory.store = fed.store
      memory.feed = fed.feed
      return { store: fed.store, vault: memoryVault(bytes), ids: countingIds() }
    },
    send: async (doing) => {
      const isAtDesk = await atDesk(doing, world)
      if (doing.who.id === system.id || !isAtDesk)
        return world.engine.act({
          ...doing,
          tenant,
          parent: doing.parent ?? null,
          actor: doing.who,
        })
      given++
      const at = await house!.giveAtDesk(doing)
      const file = (await world.store.load(tenant, at))!
      const event = (await world.store.journal(tenant, at)).at(-1)!
      return { file, event, findings: [], rulings: [] }
    },
  })
  house = await openHouse(programmes, { engine: world.engine, pages: memory.store!, feed: memory.feed! })
  return { ...house, world, given: () => given }
}
