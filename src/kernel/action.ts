import type { Action } from './procedure.ts'

const none = () => []

/** What an action does where nothing is said of it. */
export const unsaid = {
  version: 1,
  expectsVersion: false,
  needs: {},
  guard: () => {},
  starts: {},
  stops: {},
  claims: none,
  releases: none,
  children: none,
  notices: none,
  number: null,
  notAfter: null,
  upcast: null,
  published: false,
} as const satisfies Partial<Action>
