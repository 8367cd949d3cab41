import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { envelopeOf, isSealed } from '../../../kernel/index.ts'
import { director, document, filed, inJury, officer, tenant } from '../testing/index.ts'
import { type ApplicationFacts, type Conclusion, procedures } from './index.ts'

/** As many characters as a sentence about somebody takes. */
const SENTENCE = 500

/** Long texts that stand in events as they were typed, and why. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/^contest\./, 'public: what the Fund announces and decides about a contest'],
  [
    /^[\w-]+\.correct-clerical-error changes\./,
    'journalled as the corrected event has it: sealed where it is sealed there',
  ],
  [/ (content\.)?(topic|plan\.\*\.(title|works\.\*))$/, 'the project: published with the winners'],
  [/ (content\.)?tor\.text\./, 'what is to be built: an annex to the agreement'],
  [
    / (content\.)?members\.\*\.(scope|fundProjects\.\*\.\w+)$/,
    'what of the project a member does, and how projects differ',
  ],
  [/^application\.resolve-ai-split reason$/, 'whether the project is about AI'],
  [
    /^(jury|council|commission|directorate)-sitting\./,
    'the protocol of a body: why it decided so about a project',
  ],
  [
    / ((checks\.\*\.)?source|metrics\.\*\.repository)$/,
    'the register that was asked, the repository that was counted',
  ],
  [/^agreement\.file-papers specification\./, 'the specification, an annex to the agreement'],
  [/^agreement\.sign-by-fund signatory\.authority$/, 'the power of attorney by which the Fund signs'],
  [/^grant\.file-report documents\./, 'the report on the work'],
  [
    /^(agreement|grant)\.(add-requirement|add-report|request-\w+|open-check) /,
    'what the Fund asks for: told in notices',
  ],
  [
    /^grant\.(confirm-\w+ \w+|approve-report unmappedReason|record-publication \w+|propose-supplement changes\.text)$/,
    'papers and publications',
  ],
  [
    /^grant\.(decide-return evidence|terminate-by-fund grounds\.\*\.evidence\.ref)$/,
    'where the evidence lies',
  ],
]

type Schema = Readonly<Record<string, unknown>>

/** Places of long texts that no schema marks as personal. */
function longTexts(schema: Schema, path: string): string[] {
  if (schema.personal !== undefined) return []
  const of = (inner: unknown, at: string) => longTexts(inner as Schema, at)
  return [
    ...(schema.type === 'string' && Number(schema.maxLength) >= SENTENCE && schema.format !== 'uri'
      ? [path]
      : []),
    ...['anyOf', 'oneOf'].flatMap((key) => ((schema[key] ?? []) as Schema[]).flatMap((one) => of(one, path))),
    ...(schema.items ? of(schema.items, `${path}.*`) : []),
    ...Object.entries((schema.properties ?? {}) as object).flatMap(([key, one]) =>
      of(one, path === '' ? key : `${path}.${key}`),
    ),
  ]
}

describe('free text', () => {
  it('about people is sealed, whatever is not is named with the reason', () => {
    const found = procedures.flatMap((p) =>
      p.actions
        .filter(({ by }) => by[0] !== 'system')
        .flatMap((action) =>
          longTexts(z.toJSONSchema(action.input, { unrepresentable: 'any', io: 'input' }) as Schema, '').map(
            (place) => `${p.id}.${action.name} ${place}`,
          ),
        ),
    )
    expect(found.filter((place) => !plain.some(([known]) => known.test(place)))).toEqual([])
    for (const [known] of plain)
      expect(
        found.some((place) => known.test(place)),
        String(known),
      ).toBe(true)
  })

  it('typed about people stands in no event, and goes with the key of whom it is about', async () => {
    const { t, applications } = await inJury(2)
    const [one, two] = applications as [string, string]
    const said = 'Сказано о человеке'
    await t.act('application', one, 'recommend', { reason: `${said}: силён` }, officer)
    await t.act('application', two, 'leave-out', { reason: `${said}: слаб` }, officer)
    const { store, vault } = t.engine.parts
    const cases = await store.cases(tenant)
    const journals = await Promise.all(cases.map((id) => store.journal(tenant, id)))
    const written = JSON.stringify(journals)
    expect(written).not.toContain(said)
    expect(written).not.toContain(document('tz').name)
    const reviews = journals
      .flat()
      .map(envelopeOf)
      .filter(({ type }) => type === 'review.sign')
    expect(reviews.length).toBeGreaterThan(0)
    for (const { data, actor } of reviews) {
      const { novelty } = data.input as unknown as Conclusion
      expect(novelty.reason).toMatchObject({ sealed: 1, subject: actor.id })
      expect(novelty.comments.methods).toMatchObject({ sealed: 1, subject: actor.id })
    }
    await vault.erase(tenant, 'p1')
    const opened = async (id: string) => {
      const { recommendation, documents } = (await t.file<ApplicationFacts>(id)).facts
      return [recommendation!.reason, documents[0]!.name].map((value) =>
        isSealed(value) ? vault.open(tenant, value) : value,
      )
    }
    const { name } = document('application-form')
    expect([await opened(one), await opened(two)]).toEqual([
      [`${said}: силён`, null],
      [`${said}: слаб`, name],
    ])
    await vault.erase(tenant, officer.id)
    expect([await opened(one), await opened(two)]).toEqual([
      [null, null],
      [null, name],
    ])
    expect((await t.engine.verify(tenant)).broken).toEqual([])
    const events = await store.journal(tenant, one)
    for (const { seq } of events) await t.engine.explain(tenant, one, seq)
  })

  it('about a case is kept with whose case it is, with whoever typed it once they were erased', async () => {
    const { t, applications } = await filed(2)
    const annul = async (id: string) => {
      const { version } = await t.file(id)
      await t.act('application', id, 'annul-by-act', { event: version, ...annulment(t.today()) }, director)
      const last = (await t.engine.parts.store.journal(tenant, id)).at(-1)!
      return (envelopeOf(last).data.input as { reason: object }).reason
    }
    await t.engine.parts.vault.erase(tenant, 'p2')
    expect(await annul(applications[0]!)).toMatchObject({ sealed: 1, subject: 'p1' })
    expect(await annul(applications[1]!)).toMatchObject({ sealed: 1, subject: director.id })
  })
})

const annulment = (date: string) => ({
  restore: null,
  terms: [],
  reason: 'Заявитель был болен',
  basis: { kind: 'court', body: 'Мещанский суд', number: '2-17/2024', date },
  signer: { person: director.id, post: 'генеральный директор' },
})
