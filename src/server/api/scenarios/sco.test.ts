import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../engine/index.ts'
import { scoProgramme } from '../../../regulations/sco/index.ts'
import {
  deposited,
  file,
  idea,
  party,
  readyProject,
  secretariat,
} from '../../../regulations/sco/testing/index.ts'
import { toldBench } from '../testing/index.ts'
import { carried, caseOf, expectRefused, programme, type Scenario, stage } from './testing/index.ts'

const amendment = { title: 'Новое направление', ru: file('ru 1'), zh: file('zh 1'), admits: null }
const eight = ['in', 'kz', 'cn', 'kg', 'pk', 'ru', 'tj', 'uz'] as const
const yes = { answer: 'agree', version: 1, reason: null, replaces: false }

const scenarios: readonly Scenario[] = [
  [
    'SCO-004 sco:IV one Party only',
    422,
    'TWO_PARTIES_REQUIRED',
    ['participants', 'sco:IV'],
    async () => (await programme()).open('project', 'propose', idea(['ru'], { kind: 'development' })),
  ],
  [
    'SCO-101 sco:II/2 research with one participant',
    422,
    'TWO_PARTIES_REQUIRED',
    ['participants', 'sco:II/2'],
    async () => (await programme()).open('project', 'propose', idea(['ru'], { kind: 'research' })),
  ],
  [
    'SCO-017 sco:VI/2 an activity before the signing',
    422,
    'BEFORE_SIGNING',
    ['begins', 'sco:VI/2'],
    async () => (await programme()).open('project', 'propose', idea(['ru', 'cn'], { begins: '2022-09-01' })),
  ],
  [
    'SCO-015 sco:VI/4 sco:sign.ru a ninth member without an amendment',
    409,
    'NINTH_PARTY',
    ['code', 'sco:VI/4'],
    async () => {
      const { b, on } = await programme()
      const ninth = { code: 'ir', kind: 'authorised-body', body: 'Орган', amendment: null }
      return on('programme', b.programme, secretariat).act('add-party', ninth)
    },
  ],
  [
    'SCO-015 sco:pre.1 a ninth Party that an input names',
    422,
    'INVALID_INPUT',
    ['participants.1', 'sco:IV'],
    async () => (await programme()).open('project', 'propose', idea(['ru', 'ir'])),
  ],
  [
    'SCO-021 sco:III/5 a participant did not confirm its national law',
    422,
    'CONFORMITY_MISSING',
    ['conformity.cn', 'sco:III/5'],
    async () => {
      const { opened } = await programme()
      const { act } = await opened('project', 'propose', idea(['ru', 'cn']))
      const text = file('т')
      await caseOf(await act('declare-interest', {}, party('cn')))
      await caseOf(await act('arrange', { number: '1', type: 'bilateral', text, date: '2024-05-06' }))
      for (const code of ['ru', 'cn'] as const) await caseOf(await act('sign', { text }, party(code)))
      await caseOf(await act('confirm-conformity', { laws: ['закон'], post: 'директор' }))
      return act('activate', {})
    },
  ],
  [
    'SCO-022 sco:VI/5a the original held elsewhere',
    422,
    'HOLDER',
    ['holder', 'sco:VI/5a'],
    async () => {
      const { s } = await programme()
      return s.open('sco-programme', null, 'deposit', { ...deposited, holder: 'ministry' }, secretariat)
    },
  ],
  [
    'SCO-112 sco:III/3 votes with weights',
    422,
    'INVALID_INPUT',
    ['', 'sco:III/3'],
    async () => {
      const { act } = await (await programme()).opened('amendment', 'propose', amendment, party('kz'))
      return act('answer', { ...yes, weights: { cn: 2 } }, party('cn'))
    },
  ],
  [
    'SCO-113 sco:V/2 a coordinator consents for a Party',
    403,
    'ROLE_NOT_ALLOWED',
    ['role', 'sco:V/2'],
    async () => {
      const { act } = await (await programme()).opened('project', 'propose', idea(['ru', 'kz']))
      return act('declare-interest', {}, secretariat)
    },
  ],
  [
    'SCO-114 sco:V/1a a measure that is done without evidence',
    422,
    'EVIDENCE_REQUIRED',
    ['evidence', 'sco:V/1a'],
    async () => {
      const group = { id: 'group-1', roles: ['sco-working-group'] }
      const { act } = await (await programme()).opened('roadmap', 'start', {}, group)
      const measure = {
        id: 'school',
        title: 'Школа',
        direction: 'II/5',
        responsible: 'kz',
        participants: ['uz'],
      }
      const days = { start: '2024-06-01', end: '2024-06-30', result: '40 человек', indicator: 'сертификаты' }
      await caseOf(await act('put-measure', { ...measure, ...days }))
      await caseOf(await act('submit', {}))
      for (const code of ['kz', 'uz'] as const)
        await caseOf(await act('consent', { version: 1 }, party(code)))
      await caseOf(await act('adopt', {}))
      return act('report', { id: 'school', state: 'done', evidence: null, note: '' }, party('kz'))
    },
  ],
]

