import type { Text } from '../kernel/index.ts'
import { days, hours, minutes } from './instant.ts'

/** A role that can be granted. */
export interface RoleInfo {
  readonly id: string
  readonly title: Text
}

/** What an installation decides about access. */
export interface AccessSettings {
  /** The address people see, `https://…` without a path; asked late, as a server on a free port learns it late. */
  readonly origin: () => string
  /** What the product calls itself in authenticator apps and letters. */
  readonly title: Text
  readonly registration: 'open' | 'invited'
  /** Pages that letters lead to; each gets `?token=`. */
  readonly pages: Readonly<
    Record<'confirm' | 'reset' | 'invitation' | 'recover' | 'signIn' | 'secondStep', string>
  >
  /** Milliseconds. */
  readonly lives: Readonly<
    Record<'idle' | 'longest' | 'confirm' | 'recovery' | 'invitation' | 'second-step' | 'federated', number>
  >
  /** The longest life of a program's token, in days. */
  readonly tokenDays: number
  readonly roles: readonly RoleInfo[]
  /** Roles of everyone who is signed in. */
  readonly everyone: readonly string[]
  /** Roles that a session has only after the second step. */
  readonly secondStepRoles: readonly string[]
  /** Pairs of roles that nobody holds at once, and that nobody grants to themselves. */
  readonly separated: readonly (readonly [string, string])[]
}

/** The role that grants roles. */
export const ADMINISTRATOR = 'administrator'
const AUDITOR = 'auditor'

/** The roles of the Fund and its bodies, as the procedures name them, and those of access itself. */
export const standardRoles: readonly RoleInfo[] = [
  { id: ADMINISTRATOR, title: { ru: 'Администратор', en: 'Administrator' } },
  { id: 'fund-officer', title: { ru: 'Сотрудник Фонда', en: 'Fund officer' } },
  { id: 'director', title: { ru: 'Директор', en: 'Director' } },
  { id: 'finance', title: { ru: 'Финансовая служба', en: 'Finance' } },
  { id: 'expert', title: { ru: 'Эксперт', en: 'Expert' } },
  { id: 'jury', title: { ru: 'Член экспертного жюри', en: 'Member of the expert jury' } },
  { id: 'council', title: { ru: 'Член экспертного совета', en: 'Member of the expert council' } },
  { id: 'commission', title: { ru: 'Член конкурсной комиссии', en: 'Member of the contest commission' } },
  { id: 'monitor', title: { ru: 'Наблюдатель за грантом', en: 'Grant monitor' } },
  {
    id: 'privacy-officer',
    title: { ru: 'Ответственный за персональные данные', en: 'Privacy officer' },
  },
  { id: AUDITOR, title: { ru: 'Аудитор', en: 'Auditor' } },
]

/** Who audits does nothing else: an auditor never looks at their own work. */
const auditorApart = standardRoles.filter(({ id }) => id !== AUDITOR).map(({ id }) => [AUDITOR, id] as const)

/** The roles of an installation: its own, and those that the regulations it runs name; each once. */
export function rolesWith(more: readonly { readonly roles?: readonly RoleInfo[] }[]): readonly RoleInfo[] {
  const all = [...standardRoles, ...more.flatMap(({ roles }) => roles ?? [])]
  return all.filter(({ id }, i) => all.findIndex((role) => role.id === id) === i)
}

/** Roles of everybody who signed in. */
export const everyonesRoles: readonly string[] = ['applicant']

/** Settings that hold where an installation says nothing. */
export const standardSettings: Omit<AccessSettings, 'origin'> = {
  title: { ru: 'Мера', en: 'Mera' },
  registration: 'open',
  pages: {
    confirm: '/access/confirm',
    reset: '/access/reset',
    invitation: '/access/invitation',
    recover: '/access/recover',
    signIn: '/access/sign-in',
    secondStep: '/access/second-step',
  },
  lives: {
    idle: hours(12),
    longest: days(14),
    confirm: days(3),
    recovery: hours(1),
    invitation: days(14),
    'second-step': minutes(5),
    federated: minutes(10),
  },
  tokenDays: 365,
  roles: standardRoles,
  everyone: everyonesRoles,
  secondStepRoles: ['fund-officer', 'director', 'finance', 'privacy-officer', ADMINISTRATOR],
  separated: auditorApart,
}
