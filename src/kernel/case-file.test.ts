import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { applyEvent, type CaseFile, emptyFile, fileJson, running } from './case-file.ts'
import { brokenLink, chainHash, envelopeOf, eventText, genesis, type StoredEvent } from './event.ts'
import { fold } from './fold.ts'
import { sha256Hex } from './hash.ts'
import { story, written } from './invented/journal.ts'
import { telescope } from './invented/procedure.ts'

const journal = written(story)
const folded = (events: readonly StoredEvent[]) => fold(telescope, 'school-7', 'loan-1', 'school-1', events)
const deadlines = (file: CaseFile) => file.deadlines.map((d) => `${d.key} ${d.due} ${d.stoppedOn ?? 'runs'}`)

describe('a case file', () => {
  it('is nothing before its first event', () => {
    expect(folded([])).toEqual(emptyFile(telescope, 'school-7', 'loan-1', 'school-1'))
    expect(folded([])).toMatchObject({ state: 'new', version: 0, head: genesis, edition: '', number: null })
  })

  it('is the fold of its journal', () => {
    expect(folded(journal)).toMatchObject({
      tenant: 'school-7',
      id: 'loan-1',
      procedure: 'telescope',
      parent: 'school-1',
      state: 'returned',
      version: 5,
      edition: 'sky@1',
      readings: { 'deposit.minimum': 'none' },
      number: '12',
      openedAt: '2031-06-05T09:00:00.000Z',
      changedAt: '2031-06-19T09:00:00.000Z',
      head: journal.at(-1)?.hash,
      facts: { pupil: 'p1', wish: 'Сатурн', damage: '12.50', shelf: 'B2' },
    })
  })

  it('reads an old event in the words of today', () => {
    expect(folded(journal.slice(0, 3)).facts).toMatchObject({ nights: 3 + 7 })
    expect(folded(journal).facts).toMatchObject({ nights: 3 + 7 + 2 })
  })

  it('grows event by event to the same value as the fold', () => {
    let file = emptyFile(telescope, 'school-7', 'loan-1', 'school-1')
    journal.forEach((event, i) => {
      file = applyEvent(telescope, file, envelopeOf(event), event, event.hash)
      expect(canonical(fileJson(file))).toBe(canonical(fileJson(folded(journal.slice(0, i + 1)))))
    })
  })

  it('leaves the file before an event as it was', () => {
    const before = folded(journal.slice(0, 1))
    const text = canonical(fileJson(before))
    applyEvent(telescope, before, envelopeOf(journal[1]!), journal[1]!, journal[1]!.hash)
    expect(canonical(fileJson(before))).toBe(text)
  })

  it('keeps personal fields sealed', () => {
    expect((folded(journal).facts as { name: object }).name).toMatchObject({ sealed: 1, subject: 'p1' })
  })

  it('starts, restarts and stops deadlines', () => {
    const at = (version: number) => folded(journal.slice(0, version))
    expect(deadlines(at(1))).toEqual(['answer 2031-06-07 runs'])
    expect(deadlines(at(2))).toEqual(['answer 2031-06-07 2031-06-06', 'loan 2031-06-10 runs'])
    expect(running(at(3), 'loan')).toMatchObject({ from: '2031-06-09', due: '2031-06-17' })
    expect(deadlines(at(5))).toEqual([
      'answer 2031-06-07 2031-06-06',
      'loan 2031-06-10 2031-06-09',
      'loan 2031-06-17 2031-06-16',
      'loan 2031-06-19 2031-06-19',
    ])
    expect(running(at(5), 'loan')).toBeNull()
    expect(running(at(2), 'loan', 'other')).toBeNull()
  })

  it('stops only the instance that is named', () => {
    const start = (instance: string) => ({ ...story[1]!.starts![0]!, instance })
    const two = { ...story[1]!, starts: [start('a'), start('b')] }
    const one = { ...story[2]!, starts: [], stops: [{ key: 'loan', instance: 'a' }] }
    const file = folded(written([story[0]!, two, one]))
    expect(running(file, 'loan', 'a')).toBeNull()
    expect(running(file, 'loan', 'b')).not.toBeNull()
  })

  it('remembers who did what separation of duties watches', () => {
    expect(folded(journal).doneBy).toEqual({ ask: ['p1'], answer: ['k1'] })
  })

  it('refuses an event that the procedure does not know or cannot read', () => {
    const last = (change: object) =>
      folded([...written([story[0]!]), ...written([{ ...story[1]!, ...change }])])
    expect(() => last({ action: 'lose' })).toThrow('UNKNOWN_ACTION')
    expect(() => last({ version: 2 })).toThrow('UNKNOWN_EVENT_VERSION')
    const older = {
      ...telescope,
      actions: telescope.actions.map((a) => ({ ...a, version: 3, upcast: null })),
    }
    expect(() => fold(older, 't', 'c', null, journal)).toThrow('UNKNOWN_EVENT_VERSION')
    expect(() => fold({ ...telescope, id: 'microscop' }, 't', 'c', null, journal)).toThrow('UNKNOWN_ACTION')
  })
})

describe('the chain', () => {
  const second = journal[1]!
  const changed = (change: Partial<StoredEvent>) => journal.map((e, i) => (i === 1 ? { ...e, ...change } : e))

  it('covers previous hash, place, instant, number and text, a line each', () => {
    const first = journal[0]!
    expect(first.hash).toBe(sha256Hex(`${genesis}\n1\n2031-06-05T09:00:00.000Z\n12\n${first.text}`))
    expect(second.hash).toBe(sha256Hex(`${first.hash}\n2\n2031-06-06T09:00:00.000Z\n\n${second.text}`))
  })

  it('holds for what was written', () => {
    expect(brokenLink(journal)).toBeNull()
    expect(brokenLink([])).toBeNull()
    for (const event of journal) expect(eventText(envelopeOf(event))).toBe(event.text)
  })

  it.each<[string, Partial<StoredEvent>]>([
    ['the text', { text: second.text.replace('"lend":true', '"lend":false') }],
    ['a sealed value', { text: second.text.replace('k1', 'k2') }],
    ['the instant', { recordedAt: '2031-06-06T09:00:00.001Z' }],
    ['the number', { number: '13' }],
    ['the place', { seq: 3 }],
    ['the hash', { hash: genesis }],
  ])('shows where %s was changed', (_, change) => {
    expect(brokenLink(changed(change))).toBe(change.seq ?? 2)
  })

  it('shows an event that was rehashed alone, left out, doubled or moved', () => {
    const text = second.text.replace('"lend":true', '"lend":false')
    expect(brokenLink(changed({ text, hash: chainHash(journal[0]!.hash, second, text) }))).toBe(3)
    const [a, b, c, d, e] = journal as [StoredEvent, StoredEvent, StoredEvent, StoredEvent, StoredEvent]
    expect(brokenLink([a, c, d, e])).toBe(3)
    expect(brokenLink([b, c])).toBe(2)
    expect(brokenLink([a, c, b, d, e])).toBe(3)
    expect(brokenLink([a, a, b])).toBe(1)
  })

  it('shows any changed character', () => {
    fc.assert(
      fc.property(fc.nat(journal.length - 1), fc.nat(), (i, place) => {
        const event = journal[i]!
        const at = place % event.text.length
        const text = `${event.text.slice(0, at)}${event.text[at] === 'x' ? 'y' : 'x'}${event.text.slice(at + 1)}`
        expect(brokenLink(journal.map((e) => (e === event ? { ...e, text } : e)))).toBe(event.seq)
      }),
    )
  })
})
