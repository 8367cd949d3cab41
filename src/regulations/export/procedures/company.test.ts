import { describe, expect, it } from 'vitest'
import {
  actOf,
  answers,
  counterpartyCard,
  dealOpened,
  director,
  joiningOf,
  lawyer,
  makeDesk,
  officer,
  onCard,
  onDeal,
  practiceOf,
  refusal,
  seller,
  trainingOf,
} from '../testing/index.ts'

describe('a request of an authority', () => {
  const asked = (changes: object = {}) => ({
    body: 'fstec',
    bodyName: 'ФСТЭК',
    number: '240/2',
    date: '2024-04-01',
    items: ['сделки'],
    due: null,
    ...changes,
  })
  it('export:6.1 is answered from the register, by its own term or none, and only to an authorised body', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    const register = (changes: object) => t.open('export-request', null, 'register', asked(changes), officer)
    expect(await refusal(register({ body: 'not-authorised' }))).toMatchObject({
      code: 'NOT_AUTHORISED_BODY',
      kind: 'role',
      clauses: ['export:6.1'],
    })
    expect(await refusal(register({ due: '2024-03-31' }))).toMatchObject({ code: 'DUE_BEFORE_REQUEST' })
    const { id } = await register({ due: '2024-04-20' })
    expect((await t.file(id)).deadlines).toMatchObject([{ key: 'answer', due: '2024-04-20' }])
    const act = (action: string, input: unknown, who = officer) =>
      t.act('export-request', id, action, input, who)
    const answer = { signer: 'Директор', text: 'сведения приложены', file: null }
    expect(await refusal(act('answer', answer))).toMatchObject({ code: 'NOTHING_COLLECTED' })
    expect(await refusal(act('collect', { deals: ['none'] }))).toMatchObject({
      code: 'UNKNOWN_DEAL',
      paths: ['deals'],
    })
    await act('collect', { deals: [o.deal] })
    await act('record-oral', { to: 'инспектор', text: 'пояснили состав сделки' })
    await act('answer', answer, director)
    await act('correct-answer', { ...answer, text: 'исправлено', reason: 'опечатка' }, director)
    const { facts } = await t.file<{
      answers: { version: number; text: string }[]
      pack: { lines: object[] }
    }>(id)
    expect(facts.answers.map(({ version, text }) => [version, text])).toEqual([
      [1, 'сведения приложены'],
      [2, 'исправлено'],
    ])
    expect(facts.pack.lines).toMatchObject([{ deal: o.deal, number: '1', title: 'Поставка' }])
    await act('close', {})
    const open = await register({})
    expect(open.deadlines).toEqual([])
  })
  it('export:6.2/1 is signed by a named person', async () => {
    const t = makeDesk()
    const { id } = await t.open('export-request', null, 'register', asked(), officer)
    await t.act('export-request', id, 'record-oral', { to: 'x', text: 'y' }, officer)
    expect(
      await refusal(t.act('export-request', id, 'answer', { signer: '', text: 'y', file: null }, director)),
    ).toMatchObject({ code: 'INVALID_INPUT', paths: ['signer'] })
  })
})

