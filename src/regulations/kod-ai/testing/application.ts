import { sha256Hex } from '../../../kernel/index.ts'
import type { ApplicationFacts, Content, Member } from '../procedures/index.ts'
import { type Bench, officer, person } from './bench.ts'
import { content, member } from './content.ts'

/** Where an application was taken over from, on a day. */
export const originOn = (on: string) => ({
  registryNumber: 'Ф-204',
  evidence: {
    file: { name: 'fond-m.csv', sha256: sha256Hex('fond-m') },
    sheet: '',
    row: 2,
    registry: 'АС «Фонд-М»',
    on,
  },
  basis: { title: 'Приказ', number: '12-к', date: on },
})

/** Prepares an application as its first member. */
export async function prepare(t: Bench, contest: string, given: Content): Promise<string> {
  const lead = given.members[0]?.person ?? 'nobody'
  return (await t.open('application', contest, 'prepare', given, person(lead, 'applicant'))).id
}

/** Every member signs what the application holds. */
export async function signAll(t: Bench, id: string): Promise<void> {
  const { facts } = await t.file<ApplicationFacts>(id)
  for (const m of facts.members)
    if (m.signed === null)
      await t.act(
        'application',
        id,
        'sign',
        { contentHash: facts.contentHash, kind: 'e-signature' },
        person(m.person),
      )
}

export const submit = async (t: Bench, id: string) =>
  t.act('application', id, 'submit', {}, person((await t.file<ApplicationFacts>(id)).facts.lead))

/** Prepares, signs and files an application of these persons. */
export async function submitApplication(
  t: Bench,
  contest: string,
  persons: readonly (string | Member)[],
  changes: Partial<Content> = {},
): Promise<string> {
  const members = persons.map((p) => (typeof p === 'string' ? member(p) : p))
  const id = await prepare(t, contest, content(members, changes))
  await signAll(t, id)
  await submit(t, id)
  return id
}

/** Marks every attached file as in order. */
export async function markAll(t: Bench, id: string, changes: object = {}): Promise<void> {
  const { facts } = await t.file<ApplicationFacts>(id)
  const marks = facts.documents
    .filter((d) => d.format !== 'system')
    .map(({ slot }) => ({ slot, language: 'ru', readable: true, colour: true, complete: true, ...changes }))
  if (marks.length) await t.act('application', id, 'mark-documents', { marks }, officer)
}

/** Looks at the files and admits the application. */
export async function admit(t: Bench, id: string): Promise<void> {
  await markAll(t, id)
  await t.act('application', id, 'admit', {}, officer)
}
