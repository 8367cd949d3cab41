export { type Installation, type InstallationOptions, openInstallation } from './installation.ts'
export { type Loop, type LoopOptions, loop } from './loop.ts'
