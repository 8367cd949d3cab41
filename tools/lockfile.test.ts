import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeLock, missingOptionals } from '../bin/lib/lockfile.js'

const lock = (optionalDependencies: Record<string, string>) => ({
  packages: { '': {}, 'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies } },
})

describe('the lockfile', () => {
  it('that is committed names every package of every platform (else: npm run lock)', () => {
    expect(missingOptionals(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
  })

  it('that is committed names no address to download from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })

  it('gets the packages of other platforms back', () => {
    const completed = completeLock(lock({ '@tool/linux-arm64-musl': '1.0.0', '@tool/wasm32-wasi': '1.0.0' }))
    expect(completed.packages['node_modules/@tool/linux-arm64-musl']).toEqual({
      version: '1.0.0',
      cpu: ['arm64'],
      os: ['linux'],
      dev: true,
      optional: true,
    })
    expect(completed.packages['node_modules/@tool/wasm32-wasi']?.cpu).toEqual(['wasm32'])
    expect(missingOptionals(completed)).toEqual([])
  })

  it('is not completed by guessing', () => {
    expect(() => completeLock(lock({ '@tool/linux-x64': '^1.0.0' }))).toThrow('not one version')
    expect(() => completeLock(lock({ 'some-helper': '1.0.0' }))).toThrow('platform')
  })
})
