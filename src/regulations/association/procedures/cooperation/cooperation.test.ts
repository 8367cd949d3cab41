import { describe, expect, it } from 'vitest'
import { csr, file, forParty, founded, joiner, refusal, tenant } from '../../testing/index.ts'

/** Opens a register for a Party and returns a way to act on it. */
async function opened(id: string, action: string, input: unknown, by = forParty('C')) {
  const { t, ledger } = await founded()
  const made = await t.open(`association-${id}`, ledger, action, input, by)
  const act = (step: string, data: unknown, actor = forParty('A')) =>
    t.act(`association-${id}`, made.id, step, data, actor)
  return { t, ledger, id: made.id, act, state: () => t.state(made.id) }
}
const attempt = async (id: string, action: string, input: unknown, by = forParty('C')) => {
  const { t, ledger } = await founded()
  return refusal(t.open(`association-${id}`, ledger, action, input, by))
}

const pilot = {
  title: 'Пилот',
  technology: 'nlp',
  days: 30,
  price: '0.00',
  paidAfterwards: false,
  metrics: ['время'],
}
describe('a pilot', () => {
  it('association:3.1/10 goes from its offer to its end', async () => {
    const { t, act, state } = await opened('pilot', 'offer', pilot)
    await act('accept', {})
    await act('start', {}, forParty('C'))
    expect((await refusal(act('evaluate', { results: [] }))).kind).toBe('content')
    await act('evaluate', { results: [{ metric: 'время', result: 'вдвое' }] })
    await act('close', {}, forParty('C'))
    expect(await state()).toBe('closed')
    expect((await t.engine.verify(tenant)).broken).toEqual([])
  })
  it('association:6.2/1 is refused for a kopeck, and association:6.2/2 declining needs no reason', async () => {
    expect(await attempt('pilot', 'offer', { ...pilot, price: '0.01' })).toMatchObject({
      code: 'PILOT_MUST_BE_FREE',
      kind: 'content',
      paths: ['price'],
      clauses: ['association:3.1/10'],
    })
    const { act, state } = await opened('pilot', 'offer', pilot)
    await act('decline', {})
    expect(await state()).toBe('declined')
  })
})

describe('initiatives and pledges', () => {
  const input = { title: 'Почин', investment: true, contract: null, pledgesUntil: '2021-03-02' }
  it('association:3.1/12 launches an investment only under a contract (association:6.4)', async () => {
    const { act, state } = await opened('initiative', 'propose', input)
    const launch = (contract: string | null) => act('launch', { contract }, forParty('C'))
    expect(await refusal(launch(null))).toMatchObject({
      code: 'CONTRACT_REQUIRED',
      kind: 'content',
      paths: ['contract'],
    })
    await launch('12')
    expect(await state()).toBe('launched')
  })
  it('association:4.3/1 takes a pledge until its day and not after it', async () => {
    const { t, act } = await opened('initiative', 'propose', input)
    await t.moveTo('2021-03-02')
    await act('pledge', { what: 'помощь' })
    await t.moveTo('2021-03-03')
    expect(await refusal(act('pledge', { what: 'помощь' }))).toMatchObject({
      code: 'PLEDGE_TOO_LATE',
      kind: 'state',
    })
  })
})

