import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonical } from '../canonical.ts'
import { type CaseFile, fileJson } from '../case-file.ts'
import { decide } from '../decide.ts'
import { brokenLink, type StoredEvent } from '../event.ts'
import { fold } from '../fold.ts'
import { story, written } from '../invented/journal.ts'
import { telescope } from '../invented/procedure.ts'
import { invented, sky } from '../invented/regulation.ts'
import { deposit } from '../invented/rule.ts'
import { receiptOf, replay } from '../receipt.ts'
import type { Rule } from '../rule.ts'

interface Golden {
  readonly release: string
  readonly journals: readonly { readonly events: readonly StoredEvent[]; readonly file: CaseFile }[]
  /** Canonical text of receipts. */
  readonly receipts: readonly string[]
}

const folder = import.meta.dirname
const folded = (events: readonly StoredEvent[]) => fold(telescope, 'school-7', 'loan-1', 'school-1', events)
const rule = deposit as unknown as Rule

function receiptText(change: object, more: object = {}): string {
  const facts = { asked: '2031-06-06', value: '1234.55', nights: 3, returned: null, ...change }
  const options = { calendar: invented, ...more }
  return canonical(receiptOf(sky, rule, facts, decide(sky, rule, facts, options), options))
}

function present(release: string): Golden {
  const journals = [story, story.slice(0, 2)].map(written)
  return {
    release,
    journals: journals.map((events) => ({ events, file: folded(events) })),
    receipts: [
      receiptText({}),
      receiptText({ asked: '2031-07-01', nights: 15, returned: '2031-07-09' }),
      receiptText({ value: '0.05' }, { readings: { 'deposit.minimum': 'rouble' } }),
      receiptText({ asked: '2031-08-01' }, { edition: 'sky@1' }),
    ],
  }
}

const release = process.env.GOLDEN_RELEASE
if (release && !existsSync(join(folder, `${release}.json`)))
  writeFileSync(join(folder, `${release}.json`), `${JSON.stringify(present(release), null, 2)}\n`)

const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Golden)

describe.each(releases)('what release $release wrote', ({ journals, receipts }) => {
  it('has whole chains that fold to the same case files', () => {
    expect(journals.length).toBeGreaterThan(0)
    for (const { events, file } of journals) {
      expect(brokenLink(events)).toBeNull()
      // Parts of a case file that a later release adds are no fault; those that were there must be the same.
      expect(fileJson(folded(events))).toMatchObject(file as object)
    }
  })

  it('has receipts that replay to the same bytes', () => {
    expect(receipts.length).toBeGreaterThan(0)
    for (const text of receipts) expect(canonical(replay(JSON.parse(text), [sky], [invented]))).toBe(text)
  })
})

it('there is a golden file', () => expect(releases.length).toBeGreaterThan(0))
