/** Where whoever came in works, if there is a desk. */
export const DESK = '/desk'

/** Where the pages of access stand. Letters lead to those that `standardSettings.pages` names too. */
export const at = {
  signIn: '/access/sign-in',
  secondStep: '/access/second-step',
  register: '/access/register',
  confirm: '/access/confirm',
  recover: '/access/recover',
  reset: '/access/reset',
  invitation: '/access/invitation',
  signOut: '/access/sign-out',
  account: '/account',
  sessions: '/account/sessions',
  codes: '/account/second-step',
  password: '/account/password',
  tokens: '/account/tokens',
  logins: '/account/logins',
  seen: '/account/seen',
} as const

const LONGEST = 500

/**
 * A path of this site to go on to, or null. Whatever a browser would take for another site is none: `//host`, `/\host`,
 * and both with the tabs and line breaks that browsers drop.
 */
export function localPath(text: string | undefined): string | null {
  if (!text || text.length > LONGEST || !/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(text)) return null
  const here = 'http://here.invalid'
  return URL.canParse(text, here) && new URL(text, here).origin === here ? text : null
}

/** An address with what it is to carry along. */
export function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
