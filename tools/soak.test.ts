import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { SOAK } from '../bin/lib/soak-steps.js'

const root = join(import.meta.dirname, '..')
const testsIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|e2e)\.tsx?$/.test(name))
    .map((name) => join(folder, name))

it('npm run soak runs every test that has a full count, once', () => {
  const counting = ['src', 'faults', 'e2e']
    .flatMap(testsIn)
    .filter((path) => /MERA_SOAK|\bisSoak\b/.test(readFileSync(join(root, path), 'utf8')))
  expect(SOAK.flatMap(([, ...files]) => files).sort()).toEqual(counting.sort())
})
