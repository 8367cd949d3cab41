import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { withTree } from './planted.ts'

const run = promisify(execFile)

it('a sealed tree runs what was built: it compares, builds and writes nothing, however new the sources look', () =>
  withTree({ 'src/cli/main.ts': 'export const main = async () => console.log("built")' }, async (root) => {
    for (const path of ['bin', 'package.json', 'package-lock.json', 'tsconfig.json'])
      cpSync(path, join(root, path), { recursive: true })
    mkdirSync(join(root, 'node_modules'))
    symlinkSync(join(process.cwd(), 'node_modules', 'esbuild'), join(root, 'node_modules', 'esbuild'))
    cpSync('node_modules/.package-lock.json', join(root, 'node_modules/.package-lock.json'))
    const mera = (sealed: string) =>
      run(process.execPath, [join(root, 'bin/mera.js')], { env: { ...process.env, MERA_SEALED: sealed } })
    await mera('')
    const files = () => readdirSync(root, { recursive: true }).sort()
    const before = files()
    // Layers of an image keep times by the second only; a copied tree may lose them altogether.
    const source = join(root, 'src/cli/main.ts')
    utimesSync(source, 1, 1)
    expect(await mera('1')).toEqual({ stdout: 'built\n', stderr: '' })
    expect(files()).toEqual(before)
    expect((await mera('')).stderr).toContain('building')
  }))
