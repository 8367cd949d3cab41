import type { PrivacyRoute } from '../route.ts'
import { consentRoutes } from './consents.ts'
import { erasureRoutes } from './erasure.ts'
import { exportRoutes } from './export.ts'
import { seenRoutes } from './seen.ts'

/** Every route of privacy; the application is built from this list. */
export const privacyRoutes: readonly PrivacyRoute[] = [
  ...seenRoutes,
  ...exportRoutes,
  ...consentRoutes,
  ...erasureRoutes,
]
