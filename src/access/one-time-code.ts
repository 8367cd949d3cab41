import { generateSecret, generateURI, verifySync } from 'otplib'

/** A new secret for an authenticator app, in base32. */
export const newCodeSecret = (): string => generateSecret()

/** The address that an app reads from a picture. */
export const codeUri = (issuer: string, label: string, secret: string): string =>
  generateURI({ issuer, label, secret })

const STEP = 30

/**
 * The time step whose code this is: the present one, or one before or after (RFC 6238 section 5.2), but none that was
 * taken already. Null where it is none of them.
 */
export function stepOf(secret: string, code: string, now: string, lastStep: number | null): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const epoch = Math.floor(Date.parse(now) / 1000)
  // A clock set back would leave no step to accept; the library takes that for a mistake of its caller.
  if (lastStep !== null && lastStep >= Math.floor(epoch / STEP) + 1) return null
  const result = verifySync({
    secret,
    token: code,
    epoch,
    period: STEP,
    epochTolerance: STEP,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}