describe('scenarios of the SCO programme over HTTP', () => {
  it.each(scenarios)('%s: %i %s', carried)

  it('SCO-011 sco:VI/3 a consultation goes on where one Party does not confirm', async () => {
    const about = { subject: 'interpretation', clause: 'sco:V/2', description: 'кто созывает группу' }
    const { opened } = await programme()
    const { act, see } = await opened('consultation', 'open', { ...about, parties: ['ru', 'kz'] })
    await caseOf(await act('propose-text', { words: 'по очереди', file: file('текст') }))
    await caseOf(await act('confirm', { version: 1 }))
    expect((await see(party('kz'))).state).toBe('consulting')
    await caseOf(await act('confirm', { version: 1 }, party('kz')))
    expect((await see(party('kz'))).state).toBe('settled')
  })

  it('SCO-020 sco:II a Party that has not answered is not enrolled', async () => {
    const { act, see } = await (await programme()).opened('project', 'propose', idea(['ru', 'cn', 'pk']))
    await caseOf(await act('declare-interest', {}, party('cn')))
    expect((await see(party('pk'))).fields.parties).toMatchObject({
      interested: ['cn', 'ru'],
      invited: expect.arrayContaining(['pk']),
    })
    await expectRefused(await act('confirm-conformity', { laws: ['закон'], post: 'директор' }, party('pk')), {
      status: 403,
      code: 'NOT_A_PARTICIPANT',
      at: ['', 'sco:II'],
    })
  })

  it('SCO-111 sco:III/4 a Party leaves a project, and the others are told', async () => {
    const { b, on } = await programme()
    const { act, see } = on('project', await readyProject(b, ['ru', 'cn', 'kg']))
    await caseOf(await act('activate', {}))
    await caseOf(await act('leave', { reason: 'нет средств' }, party('kg')))
    expect(await see()).toMatchObject({
      state: 'active',
      fields: { parties: { interested: ['cn', 'ru'], left: [{ party: 'kg', reason: 'нет средств' }] } },
    })
  })

  it('SCO-115 sco:sign.in sco:sign.kz sco:sign.cn sco:sign.kg sco:sign.pk sco:sign.ru sco:sign.tj sco:sign.uz the roster has eight', async () => {
    const { b, s } = await programme()
    const { fields } = await s.see('sco-programme', b.programme, party('in'))
    const roster = fields.roster as readonly { readonly code: string }[]
    expect(roster.map(({ code }) => code)).toEqual(eight)
  })

  it('sco:III/3 two representatives of one Party answer at once: one answer stands', async () => {
    const { act, see } = await (await programme()).opened('amendment', 'propose', amendment, party('kz'))
    const answers = await Promise.all([1, 2].map((n) => act('answer', yes, party('kg', n))))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { fields } = await see()
    const given = (fields.answers as readonly { readonly party: string; readonly answer: string }[]).filter(
      ({ answer }) => answer === 'agree',
    )
    expect(given).toMatchObject([{ party: 'kg' }])
    await expectRefused(await act('answer', yes, party('kg', 2)), {
      status: 409,
      code: 'ALREADY_ANSWERED',
      at: ['replaces', 'sco:III/3'],
    })
  })

  it('sco:VI/4 a text changed after consents lets them lapse, and all eight are told', async () => {
    const { t, notices, share } = toldBench('2024-05-06', [scoProgramme])
    const s = stage(t, { notices: notices.box })
    const top = await caseOf(await s.open('sco-programme', null, 'deposit', deposited, secretariat))
    const id = await caseOf(await s.open('sco-amendment', top, 'propose', amendment, party('kz')))
    const act = (action: string, input: unknown, who: Actor) => s.act('sco-amendment', id, action, input, who)
    for (const code of eight.slice(0, 7)) await caseOf(await act('answer', yes, party(code)))
    await caseOf(await act('revise', { ru: file('ru 2'), zh: file('zh 2') }, party('kz')))
    await share(Object.fromEntries(eight.map((code) => [`sco-party-${code}`, [`${code}-1`]])))
    for (const code of eight)
      expect(await s.told(party(code), id), code).toContain(
        'The text of the amendment was changed: earlier answers lapsed',
      )
    await expectRefused(await act('answer', yes, party('uz')), {
      status: 409,
      code: 'TEXT_CHANGED',
      at: ['version', 'sco:VI/4'],
    })
    // Seven consents to the old text and one to the new adopt nothing.
    await caseOf(await act('answer', { ...yes, version: 2 }, party('uz')))
    expect((await s.see('sco-amendment', id, party('in'))).state).toBe('pending')
  })
})
