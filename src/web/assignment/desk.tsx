/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { AppliedResult, Apply } from './apply.tsx'
import { type Changes, countOf, noChanges, sameChanges } from './changes.ts'
import { ChangesList } from './changes-list.tsx'
import { useJob } from './job.ts'
import { Progress } from './progress.tsx'
import { type Board, type JobView, namesOf, type Proposal } from './rows.ts'
import { type Settings, SettingsFields } from './settings.tsx'
import { ShortList } from './short.tsx'
import { Summary } from './summary.tsx'
import { AssignmentTable } from './table.tsx'
import { words } from './words.ts'

/** A proposal with the changes and settings it was computed with. */
interface Computed {
  readonly proposal: Proposal
  readonly job: string
  readonly changes: Changes
  readonly settings: Settings
}

const sameSettings = (a: Settings, b: Settings) => JSON.stringify(a) === JSON.stringify(b)

/** Computing, changing by hand and applying an assignment. */
export function Desk({ board }: { board: Board }) {
  const { client, t } = useDesk()
  const queries = useQueryClient()
  const { capacity, load, spread, best } = board.usual
  const [settings, setSettings] = useState<Settings>({ capacity, load, spread, best })
  const [changes, setChanges] = useState(noChanges)
  /** The proposal without changes by hand, and the one that stands. */
  const [free, setFree] = useState<Computed | null>(null)
  const [computed, setComputed] = useState<Computed | null>(null)
  const [asked, setAsked] = useState<Pick<Computed, 'changes' | 'settings'> | null>(null)
  const names = useMemo(() => namesOf(board), [board])

  const proposing = useJob(
    useCallback(
      (job: JobView) => {
        if (!job.proposal || !asked) return
        const found = { proposal: job.proposal, job: job.id, ...asked }
        setComputed(found)
        if (countOf(asked.changes) === 0) setFree(found)
      },
      [asked],
    ),
  )
  const applying = useJob(
    useCallback(() => {
      setComputed(null)
      setFree(null)
      setChanges(noChanges)
      void queries.invalidateQueries({ queryKey: ['assignment', board.contest] })
      for (const list of ['cases', 'tasks']) void queries.invalidateQueries({ queryKey: [list] })
    }, [queries, board.contest]),
  )

  function compute(): void {
    applying.drop()
    setAsked({ changes, settings })
    void proposing.begin(() =>
      client.proposeAssignment(board.contest, { ...settings, ...withPairs(changes) }),
    )
  }
  const isFresh =
    computed !== null && sameChanges(computed.changes, changes) && sameSettings(computed.settings, settings)
  const isBusy = proposing.isRunning || applying.isRunning
  const canCompute = board.isOpen && !isBusy && (board.places > 0 || countOf(changes) > 0)
  const { job } = proposing
  return (
    <>
      {!board.isOpen && <p className="heed">{t(words.closed)}</p>}
      {board.isOpen && board.places === 0 && <p className="told">{t(words.nothingToDo)}</p>}
      {board.isOpen && (
        <form
          className="compute"
          onSubmit={(event) => {
            event.preventDefault()
            if (canCompute) compute()
          }}
        >
          <SettingsFields settings={settings} onChange={setSettings} />
          <ChangesList board={board} names={names} changes={changes} onChange={setChanges} />
          <button type="submit" className={isFresh ? 'btn g' : 'btn'} disabled={!canCompute}>
            {t(countOf(changes) > 0 ? words.recompute : words.compute)}
          </button>
        </form>
      )}
      {proposing.isRunning && <Progress job={job} onCancel={() => void proposing.cancel()} />}
      {proposing.error !== null && proposing.error !== undefined && <Refused error={proposing.error} />}
      {job?.state === 'cancelled' && <p role="status">{t(words.cancelled)}</p>}
      {job?.state === 'failed' && (
        <div className="problem" role="alert">
          <strong>{job.problem ? t(job.problem.title) : t(words.failed)}</strong>
          <ul>
            {job.problem?.items.map(({ path, message }) => (
              <li key={path}>{t(message)}</li>
            ))}
          </ul>
        </div>
      )}
      {computed && (
        <section aria-label={t(words.proposal)}>
          <Summary proposal={computed.proposal} free={free?.proposal ?? null} />
          <ShortList board={board} proposal={computed.proposal} />
          <Apply
            count={computed.proposal.pairs.length}
            isFresh={isFresh}
            isBusy={isBusy}
            onApply={() => void applying.begin(() => client.applyAssignment(computed.job))}
          />
        </section>
      )}
      {applying.isRunning && <Progress job={applying.job} onCancel={() => void applying.cancel()} />}
      {applying.error !== null && applying.error !== undefined && <Refused error={applying.error} />}
      {applying.job?.applied && !applying.isRunning && (
        <AppliedResult board={board} names={names} applied={applying.job.applied} />
      )}
      <AssignmentTable
        board={board}
        names={names}
        proposal={computed?.proposal ?? null}
        changes={changes}
        onChange={setChanges}
      />
    </>
  )
}

const withPairs = ({ pinned, forbidden }: Changes) => ({ pinned: [...pinned], forbidden: [...forbidden] })
