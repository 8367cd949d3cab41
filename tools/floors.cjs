// The floors of the house: which folder of src may import which others. One table; the rules of dependency-cruiser
// follow from it. See ARCHITECTURE.md.
const { existsSync, readdirSync } = require('node:fs')
const { join } = require('node:path')

const PURE = ['kernel', 'reference']
const CAPABILITIES = [
  'access',
  'assignment',
  'ballots',
  'correspondence',
  'documents',
  'drafts',
  'files',
  'imports',
  'jobs',
  'notices',
  'privacy',
  'screening',
  'search',
  'signatures',
  'similarity',
  'statistics',
  'tables',
]
const UP_TO_ENGINE = [...PURE, 'engine']
const UP_TO_PROGRAMMES = [...PURE, 'regulations', 'wording', 'programmes.ts']
const UP_TO_ADAPTERS = [
  ...UP_TO_PROGRAMMES,
  'rules',
  'trace',
  'home',
  'engine',
  'memory',
  'store',
  ...CAPABILITIES,
]

/** Folder (or file) of src -> what it may import besides itself. What is not named here does not belong in src. */
const FLOORS = {
  kernel: [],
  reference: ['kernel'],
  regulations: PURE,
  wording: [...PURE, 'regulations'],
  'programmes.ts': [...PURE, 'regulations'],
  rules: [...PURE, 'programmes.ts'],
  trace: [...PURE, 'programmes.ts'],
  home: [],
  engine: PURE,
  memory: [...UP_TO_ENGINE, ...CAPABILITIES],
  store: [...UP_TO_ENGINE, ...CAPABILITIES],
  ...Object.fromEntries(CAPABILITIES.map((name) => [name, UP_TO_ENGINE])),
  documents: [...UP_TO_ENGINE, 'programmes.ts'],
  simulation: UP_TO_ADAPTERS,
  runtime: [...UP_TO_ENGINE, ...CAPABILITIES, 'home', 'store'],
  operation: ['kernel', 'engine', 'home', 'store', ...CAPABILITIES],
  server: [...UP_TO_ADAPTERS, 'simulation', 'operation', 'runtime'],
  cli: [...UP_TO_ADAPTERS, 'simulation', 'operation', 'runtime', 'server'],
  web: [...PURE, 'regulations', 'programmes.ts'],
}

/** Folders whose code runs anywhere (browser too) and depends on nothing but its arguments. */
const WITHOUT_NODE = [...PURE, 'regulations']

const place = (name) => (name.endsWith('.ts') ? name.replaceAll('.', '\\.') : `${name}/`)
const inSrc = (names) => `^src/(${names.map(place).join('|')})`

const TEST = '\\.(test|fixture)\\.tsx?$'
/** What serves tests: drivers of a regulation, contracts of ports, fresh databases. Only tests import it. */
const DRIVERS = '/testing/'

/** Tests of the pure floors keep them too; tests above may run what they test on the adapters in memory. */
function floorRules() {
  return Object.entries(FLOORS).map(([name, below]) => ({
    name: `floor-${name.replace('.ts', '')}`,
    comment: `src/${name} imports only ${below.length > 0 ? below.join(', ') : 'itself'}.`,
    severity: 'error',
    from: {
      path: inSrc([name]),
      ...(!WITHOUT_NODE.includes(name) && { pathNot: TEST }),
      ...(name === 'regulations' && { pathNot: DRIVERS }),
    },
    to:
      name === 'web'
        ? {
            path: '^src/',
            pathNot: [inSrc([name, ...below]), '^src/server/((api|client|desk)/)?index\\.ts$'],
          }
        : { path: '^src/', pathNot: inSrc([name, ...below]) },
  }))
}

/** Every folder with an index.ts is entered by that door only, at whatever depth it lies. */
function doorRules(root) {
  return foldersWithDoor(root, 'src').map((folder) => ({
    name: `door-${folder.slice('src/'.length)}`,
    comment: `${folder} is imported only through its index.ts, or that of a folder in it.`,
    severity: 'error',
    from: { pathNot: `^${folder}/` },
    to: { path: `^${folder}/`, pathNot: '/index\\.tsx?$' },
  }))
}

function foldersWithDoor(root, folder) {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const hasDoor = entries.some(({ name }) => name === 'index.ts' || name === 'index.tsx')
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => foldersWithDoor(root, `${folder}/${name}`))
  return hasDoor && folder !== 'src' ? [folder, ...below] : below
}

const SPECIAL = [
  {
    name: 'no-cycles',
    comment: 'Two files that run each other are one file, or need a third. (Types may name each other.)',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'one-regulation-never-another',
    comment: 'Two regulations share code only through the kernel.',
    severity: 'error',
    from: { path: '^src/regulations/([^/]+)/' },
    to: { path: '^src/regulations/([^/]+)/', pathNot: '^src/regulations/$1/' },
  },
  {
    name: 'no-node-below-the-engine',
    comment: 'The pure floors run in the browser too.',
    severity: 'error',
    from: { path: inSrc(WITHOUT_NODE), pathNot: TEST },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'web-takes-only-types-from-the-server',
    severity: 'error',
    comment: 'The client of the API is written for browsers, too.',
    from: { path: '^src/web/', pathNot: TEST },
    to: {
      path: '^src/server/',
      pathNot: '^src/server/client/index\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'known-floor',
    comment: 'A new folder of src gets its line in tools/floors.cjs.',
    severity: 'error',
    from: { path: '^src/', pathNot: inSrc(Object.keys(FLOORS)) },
    to: {},
  },
  {
    name: 'src-imports-only-src',
    comment: 'Benches, tools and end-to-end tests stand outside the product.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(bench|bin|docs|e2e|examples|faults|tools)/' },
  },
  {
    name: 'resolvable',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'drivers-only-in-tests',
    comment: 'What serves tests is imported by tests.',
    severity: 'error',
    from: { path: '^src/', pathNot: [TEST, DRIVERS] },
    to: { path: DRIVERS },
  },
  {
    name: 'no-tests-in-the-product',
    severity: 'error',
    from: { path: '^src/', pathNot: TEST },
    to: { path: '\\.(test|fixture)\\.tsx?$|^(vitest|fast-check|node_modules/(vitest|fast-check))(/|$)' },
  },
]

/** The rule set of dependency-cruiser for the tree that lies in `root`. */
function ruleSet(root) {
  return {
    forbidden: [...floorRules(), ...doorRules(root), ...SPECIAL],
    options: {
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^(node_modules|\\.mera)/' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default', 'types'],
        extensions: ['.ts', '.tsx', '.js', '.json'],
      },
    },
  }
}

module.exports = { FLOORS, ruleSet }
