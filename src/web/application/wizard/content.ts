import {
  blankForm,
  blankTor,
  type Form,
  isLink,
  moneyShown,
  moneyTyped,
  NONE,
  type Paper,
  phoneTyped,
  type Stage,
  stagesFor,
  type Tor,
} from './form.ts'

/** Sections of the terms of reference that are empty, by their numbers in annex 6. */
export function emptySections(tor: Tor): readonly string[] {
  const none = (texts: readonly string[]) => texts.every((text) => text.trim() === '')
  return [
    ...(tor.name.trim() === '' ? ['1'] : []),
    ...(tor.purpose.trim() === '' ? ['3'] : []),
    ...(none(tor.tasks) ? ['4'] : []),
    ...(tor.application.trim() === '' ? ['5'] : []),
    ...(none(tor.parameters.map(({ parameter }) => parameter)) ? ['6.1'] : []),
    ...(none(tor.works.map(({ work }) => work)) ? ['6.2'] : []),
    ...(none(tor.results) ? ['7'] : []),
  ]
}

const written = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '')

/** The terms of reference without the lines that nobody wrote in. */
export const torOf = (tor: Tor): Tor => ({
  ...tor,
  tasks: written(tor.tasks),
  parameters: tor.parameters.filter(({ parameter, value }) => parameter.trim() + value.trim() !== ''),
  works: tor.works.filter(({ work }) => work.trim() !== ''),
  results: written(tor.results),
})

/** Hashes of the papers that are made from what is filled in. */
export interface Made {
  readonly tor: string
  readonly papers: readonly Paper[]
}

/** Papers that are made here and not brought along. */
export const madeKinds: readonly string[] = ['application-form', 'tz', 'plan']

const sum = (typed: string) => moneyTyped(typed) ?? '0.00'

/**
 * What the action takes, of what was typed. Whatever is unfinished stands in it as what it is not yet – an empty name, a sum
 * of zero – so that the regulation itself tells what is missing, clause by clause.
 */
export function contentOf(form: Form, made: Made = { tor: NONE, papers: [] }) {
  const text = torOf(form.tor)
  const explained = !form.statements.includes('e') && form.breachExplanation.trim() !== ''
  return {
    applicantKind: 'individual',
    projectKind: 'open-library',
    workType: form.workType,
    baseLibrary: form.workType === 'develop' && isLink(form.baseLibrary) ? form.baseLibrary.trim() : null,
    lot: form.lot,
    topic: form.topic,
    months: form.months,
    total: sum(form.total),
    members: form.members.map((member) => ({
      ...member,
      phone: phoneTyped(member.phone),
      leaderId: member.leaderId.trim(),
      grant: sum(member.grant),
      fundProjects: member.fundProjects.filter(
        ({ program, role }) => program.trim() !== '' && role.trim() !== '',
      ),
    })),
    plan: form.stages.map(({ title, amount, works }, n) => ({
      number: n + 1,
      title,
      amount: sum(amount),
      works: written(works),
    })),
    tor: { sha256: made.tor, empty: emptySections(form.tor), text },
    consent: form.consent,
    statements: form.statements,
    breachExplanation: explained ? form.breachExplanation : null,
    thirdPartyRights: form.thirdPartyRights,
    otherBudget: form.otherBudget,
    civil: form.civil,
    documents: [...form.documents, ...made.papers],
  }
}

export type Content = ReturnType<typeof contentOf>

/** What a draft keeps: what the action takes, and beside it what was typed. */
export const draftOf = (form: Form, tab: string) => ({ ...contentOf(form), desk: { form, tab } })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was typed, out of a draft; null where it is of another make. */
export function typedIn(body: unknown): { readonly form: Form; readonly tab: string } | null {
  const desk = isObject(body) ? body.desk : null
  if (!isObject(desk) || !isObject(desk.form) || !Array.isArray(desk.form.members)) return null
  return { form: { ...blankForm('', ''), ...(desk.form as unknown as Form) }, tab: String(desk.tab) }
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** An application that is being signed, as it was typed: to be changed. Erased personal data are empty. */
export function formOf(content: unknown): Form | null {
  if (!isObject(content) || !Array.isArray(content.members)) return null
  const given = content as unknown as Omit<Content, 'tor'> & { readonly tor: { readonly text?: Tor } }
  const blank = blankForm('', '')
  const stages = given.plan.map(
    ({ title, amount, works = [] }): Stage => ({ title, amount: moneyShown(amount), works }),
  )
  return {
    ...blank,
    workType: given.workType,
    baseLibrary: given.baseLibrary ?? '',
    lot: given.lot,
    topic: given.topic,
    months: given.months,
    total: moneyShown(given.total),
    members: given.members.map(({ person, citizen, grant, scope, fundProjects, attested, ...personal }) => ({
      person,
      citizen,
      scope,
      fundProjects,
      attested,
      name: plain(personal.name),
      phone: plain(personal.phone),
      leaderId: plain(personal.leaderId),
      grant: moneyShown(grant),
    })),
    stages: stagesFor(given.months, stages),
    tor: given.tor.text ?? blankTor,
    consent: given.consent,
    statements: given.statements,
    breachExplanation: plain(given.breachExplanation),
    thirdPartyRights: given.thirdPartyRights,
    otherBudget: given.otherBudget,
    civil: given.civil,
    documents: given.documents
      .filter(({ kind }) => !madeKinds.includes(kind))
      .map(({ slot, kind, name, format, language, sha256 }) => ({
        slot,
        kind,
        name: plain(name) || slot,
        format,
        language,
        sha256,
      })),
  }
}
