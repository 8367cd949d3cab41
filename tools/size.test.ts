import { describe, expect, it } from 'vitest'
import { withTree } from './planted.ts'
import { size } from './size.ts'

const lines = (count: number, first = 'export {}') => `${first}\n${'// line\n'.repeat(count - 1)}`
const sound = { 'src/kernel/README.md': '# Kernel\n', 'src/kernel/index.ts': 'export {}\n' }

describe('the lint of sizes and folders', () => {
  it('is content with a sound tree', async () => {
    const { problems } = await withTree({ ...sound, 'src/kernel/a.ts': lines(300) }, size)
    expect(problems).toEqual([])
  })

  it('finds a file over 300 lines', async () => {
    const { problems } = await withTree({ ...sound, 'src/kernel/a.ts': lines(301) }, size)
    expect(problems).toEqual(['src/kernel/a.ts:301 over 300 lines'])
  })

  it('allows a long data file that says so in its first line', async () => {
    const { problems } = await withTree({ ...sound, 'src/kernel/a.ts': lines(500, '// A data file.') }, size)
    expect(problems).toEqual([])
  })

  it('finds a feature without README.md or door, a part of a row too', async () => {
    const { problems } = await withTree(
      {
        'src/kernel/a.ts': 'export {}\n',
        'src/kernel/b.ts': 'export {}\n',
        'src/reference/README.md': '# Reference\n',
        'src/reference/words/README.md': '# Words\n',
        'src/reference/words/a.ts': 'export {}\n',
        'src/reference/words/deep/b.ts': 'export {}\n',
      },
      size,
    )
    expect(problems).toEqual([
      'src/kernel has no README.md',
      'src/kernel has no index.ts',
      'src/reference/words has no index.ts',
    ])
  })
})
