import { describe, expect, it } from 'vitest'
import { brokenLink, type CaseFile, type CaseRow, genesis, type Stamp } from '../../kernel/index.ts'
import type { CaseIndex, CaseStore, Commit, OutboxItem } from '../ports.ts'

/** A store under test and the clock it reads. */
export interface StoreUnderTest {
  readonly store: CaseStore & CaseIndex
  /** Moves the clock the store reads to an instant. */
  readonly at: (instant: string) => void
}

const row = (file: CaseFile): CaseRow => ({
  case: file.id,
  procedure: file.procedure,
  parent: file.parent,
  state: file.state,
  version: file.version,
  number: file.number,
  lot: null,
  holder: null,
  title: null,
  sums: {},
  dates: {},
  marks: {},
})

function fileAfter(id: string, deadlines: CaseFile['deadlines'] = []) {
  return (stamp: Stamp, hash: string): CaseFile => ({
    tenant: 't',
    id,
    procedure: 'p',
    parent: null,
    state: `s${stamp.seq}`,
    version: stamp.seq,
    edition: 'e',
    readings: {},
    number: stamp.number,
    openedAt: stamp.recordedAt,
    changedAt: stamp.recordedAt,
    head: hash,
    deadlines,
    doneBy: {},
    facts: {},
  })
}

const commitOf = (id: string, expected: number, more: Partial<Commit> = {}): Commit => ({
  tenant: 't',
  case: id,
  procedure: 'p',
  expected,
  text: `{"case":"${id}","n":${expected}}`,
  counter: null,
  claims: [],
  releases: [],
  parentHead: null,
  pins: [],
  on: '2024-05-06',
  notAfter: null,
  idempotencyKey: null,
  fingerprint: '',
  fires: null,
  before: fileAfter(id)({ seq: expected, recordedAt: '', number: null }, genesis),
  tasks: () => [],
  parties: () => [],
  file: fileAfter(id),
  row,
  outbox: () => [],
  ...more,
})

/** A command that follows from the first event of `a`. */
const command = (key: string) =>
  ({
    kind: 'command',
    key,
    tenant: 't',
    source: 'a#1',
    command: { child: key, procedure: 'p', case: 'b', action: 'x', input: {} },
  }) as const

