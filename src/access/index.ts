export { type Acting, actingIn } from './acting.ts'
export { addresseesOf } from './addressees.ts'
export { bootstrapAdministrator } from './bootstrap.ts'
export { type CalendarKey, calendarKey, renewCalendar, revokeCalendar } from './calendar.ts'
export { type Capacity, capacitiesOn, holdingsOn } from './capacity.ts'
export { changePassword } from './change-password.ts'
export { type Confirmation, confirmRegistration } from './confirm.ts'
export { accountCopy } from './data-copy.ts'
export { demandRole } from './demand.ts'
export { type FederatedEnd, finishFederated, startFederated, unlinkFederated } from './federated.ts'
export { type Appointment, endTerm, grantRole, listTerms, type RoleGrant, type TermPlace } from './grants.ts'
export { type HandOver, handOver } from './hand-over.ts'
export {
  type ActingOffice,
  actorOf,
  behalfOf,
  type Identity,
  identify,
  identifyCalendar,
  identityOf,
} from './identity.ts'
export { acceptInvitation, type Invitation, invite } from './invite.ts'
export { listJournal } from './journal.ts'
export { type Limit, type LimitKind, type RateLimits, standardLimits } from './limits.ts'
export { mailAddress } from './mail-address.ts'
export { changeMe, type Me, me } from './me.ts'
export {
  addOffice,
  appoint,
  listOffices,
  type NewOffice,
  noteAbsence,
  type OfficeAppointment,
} from './offices.ts'
export {
  addOrganisation,
  addRepresentative,
  listOrganisations,
  type NewOrganisation,
  oneOrganisation,
  type Representation,
} from './organisations.ts'
export type { AccessLetter, AccessLetterKind, AccessParts, Whereabouts } from './parts.ts'
export { argonPasswords, type PasswordCost, type Passwords } from './password.ts'
export {
  endSessionsOf,
  eraseAccount,
  listPeople,
  namesOf,
  onePerson,
  type Person,
  resetSecondStep,
  setAccountState,
} from './people.ts'
export { isProven, type Proof, reAuthenticate } from './proof.ts'
export type * from './records.ts'
export { resetPassword, startRecovery } from './recover.ts'
export { refusals as accessRefusals } from './refusals.ts'
export { type Registration, register } from './register.ts'
export { signInWithCode } from './second-step.ts'
export {
  endOtherSessions,
  endSession,
  type ListedSession,
  listSessions,
  type Opened,
  signOut,
} from './sessions.ts'
export {
  type AccessSettings,
  ADMINISTRATOR,
  everyonesRoles,
  type RoleInfo,
  rolesWith,
  standardRoles,
  standardSettings,
} from './settings.ts'
export { type SignedIn, signIn } from './sign-in.ts'
export type * from './store.ts'
export { sweepAccess } from './sweep.ts'
export { inviteToTeam } from './team.ts'
export { holdsOn } from './terms.ts'
export { addToken, type NewToken } from './tokens.ts'
export {
  confirmSecondStep,
  disableSecondStep,
  type Enrolment,
  enrolSecondStep,
  renewRecoveryCodes,
} from './totp.ts'
