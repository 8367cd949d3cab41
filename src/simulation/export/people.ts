import type { Who } from '../world.ts'

const somebody = (role: string, n = 1): Who => ({ id: `${role}-${n}`, roles: [role] })

/** The people of a company that exports. The ids are fixed words, so that accounts can be tied to them. */
export const officer = somebody('export-officer')
export const secondOfficer = somebody('export-officer', 2)
export const seller = somebody('foreign-trade')
export const lawyer = somebody('lawyer')
export const head = somebody('company-head')
