import type { AccessRoute } from '../route.ts'
import { calendarRoutes } from './calendar.ts'
import { codeRoutes } from './codes.ts'
import { federatedRoutes } from './federated.ts'
import { handOverRoutes } from './hand-over.ts'
import { invitationRoutes } from './invitations.ts'
import { journalRoutes } from './journal.ts'
import { meRoutes } from './me.ts'
import { officeRoutes } from './offices.ts'
import { organisationRoutes } from './organisations.ts'
import { passwordRoutes } from './passwords.ts'
import { peopleRoutes } from './people.ts'
import { registrationRoutes } from './registration.ts'
import { roleRoutes } from './roles.ts'
import { sessionRoutes } from './sessions.ts'
import { signInRoutes } from './sign-in.ts'

/** Every route of access; the application and the description of the API are made from this list. */
export const accessRoutes: readonly AccessRoute[] = [
  ...registrationRoutes,
  ...invitationRoutes,
  ...signInRoutes,
  ...federatedRoutes,
  ...passwordRoutes,
  ...meRoutes,
  ...codeRoutes,
  ...sessionRoutes,
  ...calendarRoutes,
  ...peopleRoutes,
  ...handOverRoutes,
  ...roleRoutes,
  ...officeRoutes,
  ...organisationRoutes,
  ...journalRoutes,
]
