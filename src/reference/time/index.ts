export { isIsoDate } from './iso-date.ts'
export { endOfMoscowDay, type MoscowMoment, moscowMoment, startOfMoscowDay } from './moscow.ts'
