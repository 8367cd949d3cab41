export { playAssociation, simulateAssociation } from './association/index.ts'
export { demoProgramme } from './demonstration.ts'
export { playExport, simulateExport } from './export/index.ts'
export {
  makeStories,
  playRound,
  type Round,
  runRound,
  type Simulated,
  type Story,
  simulateKodAi,
} from './kod-ai/index.ts'
export { type Person, person } from './people.ts'
export { type Random, random } from './random.ts'
export { playSco, simulateSco } from './sco/index.ts'
export { playSubsidy, simulateSubsidy } from './subsidy/index.ts'
export { type Doing, makeWorld, type Step, type World, type WorldOptions } from './world.ts'
