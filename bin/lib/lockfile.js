// A registry mirror may lack the prebuilt packages of foreign platforms. npm then leaves them out of the lockfile, and
// `npm ci` refuses that lockfile afterwards. Their versions are known from the packages that name them, so they are
// put back: nobody installs them on another platform, and on their own they come from a complete registry.

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
]

/** Optional packages that are named in a lockfile but have no entry: `[{ path, version, dev }]`. */
export function missingOptionals(lock) {
  const paths = Object.keys(lock.packages)
  const missing = new Map()
  for (const entry of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`
      if (paths.some((known) => known === path || known.endsWith(`/${path}`)) || missing.has(path)) continue
      missing.set(path, { path, version, dev: Boolean(entry.dev) })
    }
  }
  return [...missing.values()]
}

/** The lockfile with those entries, in npm's order of packages and keys. Throws when a name does not tell its platform. */
export function completeLock(lock) {
  const packages = { ...lock.packages }
  for (const { path, version, dev } of missingOptionals(lock)) {
    if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${path}: ${version} is not one version`)
    const { cpu, os } = platform(path)
    packages[path] = { version, cpu, ...(dev && { dev }), optional: true, ...(os.length > 0 && { os }) }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

function platform(path) {
  const words = path.split(/[/-]/)
  const cpu = PROCESSORS.filter((name) => words.includes(name))
  const os = SYSTEMS.filter((name) => words.includes(name))
  if (cpu.length === 0 || (os.length === 0 && !cpu.includes('wasm32'))) {
    throw new Error(`${path}: its name does not tell its platform`)
  }
  return { cpu, os }
}