describe('needs, offers and resources', () => {
  it('association:3.1/17, association:3.1/11 takes one interest of a Party and none of its own', async () => {
    const need = { title: 'Нужен разбор', kind: 'need', technology: 'nlp', sector: 'связь', territory: '77' }
    const { act } = await opened('need', 'publish', need)
    await act('express-interest', { note: 'можем' })
    expect((await refusal(act('express-interest', { note: 'ещё' }))).code).toBe('ALREADY_INTERESTED')
    expect((await refusal(act('express-interest', { note: 'своё' }, forParty('C')))).code).toBe(
      'NOT_ONES_OWN',
    )
  })
  it('association:4.6 a mark is used only with written consent and an agreement (association:3.4, association:5.2/7)', async () => {
    const mark = { title: 'Знак', kind: 'trade-mark', terms: 'по соглашению' }
    const { act } = await opened('resource', 'list', mark)
    expect(await refusal(act('use', {}))).toMatchObject({
      code: 'CONSENT_REQUIRED',
      kind: 'role',
      clauses: ['association:4.6'],
    })
    const data = await opened('resource', 'list', {
      title: 'Данные',
      kind: 'database',
      terms: 'по соглашению',
    })
    expect((await refusal(data.act('use', {}))).clauses).toEqual(['association:3.4'])
    await act('request', { purpose: 'доклад' })
    await act('consent', { party: 'A', consent: file('e'), agreement: '7' }, forParty('C'))
    await act('use', {})
  })
})

describe('knowledge', () => {
  it('association:3.2/2, association:3.3/1 is read by anybody and takes nothing confidential', async () => {
    const item = { title: 'Обзор', kind: 'analytical', confidential: false, text: 'Текст', file: null }
    const { t, id } = await opened('information', 'publish', item)
    expect((await t.sees(id)).card).toMatchObject({ title: 'Обзор' })
    expect(await attempt('information', 'publish', { ...item, confidential: true })).toMatchObject({
      code: 'NOT_CONFIDENTIAL_CHANNEL',
      kind: 'content',
      paths: ['confidential'],
    })
  })
  it('association:5.2/8 an item needs a day of review', async () => {
    const item = { title: 'Статья', technology: 'nlp', sector: 'связь', text: 'Текст', reviewDate: null }
    expect((await attempt('knowledge', 'write', item)).paths).toContain('reviewDate')
  })
  it('association:3.1/6 a practice is reviewed by another Party and replicated', async () => {
    const practice = {
      title: 'Опыт',
      problem: 'очередь',
      technology: 'nlp',
      evidence: file('a'),
      kit: 'описание',
    }
    const { act, state } = await opened('practice', 'submit', practice)
    const review = { opinion: 'верно', effectShown: true }
    expect(await refusal(act('review', review, forParty('C')))).toMatchObject({
      code: 'NOT_ONES_OWN',
      kind: 'role',
    })
    await act('review', review, forParty('E'))
    await act('recognise', {}, csr)
    await act('replicate', { result: 'получилось' })
    expect(await state()).toBe('recognised')
  })
  it('association:3.1/7 a standard is adopted only after its comment window', async () => {
    const { t, act, state } = await opened('standard', 'draft', {
      title: 'Модель',
      scope: 'связь',
      text: 'Текст',
    })
    expect(await refusal(act('adopt', {}, csr))).toMatchObject({ code: 'NO_COMMENT_WINDOW', kind: 'content' })
    await act('open-comments', { until: '2021-03-10' }, forParty('C'))
    await act('comment', { text: 'уточнить' })
    expect((await refusal(act('adopt', {}, csr))).code).toBe('WINDOW_OPEN')
    await t.moveTo('2021-03-11')
    await act('adopt', {}, csr)
    expect(await state()).toBe('adopted')
  })
  it('association:3.1/4, association:5.2/11, association:2.2/5 takes a municipal act, and association:6.3 sends it in the own name only', async () => {
    const draft = { title: 'Проект', level: 'municipal', text: file('b'), due: '2021-03-20' }
    const { act, state } = await opened('draft-act', 'open', draft)
    await act('opine', { article: '1', remark: 'нет', proposal: null, verdict: 'support' })
    await act('summarise', { table: file('c') }, csr)
    const send = (author: string) => act('send', { to: 'совет', author }, forParty('C'))
    expect(await refusal(send('association'))).toMatchObject({ code: 'OWN_NAME_ONLY', kind: 'content' })
    await send('C')
    await act('record-outcome', { outcome: 'принят' }, forParty('C'))
    expect(await state()).toBe('outcome')
  })
  it('association:3.1/9 a proposal is rejected only with a reason', async () => {
    const { act, state } = await opened('proposal', 'file', { title: 'Мысль', text: 'Текст' })
    expect((await refusal(act('reject', { reason: null }, csr))).paths).toContain('reason')
    await act('reject', { reason: 'уже в плане' }, csr)
    expect(await state()).toBe('rejected')
  })
})

