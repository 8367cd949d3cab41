import { readFile } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'
import { root } from './paths.js'

const META = /import\.meta\.(url|dirname|filename)\b/g

/**
 * Keeps `import.meta.url` (and dirname, filename) of a source pointing at that source after bundling, relative to the
 * bundle, so that a clone may be moved: data files are read beside the module that names them.
 */
function keepPlace(outputFolder) {
  return {
    name: 'keep-place',
    setup(build) {
      build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        if (path.includes(`${sep}node_modules${sep}`)) return undefined
        const text = await readFile(path, 'utf8')
        if (!text.includes('import.meta.')) return undefined
        const url = (target) =>
          `new URL(${JSON.stringify(relative(outputFolder, target).split(sep).join('/'))}, import.meta.url)`
        const file = (target) => `process.getBuiltinModule('node:url').fileURLToPath(${url(target)})`
        const contents = text.replace(META, (_, what) => {
          if (what === 'url') return `${url(path)}.href`
          return file(what === 'dirname' ? dirname(path) : path)
        })
        return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
      })
    },
  }
}

/**
 * Packages that go into the bundle: plain JavaScript that nearly every command loads. Reading them as a few large files
 * instead of some hundred small ones halves the time a command takes to start. All others stay outside. (A package that
 * extends one of these must join them, or it extends another copy.)
 */
const INSIDE = [
  'zod',
  'commander',
  'hono',
  '@hono/node-server',
  '@noble/hashes',
  'petrovich',
  'lvovich',
  'number-to-words-ru',
]

const packagesOutside = {
  name: 'packages-outside',
  setup(build) {
    build.onResolve({ filter: /^[@a-z]/ }, ({ path, kind }) => {
      const isInside = INSIDE.some((name) => path === name || path.startsWith(`${name}/`))
      return kind === 'entry-point' || isInside ? undefined : { path, external: true }
    })
  },
}

/** Packages written for `require` ask for Node's own modules by it; the server finds the desk's files beside itself. */
const REQUIRE = `import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url); globalThis.MERA_BUILD ??= import.meta.url;`

/**
 * Options of every bundle: our sources in, npm packages out but for a few. Output names do not depend on the folder; `outputFolder`
 * is where the bundle will finally lie.
 */
export function bundleOptions(entryPoints, outputFolder) {
  return {
    absWorkingDir: root,
    entryPoints,
    outdir: outputFolder,
    bundle: true,
    splitting: true,
    banner: { js: REQUIRE },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    sourcesContent: false,
    chunkNames: 'part-[hash]',
    logLevel: 'silent',
    metafile: true,
    write: false,
    plugins: [packagesOutside, keepPlace(outputFolder)],
  }
}

/**
 * Kernel, reference and regulations are values and pure functions: what of them a page does not use is left out, though their
 * modules call functions of their own while they load.
 */
const pureFloors = {
  name: 'pure-floors',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === 'pure-floors') return undefined
      const found = await build.resolve(path, { ...asked, pluginData: 'pure-floors' })
      const isPure = /[\\/]src[\\/](kernel|reference|regulations)[\\/]/.test(found.path)
      return isPure && found.errors.length === 0 ? { path: found.path, sideEffects: false } : undefined
    })
  },
}

/** Options of what browsers load: everything in, cut where a page is loaded when it is opened. */
export function webOptions(entryPoints, outputFolder) {
  return {
    absWorkingDir: root,
    entryPoints,
    outdir: outputFolder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
    entryNames: 'web-[name]-[hash]',
    chunkNames: 'web-part-[hash]',
    assetNames: 'web-asset-[hash]',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    write: false,
    plugins: [pureFloors],
  }
}
