export { inn, snils } from './identifiers.ts'
export { gaps, list } from './lists.ts'
export { day, moment, money, normal, oneOf, text, whole, yesNo } from './plain.ts'
export { bad, type CellFault, good, type Read, type Reader } from './reader.ts'
