export { ClauseLink, ClauseLinks } from './clause.tsx'
export { fullDay, moment, shortDay } from './days.ts'
export { money, moneyTyped } from './money.ts'
export { Loading, Missing, Mistake, Refused } from './states.tsx'
