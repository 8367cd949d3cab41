export { type Comparison, compareEditions, type Edition } from './compare.ts'
export { decodeWording, type WordingProblem } from './decode.ts'
export { type DiffRun, wordDiff } from './diff.ts'
export { type ImportResult, importRegulation, readRegulation } from './import.ts'
export { normaliseWording, typesetWording, wordingHash } from './normalise.ts'
export { partsOf } from './parts.ts'
export { type Reference, type ReferenceNames, references } from './references.ts'
export { textOf, treeOf } from './tree.ts'
export type {
  Block,
  BlockKind,
  Cut,
  Layout,
  Locator,
  Part,
  PartPlan,
  StoredWording,
  Stretch,
  WordingData,
} from './types.ts'
