export { runRound } from './round.ts'
export { type Simulated, type SimulateOptions, simulateKodAi } from './simulate.ts'
export { makeStories } from './stories.ts'
export type { Round, Story } from './story.ts'