describe('meetings and help', () => {
  const event = {
    title: 'Форум',
    start: '2021-06-01',
    end: '2021-06-02',
    place: 'Москва',
    categories: ['body', 'organisation', 'expert', 'ai-company'],
  }
  it('association:3.3/4 an event ends after it starts, association:5.2/10 open to all categories', async () => {
    expect(await attempt('event', 'announce', { ...event, end: '2021-05-31' })).toMatchObject({
      kind: 'content',
      paths: ['end'],
    })
    expect((await attempt('event', 'announce', { ...event, categories: ['body'] })).paths).toEqual([
      'categories',
    ])
    const { act } = await opened('event', 'announce', event)
    await act('register', { people: 2 })
    expect((await refusal(act('register', { people: 2 }))).code).toBe('ALREADY_REGISTERED')
  })
  it('association:3.3/8 a meeting is called by CSR and closed with a protocol', async () => {
    const meeting = { title: 'Собрание', date: '2021-03-01', agenda: 'план' }
    expect((await attempt('meeting', 'call', meeting, forParty('A'))).kind).toBe('role')
    const { act, state } = await opened('meeting', 'call', meeting, csr)
    await act('attend', {})
    expect((await refusal(act('close', { number: '1' }, csr))).paths).toContain('protocol')
    await act('close', { number: '1', protocol: file('d') }, csr)
    expect(await state()).toBe('held')
  })
  it('association:3.1/19, association:3.1/3 training takes staff of Parties, each once', async () => {
    const { act } = await opened('training', 'open', {
      title: 'Курс',
      kind: 'qualified-customer',
      start: '2021-05-01',
    })
    expect((await refusal(act('enrol', { learner: 'x' }, joiner))).kind).toBe('role')
    const stranger = { id: 'nobody', roles: ['association-party'] }
    expect(await refusal(act('enrol', { learner: 'x' }, stranger))).toMatchObject({
      code: 'NOT_A_PARTY',
      kind: 'role',
      clauses: ['association:5.1/1', 'association:3.1/19'],
    })
    await act('enrol', { learner: 'x' })
    expect((await refusal(act('enrol', { learner: 'x' }))).kind).toBe('state')
    await act('grade', { learner: 'x', passed: true }, forParty('C'))
  })
  it('association:1.4/1 help is given by CSR or an expert organisation (association:2.2/4, association:5.2/9)', async () => {
    const { act, state } = await opened('consultation', 'ask', {
      title: 'Вопрос',
      technology: 'nlp',
      text: 'Как?',
    })
    expect((await refusal(act('assign', { executor: 'D' }, csr))).code).toBe('EXPERT_ONLY')
    await act('assign', { executor: 'E' }, csr)
    await act('answer', { answer: 'так' }, csr)
    await act('close', {}, forParty('C'))
    expect(await state()).toBe('closed')
  })
  it('association:5.2/1 a complaint has no sanction: nobody can be expelled (association:6.1)', async () => {
    const { act, state } = await opened('complaint', 'file', {
      title: 'О принципе',
      against: 'A',
      principle: 5,
      facts: 'случай',
    })
    expect((await refusal(act('expel', {}, csr))).kind).toBe('method')
    expect((await refusal(act('explain', { explanation: 'нет' }, forParty('B')))).code).toBe(
      'OWN_EXPLANATION',
    )
    await act('explain', { explanation: 'было так' })
    await act('discuss', {}, csr)
    await act('note', { outcome: 'обсуждено' }, csr)
    expect(await state()).toBe('noted')
  })
})
