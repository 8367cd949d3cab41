export type { Gost, GostCertificate } from './gost.ts'
export type { FederatedIdentity, FederatedOrganisation, LoginProvider } from './provider.ts'
export { loginProviderOf } from './provider-of.ts'
export { type LoginProviderConfig, loginProviderSchema } from './schema.ts'
