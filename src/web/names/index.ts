export { called, sendCalling } from './calling.ts'
export { holdersOf, type People, useHolders, useNames, usePeople } from './names.ts'
