import { describe, expect, it } from 'vitest'
import { partyCodes } from '../parties.ts'
import { file, makeBench, party, refusal, secretariat } from '../testing/index.ts'
import type { AmendmentFacts } from './amendment.ts'
import type { ProgrammeFacts } from './programme/index.ts'

const texts = { ru: file('ru 1'), zh: file('zh 1') }
const bench = async (admits: string | null = null) => {
  const b = await makeBench()
  const id = await b.open(
    'sco-amendment',
    'propose',
    { title: 'Новое направление', ...texts, admits },
    party('kz'),
  )
  const on = (action: string, input: unknown, actor = party('kz')) =>
    b.act('sco-amendment', id, action, input, actor)
  const agree = (code: (typeof partyCodes)[number], change: object = {}, n = 1) =>
    on('answer', { answer: 'agree', version: 1, reason: null, replaces: false, ...change }, party(code, n))
  return { b, id, on, agree }
}

describe('an amendment', () => {
  it('sco:VI/4 is adopted by all eight and becomes a version; the earlier one stays and copies go out anew', async () => {
    const { b, id, agree } = await bench('ir')
    for (const code of partyCodes) {
      expect(await b.state(id)).toBe('pending')
      await agree(code)
    }
    expect(await b.state(id)).toBe('adopted')
    const { facts, state } = await b.file<ProgrammeFacts>(b.programme)
    expect(facts.versions.map(({ number, amendment }) => [number, amendment])).toEqual([
      [1, null],
      [2, id],
    ])
    expect(state).toBe('copies-pending')
    const ninth = { code: 'ir', kind: 'authorised-body', body: 'Орган', amendment: id }
    expect(
      (await refusal(b.act('sco-programme', b.programme, 'add-party', { ...ninth, code: 'by' }, secretariat)))
        .code,
    ).toBe('NINTH_PARTY')
    await b.act('sco-programme', b.programme, 'add-party', ninth, secretariat)
    expect((await b.file<ProgrammeFacts>(b.programme)).facts.added).toMatchObject([{ code: 'ir' }])
    expect(b.failures).toEqual([])
  })
  it('sco:VI/4 stays pending with seven of eight, with one against, with silence', async () => {
    const { b, id, agree } = await bench()
    for (const code of partyCodes.slice(0, 7)) await agree(code)
    expect(await b.state(id)).toBe('pending')
    await agree('uz', { answer: 'disagree', reason: 'не готовы' })
    expect(await b.state(id)).toBe('pending')
    await agree('uz', { replaces: true })
    expect(await b.state(id)).toBe('adopted')
  })
  it('sco:VI/1 needs both texts, at the proposal and at every revision', async () => {
    const { b, on } = await bench()
    for (const language of ['ru', 'zh'] as const) {
      const input = { title: 'Текст', ...texts, [language]: null, admits: null }
      expect(await refusal(b.open('sco-amendment', 'propose', input, party('kz')))).toEqual({
        code: 'BILINGUAL_REQUIRED',
        kind: 'content',
        paths: [language],
        clauses: ['sco:VI/1'],
      })
      expect((await refusal(on('revise', { ...texts, [language]: null }))).code).toBe('BILINGUAL_REQUIRED')
    }
  })
  it('sco:VI/4 loses its answers when the text changes, and takes none to an old version', async () => {
    const { b, id, on, agree } = await bench()
    await agree('ru')
    expect((await refusal(on('revise', texts, party('ru')))).code).toBe('NOT_THE_AUTHOR')
    await on('revise', { ru: file('ru 2'), zh: file('zh 2') })
    expect(await refusal(agree('cn'))).toMatchObject({ code: 'TEXT_CHANGED', kind: 'state' })
    const seen = (await b.sees(id, 'sco-party-ru')) as { answers: { answer: string }[]; lapsed: unknown[] }
    expect(seen.answers.every(({ answer }) => answer === 'no-answer')).toBe(true)
    expect(seen.lapsed).toHaveLength(1)
    expect((await b.file<AmendmentFacts>(id)).facts.version).toBe(2)
  })
  it('sco:III/3 gives a Party one voice, whoever speaks for it, and no weights', async () => {
    const { b, id, agree } = await bench()
    await agree('ru')
    expect(await refusal(agree('ru', { answer: 'disagree' }, 2))).toMatchObject({
      code: 'ALREADY_ANSWERED',
      clauses: ['sco:III/3'],
    })
    expect(await refusal(agree('cn', { weights: { cn: 2 } }))).toMatchObject({
      code: 'INVALID_INPUT',
      kind: 'content',
      clauses: ['sco:III/3'],
    })
    expect((await refusal(agree('cn', { answer: 'perhaps' }))).clauses).toEqual(['sco:VI/4'])
    const settled = await Promise.allSettled([agree('kg'), agree('kg', {}, 2)])
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await b.file<AmendmentFacts>(id)).facts.answers).toHaveLength(2)
  })
  it('sco:V/2 takes no answer from a coordinator, and is withdrawn by its author only', async () => {
    const { b, id, on } = await bench()
    const answer = { answer: 'agree', version: 1, reason: null, replaces: false }
    expect((await refusal(on('answer', answer, secretariat))).kind).toBe('role')
    expect((await refusal(on('withdraw', {}, party('ru')))).code).toBe('NOT_THE_AUTHOR')
    await on('withdraw', {})
    expect(await b.state(id)).toBe('withdrawn')
    expect((await refusal(on('answer', answer))).code).toBe('WRONG_STATE')
  })
})
