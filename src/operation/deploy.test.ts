import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keys, loadConfiguration } from './index.ts'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const read = (path: string) => readFileSync(at(path), 'utf8')
const examples = readdirSync(at('examples/deploy')).map((name) => `examples/deploy/${name}`)

/** Variables that are no keys: where the configuration lies, that the tree is sealed, where the host keeps backups. */
const OTHERS = new Set(['MERA_CONFIG', 'MERA_SEALED', 'MERA_BACKUPS'])
const known = new Set(
  keys.flatMap(({ meta }) => [...meta.env, ...(meta.secret ? meta.env.map((name) => `${name}_FILE`) : [])]),
)
const variablesIn = (text: string) =>
  [...text.matchAll(/\bMERA_[A-Z0-9_]+|\bDATABASE_URL\b/g)].map(([name]) => name)

describe('the examples of deployment', () => {
  it.each([...examples, 'docs/operation.md', 'docs/operation.ru.md'])(
    '%s names only variables that there are',
    (path) => {
      expect(variablesIn(read(path)).filter((name) => !known.has(name) && !OTHERS.has(name))).toEqual([])
    },
  )

  it('the file of variables is a configuration that can be read', () => {
    const lines = read('examples/deploy/mera.env')
      .split('\n')
      .filter((line) => /^\w+=/.test(line))
    const env = Object.fromEntries(lines.map((line) => line.split(/=(.*)/).slice(0, 2)))
    expect(loadConfiguration({ MERA_HOME: '/nonexistent', ...env })).toMatchObject({ metrics: { on: true } })
  })

  it('the image installs the locked packages without scripts and runs as nobody in particular, sealed', () => {
    const text = read('examples/deploy/Dockerfile')
    expect(text).toMatch(/npm ci --ignore-scripts/)
    expect(text).not.toMatch(/npm (install|i)\b/)
    expect(text).toMatch(/^USER 10001/m)
    expect(text).toMatch(/MERA_SEALED=1/)
  })

  it('whoever stops Mera waits longer than Mera does', () => {
    const { timeouts } = loadConfiguration({ MERA_HOME: '/nonexistent', MERA_TIMEOUTS_STOP_DELAY: '5s' })
    const needed = (timeouts.stop + timeouts.stopDelay) / 1000
    const grace = Number(/TimeoutStopSec=(\d+)s/.exec(read('examples/deploy/mera.service'))?.[1])
    const compose = read('examples/deploy/compose.yaml')
    const graces = [...compose.matchAll(/stop_grace_period: (\d+)s/g)].map(([, seconds]) => Number(seconds))
    expect(compose).toContain('MERA_TIMEOUTS_STOP_DELAY: 5s')
    for (const seconds of [grace, ...graces]) expect(seconds).toBeGreaterThan(needed)
  })

  it('the rules for Prometheus name metrics that there are', async () => {
    const { createMetrics } = await import('./index.ts')
    const text = await createMetrics('1').text()
    const named = [...read('examples/deploy/alerts.yaml').matchAll(/\b(?:mera|nodejs)_[a-z0-9_]+/g)].map(
      ([name]) => name,
    )
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect(text).toContain(`# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `)
  })
})
