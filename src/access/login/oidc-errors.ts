import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import { Problem, type Text } from '../../kernel/index.ts'
import { refusals } from './refusals.ts'
import type { OidcConfig } from './schema.ts'

/** Codes of the library that mean a token which does not hold. */
const TOKEN: Readonly<Record<string, Text>> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: {
    ru: 'срок маркера истёк или часы расходятся',
    en: 'the token has expired, or the clocks differ',
  },
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: {
    ru: 'маркер выдан не той службой, другой системе или для другого входа',
    en: 'the token is of another issuer, system or login',
  },
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: {
    ru: 'сведения о другом человеке или другой службе',
    en: 'the facts are about another person or another service',
  },
  OAUTH_INVALID_RESPONSE: { ru: 'маркер или ответ неверен', en: 'the token or the answer is wrong' },
  OAUTH_KEY_SELECTION_FAILED: {
    ru: 'нет ключа, которым подписан маркер',
    en: 'the key that signed the token is unknown',
  },
}

/** What an error of the library means for people. @throws the error itself where it is a fault of the program */
export function oidcRefusal({ title, timeoutSeconds }: OidcConfig, error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    if (error.error === 'access_denied') return refusals.cancelled(title)
    if (error.error === 'invalid_grant') return refusals.codeRefused(title)
    return refusals.requestRefused(title, { error: error.error })
  }
  if (error instanceof WWWAuthenticateChallengeError)
    return refusals.requestRefused(title, { status: error.status })
  if (error instanceof ClientError) {
    if (error.code === 'OAUTH_TIMEOUT') return refusals.timeOut(title, timeoutSeconds)
    const message = error.code && TOKEN[error.code]
    return message
      ? refusals.tokenInvalid(title, message)
      : refusals.badAnswer(title, { code: error.code ?? '' })
  }
  // What fetch throws where nobody listens.
  if (error instanceof TypeError && error.message === 'fetch failed') return refusals.unreachable(title)
  throw error
}
