import { type PartyCode, partyCodes } from '../../parties.ts'

/** The role of whoever speaks for a Party: its voice is one, however many represent it (`sco:III/3`). */
export const partyRoles = [
  'sco-party-in',
  'sco-party-kz',
  'sco-party-cn',
  'sco-party-kg',
  'sco-party-pk',
  'sco-party-ru',
  'sco-party-tj',
  'sco-party-uz',
] as const satisfies readonly `sco-party-${PartyCode}`[]
/** Three coordinators; none of them decides for a Party (`sco:V/2`). */
export const coordinators = ['sco-working-group', 'sco-heads-meeting', 'sco-secretariat'] as const
export const roles = [...partyRoles, ...coordinators] as const

/** The role that speaks for a Party. */
export const roleOf = (party: PartyCode) => `sco-party-${party}` as const

/** The Party an actor speaks for. Asked of actions that only Parties may do. */
export const partyFrom = ({ role }: { readonly role: string }): PartyCode =>
  partyCodes.find((party) => role === roleOf(party))!
