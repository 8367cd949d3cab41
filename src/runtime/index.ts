export { type DraftsOf, draftsOf } from './drafts.ts'
export { type Installation, type InstallationOptions, openInstallation, type Ready } from './installation.ts'
export { type Loop, type LoopOptions, loop } from './loop.ts'
export { type PrivacyOf, privacyOf, type Retention, sweepersOf } from './privacy.ts'
