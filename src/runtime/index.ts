export { type Installation, type InstallationOptions, openInstallation } from './installation.ts'
