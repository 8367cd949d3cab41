import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { paths } from './paths.ts'
import { withTree } from './planted.ts'

// Put together here, or the lint would find them in this very file.
const path = (...parts: string[]) => `/${parts.join('/')}/`

const look = (text: string | ((root: string) => string), withGit = true) =>
  withTree({ 'docs/a.md': '' }, async (root) => {
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${root}/docs/a.md`, typeof text === 'string' ? text : text(root))
    if (withGit) execFileSync('git', ['init', '-q'], { cwd: root })
    return paths(root).problems
  })

describe('the lint against paths of machines', () => {
  it.each([
    path('home', 'maria', 'mera'),
    path('Users', 'Maria', 'mera'),
    path('root', 'mera'),
    ['C:', 'Users', 'Maria'].join('\\'),
  ])('finds %s', async (place) => {
    const problems = await look(`first line\nsee ${place}notes.txt\n`)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^docs\/a\.md:2 names a path of a machine/)
  })

  it('finds the folder of the clone itself', async () => {
    expect(await look((root) => `made in ${root}/src\n`)).toHaveLength(1)
  })

  it('looks at a tree without git too', async () => {
    expect(await look(`see ${path('root', 'mera')}\n`, false)).toHaveLength(1)
  })

  it.each([
    'see https://example.org/home/maria/page',
    'data/home/maria/list.csv',
    'a temporary folder under /tmp or /usr/bin/chromium',
    'the relative ../home/maria/x',
  ])('leaves alone: %s', async (text) => {
    expect(await look(`${text}\n`)).toEqual([])
  })
})
