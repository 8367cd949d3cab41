import type { ImportAsked, JobBrief, JobView, SimulationAsked } from '../api/index.ts'
import { type ClientOptions, type Sent, send } from './send.ts'

/** Long work: it begins, tells how far it is, can be called off. */
export interface JobQueries {
  jobs(): Promise<{ readonly items: readonly JobBrief[] }>
  job(id: string): Promise<JobView>
  cancelJob(id: string): Promise<JobView>
  beginSimulation(asked: SimulationAsked): Promise<JobView>
  beginImport(asked: ImportAsked): Promise<JobView>
}

/** The part of a client that begins and follows them. */
export function jobsOver(options: ClientOptions): JobQueries {
  const json = async <T>(method: Sent['method'], path: string, body?: unknown) => {
    const sent: Sent = { method, path: `/jobs${path}`, ...(body === undefined ? {} : { body }) }
    return (await (await send(options, sent)).json()) as T
  }
  const place = (id: string) => `/${encodeURIComponent(id)}`
  return {
    jobs: () => json('GET', ''),
    job: (id) => json('GET', place(id)),
    cancelJob: (id) => json('POST', `${place(id)}/cancel`),
    beginSimulation: (asked) => json('POST', '/simulations', asked),
    beginImport: (asked) => json('POST', '/imports', asked),
  }
}