/** What every adapter of the case store keeps to. `make` gives an empty store whose clock stands at noon of 6 May 2024 in Moscow. */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of the case store`, () => {
    it('chains events and keeps the row', async () => {
      const { store } = await make()
      for (let n = 0; n < 3; n++) expect((await store.commit(commitOf('a', n))).ok).toBe(true)
      const journal = await store.journal('t', 'a')
      expect(journal.map((e) => e.seq)).toEqual([1, 2, 3])
      expect(brokenLink(journal)).toBeNull()
      expect(journal[0]!.hash).not.toBe(genesis)
      expect(await store.load('t', 'a')).toMatchObject({ version: 3, head: journal[2]!.hash, state: 's3' })
      expect(await store.load('other', 'a')).toBeNull()
      expect(await store.loadAll('t', ['none', 'a', 'a'])).toEqual([await store.load('t', 'a')])
      expect(await store.loadAll('other', ['a'])).toEqual([])
      expect((await store.rows('t', { procedure: 'p' })).map((r) => r.case)).toEqual(['a'])
    })
    it('refuses a stale version, a moved pin, another day and a passed term', async () => {
      const { store, at } = await make()
      await store.commit(commitOf('a', 0))
      expect(await store.commit(commitOf('a', 0))).toMatchObject({ ok: false, conflict: 'version' })
      expect(await store.commit(commitOf('b', 0, { pins: [{ case: 'a', version: 2 }] }))).toMatchObject({
        conflict: 'pin',
      })
      expect(await store.commit(commitOf('b', 0, { on: '2024-05-05' }))).toMatchObject({ conflict: 'day' })
      expect((await store.commit(commitOf('b', 0, { notAfter: '2024-05-06' }))).ok).toBe(true)
      at('2024-05-06T21:00:00.000Z')
      expect(
        await store.commit(commitOf('c', 0, { on: '2024-05-07', notAfter: '2024-05-06' })),
      ).toMatchObject({
        conflict: 'too-late',
      })
    })
    it('gives a claim to the first, refuses or tells the second, frees it on release', async () => {
      const { store } = await make()
      const claim = { key: 'k', mode: 'refuse', clause: 'x:1' } as const
      await store.commit(commitOf('a', 0, { claims: [claim] }))
      expect(await store.commit(commitOf('b', 0, { claims: [claim] }))).toMatchObject({
        conflict: 'claim',
        holder: { case: 'a' },
      })
      expect((await store.commit(commitOf('b', 0, { claims: [{ ...claim, mode: 'first-holds' }] }))).ok).toBe(
        true,
      )
      expect(await store.holders('t', ['k', 'free'])).toMatchObject({ k: { case: 'a' }, free: null })
      await store.commit(commitOf('b', 1, { releases: ['k'] }))
      expect((await store.holders('t', ['k'])).k?.case).toBe('a')
      await store.commit(commitOf('a', 1, { releases: ['k'] }))
      expect((await store.commit(commitOf('c', 0, { claims: [claim] }))).ok).toBe(true)
    })
    it('allots numbers without gaps, also after a refused commit', async () => {
      const { store } = await make()
      expect(await store.counter('t', 'n')).toBe(0)
      await store.commit(commitOf('a', 0, { counter: 'n' }))
      await store.commit(commitOf('a', 0, { counter: 'n' }))
      await store.commit(commitOf('b', 0, { counter: 'n' }))
      expect((await store.load('t', 'b'))?.number).toBe('2')
      expect(await store.counter('t', 'n')).toBe(2)
      expect([await store.counter('t', 'm'), await store.counter('u', 'n')]).toEqual([0, 0])
    })
    it('does a key once and says what it did', async () => {
      const { store } = await make()
      await store.commit(commitOf('a', 0, { idempotencyKey: 'once' }))
      expect(await store.commit(commitOf('b', 0, { idempotencyKey: 'once' }))).toMatchObject({
        conflict: 'repeated',
        case: 'a',
        seq: 1,
      })
      const again = await store.open('t', { case: null, parent: null, key: 'once' })
      expect(again.repeated).toMatchObject({ case: 'a', seq: 1 })
      expect((await store.open('u', { case: null, parent: null, key: 'once' })).repeated).toBeNull()
    })
    it('opens a command: the case with its parent, or the parent it opens under', async () => {
      const { store } = await make()
      const under = (id: string, parent: string | null) => ({
        file: (stamp: Stamp, hash: string) => ({ ...fileAfter(id)(stamp, hash), parent }),
      })
      await store.commit(commitOf('a', 0))
      await store.commit(commitOf('b', 0, under('b', 'a')))
      const ask = (id: string | null, parent: string | null) =>
        store.open('t', { case: id, parent, key: null }).then(({ file, parent: p }) => [file?.id, p?.id])
      expect(await ask('b', null)).toEqual(['b', 'a'])
      expect(await ask('a', null)).toEqual(['a', undefined])
      expect(await ask(null, 'a')).toEqual([undefined, 'a'])
      expect(await ask('none', 'none')).toEqual([undefined, undefined])
      await store.commit(commitOf('a', 1))
      const later = await store.open('t', { case: 'b', parent: null, key: null })
      expect([later.file?.version, later.parent?.version]).toEqual([1, 2])
      expect(await store.load('t', 'b')).toEqual(later.file)
    })
    it('lists rows as they were opened, or in the order they are asked for', async () => {
      const { store, at } = await make()
      for (const [i, id] of ['b', 'c', 'a'].entries()) {
        at(`2024-05-06T09:00:0${i}.000Z`)
        await store.commit(commitOf(id, 0))
      }
      const listed = async (query: Parameters<typeof store.rows>[1]) =>
        (await store.rows('t', query)).map((r) => r.case)
      expect(await listed({ procedure: 'p' })).toEqual(['b', 'c', 'a'])
      expect(await listed({ cases: ['a', 'none', 'b'] })).toEqual(['a', 'b'])
      expect(await listed({ states: ['s1'], procedure: 'q' })).toEqual([])
      expect(await store.cases('t')).toEqual(['b', 'c', 'a'])
    })
    it('finds overdue deadlines in due order until they stop or fire', async () => {
      const { store } = await make()
      const deadline = (key: string, due: string) => ({
        key,
        instance: '',
        from: '2024-05-01',
        lastDay: due,
        due,
        stoppedOn: null,
      })
      const [late, later] = [deadline('late', '2024-05-02'), deadline('later', '2024-05-04')]
      const both = fileAfter('a', [later, late])
      const before = both({ seq: 1, recordedAt: '', number: null }, genesis)
      await store.commit(commitOf('a', 0, { file: both }))
      expect((await store.overdue('2024-05-04')).map((d) => d.key)).toEqual(['late'])
      expect(await store.overdue('2024-05-05')).toEqual([
        { tenant: 't', case: 'a', procedure: 'p', key: 'late', instance: '', due: '2024-05-02' },
        { tenant: 't', case: 'a', procedure: 'p', key: 'later', instance: '', due: '2024-05-04' },
      ])
      await store.commit(commitOf('a', 1, { before, file: both, fires: { key: 'late', instance: '' } }))
      expect((await store.overdue('2024-05-05')).map((d) => d.key)).toEqual(['later'])
      const stopped = fileAfter('a', [{ ...later, stoppedOn: '2024-05-06' }, late])
      await store.commit(commitOf('a', 2, { before, file: stopped }))
      expect(await store.overdue('2024-05-05')).toEqual([])
    })
    it('hands the outbox out in order, once, and keeps failures', async () => {
      const { store } = await make()
      await store.commit(commitOf('a', 0, { outbox: () => [command('1'), command('2')] }))
      expect((await store.takeOutbox(1)).map((i) => i.key)).toEqual(['1'])
      expect((await store.takeOutbox(5)).map((i) => i.key)).toEqual(['2'])
      expect(await store.takeOutbox(5)).toEqual([])
      await store.settleOutbox([
        { item: command('1'), failure: null },
        { item: command('2'), failure: 'WRONG_STATE' },
      ])
      expect(await store.takeOutbox(5)).toEqual([])
    })
    it('finds running deadlines of a window, of all tenants or one', async () => {
      const { store } = await make()
      const deadline = (key: string, due: string, stoppedOn: string | null = null) => ({
        key,
        instance: '',
        from: '2024-05-01',
        lastDay: due,
        due,
        stoppedOn,
      })
      const file = fileAfter('a', [
        deadline('late', '2024-05-20'),
        deadline('soon', '2024-05-08'),
        deadline('over', '2024-05-09', '2024-05-06'),
      ])
      await store.commit(commitOf('a', 0, { file }))
      const keys = async (window: Parameters<typeof store.running>[0]) =>
        (await store.running(window)).map((d) => d.key)
      expect(await keys({})).toEqual(['soon', 'late'])
      expect(await keys({ from: '2024-05-08', to: '2024-05-08' })).toEqual(['soon'])
      expect(await keys({ from: '2024-05-09', to: '2024-05-20' })).toEqual(['late'])
      expect(await keys({ to: '2024-05-07' })).toEqual([])
      expect(await keys({ tenant: 't', from: '2024-05-09' })).toEqual(['late'])
      expect(await keys({ tenant: 'u' })).toEqual([])
    })
    it('knows which commands of a case are on their way, until they are settled either way', async () => {
      const { store } = await make()
      const notice: OutboxItem = {
        kind: 'notice',
        key: 'n',
        tenant: 't',
        source: 'a#1',
        notice: { to: 'x', message: 'm' },
      }
      await store.commit(commitOf('a', 0, { outbox: () => [command('1'), command('2'), notice] }))
      expect(await store.waiting('t', 'a')).toEqual(['1', '2'])
      await store.takeOutbox(5)
      expect(await store.waiting('t', 'a')).toEqual(['1', '2'])
      await store.settleOutbox([{ item: command('1'), failure: null }])
      expect(await store.waiting('t', 'a')).toEqual(['2'])
      await store.settleOutbox([{ item: command('2'), failure: 'WRONG_STATE' }])
      expect(await store.waiting('t', 'a')).toEqual([])
      expect(await store.waiting('u', 'a')).toEqual([])
    })
    it('takes an offered notice once, also after it was settled', async () => {
      const { store } = await make()
      await store.commit(commitOf('a', 0))
      const notice = (key: string) =>
        ({ kind: 'notice', key, tenant: 't', source: 'a#1', notice: { to: 'x', message: 'm' } }) as const
      expect(await store.offer([])).toEqual([])
      expect(await store.offer([notice('1')])).toEqual(['1'])
      expect([...(await store.offer([notice('1'), notice('2')]))]).toEqual(['2'])
      const items = await store.takeOutbox(5)
      await store.settleOutbox(items.map((item) => ({ item, failure: null })))
      expect(await store.offer([notice('1'), notice('2')])).toEqual([])
      expect(await store.takeOutbox(5)).toEqual([])
    })
  })
}
