export {
  type Demand,
  type Expert,
  type Filing,
  type Pair,
  usualWeights,
  type Weights,
} from './demand.ts'
export type { Fit } from './fit.ts'
export { type Planning, type PlanProgress, plan } from './plan.ts'
export type { Better, Proposal, ProposedLoad, ProposedPair, Short } from './proposal.ts'
