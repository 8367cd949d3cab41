export { playSco, type ScoSizes } from './play.ts'
export { type SimulateScoOptions, simulateSco } from './simulate.ts'
