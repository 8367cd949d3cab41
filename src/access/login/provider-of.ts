import { read } from '../../kernel/index.ts'
import { esiaProvider } from './esia.ts'
import type { Gost } from './gost.ts'
import { leaderIdProvider } from './leader-id.ts'
import { oidcProvider } from './oidc.ts'
import type { LoginProvider } from './provider.ts'
import { type LoginProviderConfig, loginProviderSchema } from './schema.ts'

/**
 * The provider of a configuration. Nothing is asked of the network yet; keys and certificates are read.
 * @throws Problem INVALID_INPUT, and those of keys and certificates
 */
export function loginProviderOf(config: LoginProviderConfig, gost: Gost): LoginProvider {
  const checked = read(loginProviderSchema, config)
  switch (checked.kind) {
    case 'oidc':
      return oidcProvider(checked)
    case 'esia':
      return esiaProvider(checked, gost)
    case 'leader-id':
      return leaderIdProvider(checked)
  }
}
