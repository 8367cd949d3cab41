import type { Who } from '../world.ts'

const somebody = (role: string): Who => ({ id: `${role}-1`, roles: [role] })

/** The ids are fixed words, so that accounts can be tied to them. */
export const organisation = somebody('subsidy-organisation')
export const ministry = somebody('subsidy-ministry')
export const official = somebody('subsidy-official')
export const control = somebody('subsidy-control')
/** Somebody of no role in the programme. */
export const contractor: Who = { id: 'subsidy-contractor-1', roles: ['contractor'] }
