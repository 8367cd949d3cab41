import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CaseFile, exceptionNames, history, isSetAside, Problem } from '../../kernel/index.ts'
import * as memory from '../../memory/index.ts'
import {
  captain,
  court,
  type Harbour,
  judge,
  openHarbour,
  order,
  pilot,
  signer,
  tenant,
} from '../testing/index.ts'

/** What a case was after each of its events: the file and the claims it held. */
interface Snapshot {
  readonly file: CaseFile
  readonly held: readonly string[]
}

const keys = ['captain:c1', 'captain:c2', 'place:A', 'place:B']
const states = ['waiting', 'berthed', 'gone', 'turned'] as const

const heldBy = async (h: Harbour, id: string): Promise<string[]> => {
  const holders = await h.store.holders(tenant, keys)
  return keys.filter((key) => holders[key]?.case === id)
}
const runningOf = ({ deadlines }: CaseFile) => deadlines.filter((d) => d.stoppedOn === null).map((d) => d.key)

/** A command by three numbers: what, where in the journal, which of the choices. */
function commandOf(file: CaseFile, what: number, where: number, which: number) {
  const event = (where % file.version) + 1
  const own = captain('c1')
  const grounds = { reason: 'р', signer }
  const restore = [
    null,
    ...states.flatMap((to) => (['then', 'now'] as const).map((facts) => ({ to, facts }))),
  ]
  const choices = [
    ['note', { text: `заметка ${which}` }, pilot],
    ['berth', { place: which % 2 ? 'A' : 'B', until: '2024-06-20', toll: '1.00' }, pilot],
    ['unload', { tons: which }, own],
    ['leave', {}, own],
    [
      exceptionNames.annul,
      { ...grounds, basis: court, event, terms: [], restore: restore[which % restore.length] },
      judge,
    ],
    [
      exceptionNames.reopen,
      { ...grounds, basis: order, terms: [], to: states[which % 2], facts: which % 3 ? 'then' : 'now' },
      judge,
    ],
    [
      exceptionNames.correct,
      { ...grounds, basis: order, event, changes: [correction(file, event, which)] },
      judge,
    ],
  ] as const
  return choices[what % choices.length]!
}

let inputs: Record<string, unknown> = {}
/** A change of whatever leaf the event holds, to another text: most are refused, as they would change what was decided. */
function correction(file: CaseFile, event: number, which: number) {
  const now = (inputs[`${file.id}#${event}`] ?? {}) as Record<string, unknown>
  const paths = Object.keys(now)
  const path = paths[which % paths.length] ?? 'name'
  const was = now[path] as string | number | undefined
  return { path, was: was ?? null, now: typeof was === 'number' ? was + 1 : `${was ?? ''}.` }
}

/** What an exception may have changed, held against what the case was before. */
function checkException(before: Snapshot[], after: Snapshot, facts: 'then' | 'now' | null) {
  const now = after.file
  const last = before.at(-1)!
  const { by, kind, spans } = now.exceptions!.at(-1)!
  expect(by).toBe(now.version)
  if (kind === 'corrected') {
    const { facts: _, head: __, version: ___, changedAt: ____, exceptions: _____, ...same } = now
    expect(last.file).toMatchObject(same)
    expect(after.held).toEqual(last.held)
    return
  }
  const from = spans[0]!.from
  expect(spans).toEqual([{ from, to: last.file.version }])
  const standing = (file: CaseFile) =>
    Array.from({ length: last.file.version }, (_, i) => i + 1).filter(
      (seq) => !isSetAside(file.exceptions, seq),
    )
  expect(standing(now)).toEqual(standing(last.file).filter((seq) => seq < from))
  const back = standing(last.file)
    .filter((seq) => seq < from)
    .at(-1)
  const restored = runningOf(now).length > 0 || now.state !== last.file.state
  if (!restored) return
  expect(now.state).toBe(before[back! - 1]!.file.state)
  expect(runningOf(now)).toEqual(runningOf(before[back! - 1]!.file))
  expect(after.held).toEqual(before[back! - 1]!.held)
  // Corrections made since then count in the facts of then as well: the history tells those, here they are left out.
  if (now.exceptions!.some((e) => e.kind === 'corrected')) return
  if (facts !== null) expect(now.facts).toEqual((facts === 'then' ? before[back! - 1]! : last).file.facts)
}

const factsOf = (input: object): 'then' | 'now' | null => {
  const { restore, facts } = input as { restore?: { facts: 'then' | 'now' } | null; facts?: 'then' | 'now' }
  return facts ?? restore?.facts ?? null
}

describe('any course of a case with exceptions', () => {
  it('stays the fold of its journal, and every exception changes what it may and no more', async () => {
    const made: string[] = []
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(6), fc.nat(30), fc.nat(30)), { minLength: 5, maxLength: 25 }),
        async (course) => {
          const h = openHarbour(memory)
          inputs = {}
          const { id } = await h.arrive()
          inputs[`${id}#1`] = { captain: 'c1', captainName: 'Капитан c1', name: 'Заря', flag: 'red' }
          const snapshots: Snapshot[] = [{ file: await h.file(id), held: await heldBy(h, id) }]
          for (const [what, where, which] of course) {
            if (which % 5 === 0) h.moveTo(addDays(h.today(), 1))
            const before = await h.file(id)
            const [action, input, actor] = commandOf(before, what, where, which)
            try {
              await h.act('ship', id, action, input, actor)
            } catch (error) {
              if (!(error instanceof Problem)) throw error
              expect((await h.file(id)).version).toBe(before.version)
              continue
            }
            const now = await h.file(id)
            const after = { file: now, held: await heldBy(h, id) }
            if ('changes' in input) {
              const { event, changes } = input
              const [change] = changes
              inputs[`${id}#${event}`] = {
                ...(inputs[`${id}#${event}`] as object),
                [change.path]: change.now,
              }
            } else inputs[`${id}#${now.version}`] = input
            if ((now.exceptions?.length ?? 0) > (before.exceptions?.length ?? 0)) {
              made.push(now.exceptions!.at(-1)!.kind)
              checkException(snapshots, after, factsOf(input))
            }
            snapshots.push(after)
            const ship = h.engine.parts.registry.procedure('ship')
            const steps = history(ship, now, await h.store.journal(tenant, id))
            expect(steps.at(-1)?.after.facts).toEqual(now.facts)
          }
          expect((await h.engine.verify(tenant)).broken).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
    expect(new Set(made)).toEqual(new Set(['corrected', 'annulled', 'reopened']))
  })
})
