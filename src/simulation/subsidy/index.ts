export { playSubsidy, type SubsidySizes } from './play.ts'
export { type SimulateSubsidyOptions, simulateSubsidy } from './simulate.ts'
