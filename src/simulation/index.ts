export {
  demoProgramme,
  makeStories,
  type Round,
  runRound,
  type Simulated,
  type Story,
  simulateKodAi,
} from './kod-ai/index.ts'
export { type Random, random } from './random.ts'
export { makeWorld, type Step, type World } from './world.ts'