describe('people, practices, acts, joining', () => {
  it('export:7.1 runs out on its day and is renewed', async () => {
    const t = makeDesk()
    const { id } = await t.open(
      'export-training',
      null,
      'record',
      trainingOf('p1', { validTo: '2024-06-01' }),
      officer,
    )
    expect(await refusal(t.open('export-training', null, 'record', trainingOf('p1'), officer))).toMatchObject(
      { kind: 'state' },
    )
    expect(
      await refusal(
        t.open('export-training', null, 'record', trainingOf('p2', { completed: '2024-04-02' }), officer),
      ),
    ).toMatchObject({ code: 'NOT_COMPLETED' })
    await t.moveTo('2024-06-02')
    expect(await t.state(id)).toBe('expired')
    await t.act(
      'export-training',
      id,
      'renew',
      { course: 'Снова', completed: '2024-06-02', validTo: '2024-06-03' },
      officer,
    )
    expect(await t.state(id)).toBe('valid')
    await t.act('export-training', id, 'leave', {}, officer)
    expect(Object.keys(await t.sees(id, 'self'))).toEqual(['staff', 'courses'])
  })
  it('export:7.2 is shared anonymised, read by another, and names no counterparty', async () => {
    const t = makeDesk()
    await counterpartyCard(t, true, { title: 'ООО «Ромашка»' })
    const write = async (changes: object) =>
      (await t.open('export-practice', null, 'write', practiceOf(changes), officer)).id
    const act = (id: string, action: string, who = officer, input: unknown = {}) =>
      t.act('export-practice', id, action, input, who)
    const bare = await write({ anonymised: false })
    expect(await refusal(act(bare, 'submit'))).toMatchObject({
      code: 'NOT_ANONYMISED',
      paths: ['anonymised'],
    })
    const telling = await write({ story: 'Как ооо ромашка молчала' })
    await act(telling, 'submit')
    expect(await refusal(act(telling, 'publish', lawyer))).toMatchObject({
      code: 'COUNTERPARTY_NAMED',
      clauses: ['export:7.2'],
    })
    await act(telling, 'give-back', lawyer, { remark: 'уберите имя' })
    await act(telling, 'revise', officer, practiceOf())
    await act(telling, 'submit')
    expect(await refusal(act(telling, 'publish', officer))).toMatchObject({ code: 'OWN_REVIEW' })
    expect(await t.sees(telling, 'public')).toEqual({})
    await act(telling, 'publish', lawyer)
    expect(Object.keys(await t.sees(telling, 'public'))).toEqual(['practice', 'published'])
    await act(bare, 'withdraw', officer, { reason: 'не нужна' })
  })
  it('export:1.2/1 and export:1.5 join by own will and ready to follow the Law, and leave as they came', async () => {
    const t = makeDesk()
    const join = (changes: object) => t.open('export-joining', null, 'join', joiningOf(changes), director)
    expect(await refusal(join({ followsLaw: false }))).toMatchObject({
      code: 'LAW_TICK_REQUIRED',
      kind: 'content',
      paths: ['followsLaw'],
    })
    expect(await refusal(join({ ownWill: false }))).toMatchObject({ code: 'CONSENT_REQUIRED' })
    const { id } = await join({ code: 'D' })
    expect(await refusal(join({ code: 'D' }))).toMatchObject({ kind: 'state' })
    const note = (clause: string) =>
      t.act('export-joining', id, 'note-conflict', { codeItem: 'п. 2', clause }, lawyer)
    expect(await refusal(note('export:9'))).toMatchObject({ code: 'UNKNOWN_CLAUSE' })
    await note('export:5.1/1')
    expect((await t.file(id)).facts).toMatchObject({ conflicts: [{ prevails: 'declaration' }] })
    await t.act('export-joining', id, 'leave', { reason: 'реорганизация' }, director)
    expect(await t.sees(id, 'public')).toMatchObject({ developer: { leftOn: '2024-04-01' } })
  })
  it('export:1.6/1 and export:1.6/2 put the declaration before the Code', async () => {
    const t = makeDesk()
    const { id } = await t.open('export-joining', null, 'join', joiningOf(), director)
    await t.act('export-joining', id, 'note-conflict', { codeItem: 'A', clause: 'export:4.4' }, officer)
    expect((await t.file(id)).facts).toMatchObject({
      conflicts: [{ codeItem: 'A', prevails: 'declaration' }],
    })
  })
  it('export:1.7 adds flags of its own and weakens nothing', async () => {
    const t = makeDesk()
    const weak = { provisions: [{ clause: 'export:4.2', text: 'разрешение не нужно', effect: 'weaker' }] }
    const act = await t.open('export-local-act', null, 'adopt', actOf(weak), director)
    expect(
      await refusal(
        t.open(
          'export-local-act',
          null,
          'adopt',
          actOf({ provisions: [{ clause: 'x', text: 'y', effect: 'same' }] }),
          director,
        ),
      ),
    ).toMatchObject({ code: 'UNKNOWN_CLAUSE', paths: ['provisions.0.clause'] })
    const o = await dealOpened(t)
    const own = (flag: string, answer: string) => ({
      own: [{ act: act.id, flag, answer, note: 'домен куплен вчера' }],
    })
    expect(await refusal(onDeal(t, o).act('answer-flags', answers([], own('иное', 'yes'))))).toMatchObject({
      code: 'UNKNOWN_FLAG',
      paths: ['own.0.flag'],
    })
    await onDeal(t, o).flags([], own('сайт контрагента моложе года', 'yes'))
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('checks')
    await onDeal(t, o).flags([], own('сайт контрагента моложе года', 'no'))
    await onCard(t, o).know('terror')
    await onDeal(t, o).decide()
    expect(
      (await t.file<{ decisions: { told: string[]; code: string }[] }>(o.deal)).facts.decisions.at(-1),
    ).toMatchObject({ code: 'PERMIT_NOT_GRANTED', told: expect.arrayContaining(['LOCAL_ACT_WEAKENS']) })
    await t.act('export-local-act', act.id, 'repeal', { reason: 'новый' }, director)
    expect(seller.roles).toEqual(['foreign-trade'])
  })
})
