import { describe, expect, it } from 'vitest'
import { noFloat } from './no-float.ts'
import { withTree } from './planted.ts'

const FAULTS = {
  'export const a = 0.1': 'decimal literal 0.1',
  'export const a = 1e-3': 'decimal literal 1e-3',
  'export const f = (a: number) => a / 2': 'division of numbers: /',
  'export const f = (a: number | bigint) => 1n / (a as bigint) + BigInt(Number(a) / 2)':
    'division of numbers: /',
  'export const f = <T extends number>(a: T) => a / 2': 'division of numbers: /',
  'export function f(a: number) { a /= 2; return a }': 'division of numbers: /=',
  'export const f = (a: string) => parseFloat(a)': 'parseFloat',
  'export const f = (a: string) => Number.parseFloat(a)': 'parseFloat',
  'export const f = (a: number) => Math.round(a)': 'Math.round',
  'export const f = (a: number) => Math.floor(a)': 'Math.floor',
  'export const f = (a: number) => Math.ceil(a)': 'Math.ceil',
  'export const f = (a: number) => Math.trunc(a)': 'Math.trunc',
  'export const { round } = Math': 'Math is passed around',
  "export const f = (a: number) => Math['round'](a)": 'Math is passed around',
  'export const f = (a: number) => a.toFixed(2)': 'toFixed',
  'export const half = (a: number) => a / 2 // no-float:': 'division of numbers: /',
}

const SOUND = [
  'export const f = (a: bigint, b: bigint) => a / b',
  'export const f = (a: number) => a % 2',
  'export const f = (a: number) => Math.max(a, 0x1e, 10)',
  'export const text = "0.1 / 3"',
]

const ALLOWED = 'export const half = (a: number) => a / 2 // no-float: a is even'

/** One tree for all, since a program of the compiler costs half a second; each line is a file of its own. */
const files = [...Object.keys(FAULTS), ...SOUND, ALLOWED].map((line, index) => [
  `src/kernel/f${index}.ts`,
  line,
])
const tree = {
  'tsconfig.json': '{ "compilerOptions": { "target": "ES2023", "strict": true, "module": "ESNext" } }',
  'src/reference/index.ts': 'export const a = 1.5\n',
  'src/regulations/x/index.ts': 'export const a = 2.5\n',
  'src/regulations/x/a.test.ts': 'export const free = 0.1 / 3\n',
  'src/server/index.ts': 'export const free = 0.1 / 3\n',
  ...Object.fromEntries(files.map(([path, line]) => [path, `export {}\n${line}\n`])),
}
const found = withTree(tree, noFloat)
const pathOf = (line: string) => files.find(([, text]) => text === line)?.[0]

describe('the lint against floating point', () => {
  it.each(Object.entries(FAULTS))('finds the fault in: %s', async (line, what) => {
    expect((await found).problems).toContain(`${pathOf(line)}:2 ${what}`)
  })

  it('looks into every exact folder, and finds nothing else', async () => {
    const { problems } = await found
    expect(problems).toContain('src/reference/index.ts:1 decimal literal 1.5')
    expect(problems).toContain('src/regulations/x/index.ts:1 decimal literal 2.5')
    expect(problems).toHaveLength(Object.keys(FAULTS).length + 2)
  })

  it.each(SOUND)('leaves alone: %s', async (line) => {
    expect((await found).problems.join()).not.toContain(`${pathOf(line)}:`)
  })

  it('allows a line that gives its reason, and lists it', async () => {
    const note = `${pathOf(ALLOWED)}:2 division of numbers: /, allowed: a is even`
    expect((await found).notes).toEqual([note])
  })
})
