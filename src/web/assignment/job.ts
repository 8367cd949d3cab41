import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import type { JobView } from './rows.ts'

const EVERY = 400

export interface Following {
  /** What the server last said of the job. */
  readonly job: JobView | null
  readonly error: unknown
  readonly isRunning: boolean
  /** Begins one and follows it. */
  begin(start: () => Promise<JobView>): Promise<void>
  cancel(): Promise<void>
  drop(): void
}

/** Follows a work of the server to its end; `ended` is told once. */
export function useJob(ended?: (job: JobView) => void): Following {
  const { client } = useDesk()
  const queries = useQueryClient()
  const [id, setId] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [told, setTold] = useState<string | null>(null)
  const asked = useQuery({
    queryKey: ['assignment', 'job', id],
    queryFn: () => client.assignmentJob(id!),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : EVERY),
    staleTime: 0,
  })
  const job = id === null ? null : (asked.data ?? null)
  useEffect(() => {
    if (!job || job.state === 'running' || told === job.id) return
    setTold(job.id)
    ended?.(job)
  }, [job, told, ended])
  return {
    job,
    error: error ?? asked.error,
    isRunning: id !== null && !asked.error && (job === null || job.state === 'running'),
    async begin(start) {
      setError(null)
      try {
        const begun = await start()
        queries.setQueryData(['assignment', 'job', begun.id], begun)
        setId(begun.id)
      } catch (refusal) {
        setError(refusal)
      }
    },
    async cancel() {
      if (id === null) return
      queries.setQueryData(['assignment', 'job', id], await client.cancelAssignment(id))
    },
    drop: () => setId(null),
  }
}
