import type { Who } from '../world.ts'

/** Codes of the eight Parties, in the order of their signatures. */
export const parties = ['in', 'kz', 'cn', 'kg', 'pk', 'ru', 'tj', 'uz'] as const
export type Party = (typeof parties)[number]

/** Whoever speaks for a Party. The ids are fixed words, so that accounts can be tied to them. */
export const delegate = (party: Party): Who => ({ id: `sco-${party}-1`, roles: [`sco-party-${party}`] })
export const secretariat: Who = { id: 'sco-secretariat-1', roles: ['sco-secretariat'] }
export const workingGroup: Who = { id: 'sco-working-group-1', roles: ['sco-working-group'] }
export const headsMeeting: Who = { id: 'sco-heads-meeting-1', roles: ['sco-heads-meeting'] }
/** Three coordinators, none of whom decides for a Party (`sco:V/2`). */
export const coordinators = [secretariat, workingGroup, headsMeeting] as const
/** Somebody of no role in the programme. */
export const outsider: Who = { id: 'sco-company-1', roles: ['company'] }
