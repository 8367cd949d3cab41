export { type AssociationSizes, playAssociation } from './play.ts'
export { type SimulateAssociationOptions, simulateAssociation } from './simulate.ts'
