import { cruise } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { ruleSet } from './floors.cjs'
import { withTree } from './planted.ts'

const SOUND = {
  'src/kernel/index.ts': "export { a } from './a.ts'\n",
  'src/kernel/a.ts': 'export const a = 1\n',
  'src/reference/days/index.ts': "export { a } from '../../kernel/index.ts'\n",
  'src/regulations/one/index.ts': "export { a } from '../../reference/days/index.ts'\n",
  'src/regulations/two/index.ts': "export { a } from '../../kernel/index.ts'\n",
  'src/engine/index.ts': "import 'node:fs'\nexport { a } from '../kernel/index.ts'\n",
  'src/server/index.ts': "export type A = 1\nexport { a } from '../engine/index.ts'\n",
  'src/programmes.ts': "export { a } from './regulations/one/index.ts'\n",
}

/** Names of the rules that the sound tree with these files on top breaks. */
const broken = (files: Record<string, string>) =>
  withTree({ ...SOUND, ...files }, async (root) => {
    const { options, ...rules } = ruleSet(root)
    const { output } = await cruise(['src'], { ...options, baseDir: root, ruleSet: rules, validate: true })
    if (typeof output === 'string') throw new Error(output)
    return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort()
  })

describe('the floors', () => {
  it('are kept by a sound tree', async () => {
    expect(await broken({})).toEqual([])
  })

  it.each<[string, string, string, string]>([
    ['the kernel imports upwards', 'src/kernel/b.ts', '../reference/days/index.ts', 'floor-kernel'],
    [
      'the reference imports a regulation',
      'src/reference/b.ts',
      '../regulations/one/index.ts',
      'floor-reference',
    ],
    ['the engine knows a regulation', 'src/engine/b.ts', '../regulations/one/index.ts', 'floor-engine'],
    ['the engine knows the programmes', 'src/engine/b.ts', '../programmes.ts', 'floor-engine'],
    [
      'one regulation imports another',
      'src/regulations/one/b.ts',
      '../two/index.ts',
      'one-regulation-never-another',
    ],
    ['the server imports the command line', 'src/server/b.ts', '../cli/index.ts', 'floor-server'],
    ['the desk imports the engine', 'src/web/b.ts', '../engine/index.ts', 'floor-web'],
    [
      'the desk takes a value of the server',
      'src/web/b.ts',
      '../server/index.ts',
      'web-takes-only-types-from-the-server',
    ],
    ['a folder is entered past its door', 'src/engine/b.ts', '../kernel/a.ts', 'door-kernel'],
    ['a folder has no floor', 'src/helpers/b.ts', '../kernel/index.ts', 'known-floor'],
    ['a pure floor needs Node', 'src/regulations/one/b.ts', 'node:fs', 'no-node-below-the-engine'],
    ['the product imports a tool', 'src/cli/b.ts', '../../tools/x.ts', 'src-imports-only-src'],
    ['the product imports a test', 'src/cli/b.ts', '../cli/x.test.ts', 'no-tests-in-the-product'],
    ['an import leads nowhere', 'src/cli/b.ts', './nothing.ts', 'resolvable'],
  ])('when %s, it is found', async (_, path, target, rule) => {
    const rest = {
      'src/cli/index.ts': 'export {}\n',
      'src/cli/x.test.ts': 'export {}\n',
      'tools/x.ts': 'export {}\n',
    }
    expect(await broken({ ...rest, [path]: `import { a } from '${target}'\nexport { a }\n` })).toEqual([rule])
  })

  it('a cycle is found, one of types alone is not', async () => {
    const a = {
      'src/engine/x.ts': "import { y } from './y.ts'\nexport const x = () => y\nexport type X = 1\n",
    }
    const y = "export const y = () => x\nexport type Y = 'y'\n"
    expect(await broken({ ...a, 'src/engine/y.ts': `import { x } from './x.ts'\n${y}` })).toEqual([
      'no-cycles',
    ])
    const types = "import type { X } from './x.ts'\nexport const y: X = 1\n"
    expect(await broken({ ...a, 'src/engine/y.ts': types })).toEqual([])
  })

  it('a test of the engine may run on the adapters in memory, a test of the kernel may not', async () => {
    const memory = { 'src/memory/index.ts': 'export const a = 1\n' }
    const text = "import { a } from '../memory/index.ts'\nexport { a }\n"
    expect(await broken({ ...memory, 'src/engine/x.test.ts': text })).toEqual([])
    expect(await broken({ ...memory, 'src/kernel/x.test.ts': text })).toEqual(['floor-kernel'])
  })

  it('the desk may take types of the server', async () => {
    const text = "import type { A } from '../server/index.ts'\nexport type B = A\n"
    expect(await broken({ 'src/web/b.ts': text })).toEqual([])
  })
})
