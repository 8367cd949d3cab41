import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { identifyCalendar, namesOf } from '../../access/index.ts'
import { type EngineParts, lookAt } from '../../engine/index.ts'
import type { FileRecord, Files } from '../../files/index.ts'
import { processJobs } from '../../jobs/index.ts'
import { canonical, Problem } from '../../kernel/index.ts'
import type { Postman } from '../../notices/index.ts'
import type { Configuration } from '../../operation/index.ts'
import {
  ballotsOf,
  correspondenceOf,
  draftsOf,
  type Installation,
  type Loop,
  loop,
} from '../../runtime/index.ts'
import { postgresFileRecords, postgresLetters, postgresNotices, postgresWording } from '../../store/index.ts'
import type { AccessApiParts } from '../api/access/index.ts'
import { identityResolver } from '../api/access/index.ts'
import type { AssignmentApiParts } from '../api/assignment/index.ts'
import type { BallotsApiParts } from '../api/ballots/index.ts'
import { type CorrespondenceApiParts, sideOf } from '../api/correspondence/index.ts'
import type { DraftsApiParts } from '../api/drafts/index.ts'
import type { FilesApiParts } from '../api/files/index.ts'
import type { ApiParts, Identity } from '../api/index.ts'
import type { JobsApiParts } from '../api/jobs/index.ts'
import type { MailsApiParts } from '../api/mails/index.ts'
import type { PrivacyApiParts } from '../api/privacy/index.ts'
import { type Corpora, createCorpora } from '../api/similar/index.ts'
import type { TablesApiParts } from '../api/tables/index.ts'
import { accessParts, postmanOf, proofDemanded, silentPostman } from './access.ts'
import { demonstrationPayer } from './demonstration-payer.ts'
import { doneIn, fileGate } from './file-gate.ts'
import { filesOf } from './files.ts'
import { beginNotices } from './notices.ts'
import { privacyParts } from './privacy.ts'
import { simulatedApart } from './simulate.ts'
import { workIn } from './work.ts'

export interface Wired {
  readonly api: ApiParts
  readonly access: AccessApiParts
  readonly files: FilesApiParts
  readonly ballots: BallotsApiParts
  readonly drafts: DraftsApiParts
  readonly correspondence: CorrespondenceApiParts
  readonly mails: MailsApiParts
  readonly tables: TablesApiParts
  readonly jobs: JobsApiParts
  readonly assignment: AssignmentApiParts
  readonly privacy: PrivacyApiParts
  readonly corpora: Corpora
  /** Begins to send letters and notices, to look after files and to remove what was kept long enough; returns what ends it. */
  begin(): () => Promise<void>
}

export interface WireOptions {
  readonly configuration: Configuration
  readonly installation: Installation
  readonly origin: () => string
  readonly addressOf: (c: Context) => string
  readonly failed: (error: unknown) => void
  /** Whether the tenant holds the demonstration. */
  readonly demo: boolean
  /** A copy for practice: nothing leaves it, and no codes are asked for. */
  readonly training?: boolean
  /** Ends answers that would not end by themselves. */
  readonly closing?: AbortSignal
}

/** Joins what an installation is made of to what the server's routes stand on. */
export function wire({
  configuration,
  installation,
  origin,
  addressOf,
  failed,
  demo,
  training = false,
  closing,
}: WireOptions): Wired {
  const { engine, pages, feed, db, poke } = installation
  const tenant = configuration.tenants[0]!
  const postman = training ? silentPostman : postmanOf(configuration, installation)
  const access = accessParts(
    training ? { ...configuration, login: { ...configuration.login, providers: [] } } : configuration,
    ...([installation, postman.post, origin, addressOf, demo || training] as const),
  )
  const identityOf = identityResolver(access)
  const store = filesOf(configuration, installation, failed)
  const records = postgresFileRecords(db)
  const drafts = draftsOf({ engine: engine.parts, db, files: store, failed })
  const notices = postgresNotices(db)
  const corpora = createCorpora(engine.parts, feed, failed)
  closing?.addEventListener('abort', () => corpora.close(), { once: true })
  const keeping = {
    id: randomUUID,
    now: () => engine.parts.clock.now(),
    failed,
    isProblem: (error: unknown) => error instanceof Problem,
  }
  const jobs: AssignmentApiParts['jobs'] = processJobs(keeping)
  const longJobs: JobsApiParts['jobs'] = processJobs(keeping)
  for (const one of [jobs, longJobs]) closing?.addEventListener('abort', () => one.close(), { once: true })
  const privacy = privacyParts(configuration, installation, access, store, { identityOf, failed })

  /** Whoever sees a case in which the file is named, and sees it named there; or reads the letter that it came with. */
  async function mayRead(
    identity: Pick<Identity, 'tenant' | 'person' | 'roles'>,
    file: FileRecord,
  ): Promise<boolean> {
    for (const holder of await records.holders(file.tenant, file.id)) {
      const viewer = { id: identity.person, roles: identity.roles }
      if (holder.kind === 'letter') {
        const about = await engine.parts.store.load(identity.tenant, holder.id.split(' ', 1)[0]!)
        const procedure = about && engine.parts.registry.procedure(about.procedure)
        if (procedure && lookAt(procedure, about, viewer) && sideOf({ file: about, procedure }, viewer))
          return true
      }
      if (holder.kind !== 'case') continue
      const { fields } = await engine.view(identity.tenant, holder.id, viewer)
      if (fields.some(({ value }) => canonical(value).includes(file.sha256))) return true
    }
    return false
  }

  const names = (of: string, people: readonly string[]) => namesOf(access.access, of, people)
  const api: ApiParts = {
    engine,
    pages,
    feed,
    notices,
    tenant,
    identityOf,
    accessed: privacy.log.cases,
    namesOf: names,
    files: fileGate(store, mayRead),
    drafts,
    payer: demo ? demonstrationPayer : configuration.payer,
    demandProof: proofDemanded(access, identityOf),
    calendar: { origin, identityOf: (secret) => identifyCalendar(access.access, tenant, secret) },
    failed,
    accepted: poke,
    ...(closing ? { closing } : {}),
  }
  return {
    api,
    ballots: { ...api, ballots: ballotsOf({ engine: engine.parts, db, failed }) },
    access: { ...access, accessed: privacy.log.people, workOf: workIn(pages) },
    files: { files: store, identityOf, mayRead, accessed: privacy.log.files },
    drafts: { drafts, engine, tenant, identityOf, failed },
    correspondence: {
      ...api,
      ...correspondenceOf({ engine: engine.parts, db, files: store }),
      namesOf: names,
      told: notices,
      mail: postgresLetters(db),
    },
    mails: {
      ...{ tenant, identityOf, failed },
      mail: postgresLetters(db),
      wording: postgresWording(db),
      clock: engine.parts.clock,
      namesOf: names,
      accessed: privacy.log.people,
    },
    tables: {
      ...{ engine, tenant, identityOf, failed },
      book: installation.tables,
      broughtIn: installation.broughtIn,
      namesOf: names,
      accessed: privacy.log.people,
    },
    jobs: {
      ...{ engine, tenant, identityOf, failed, files: store, jobs: longJobs },
      accepted: poke,
      simulate: simulatedApart,
    },
    assignment: { engine, tenant, identityOf, accessed: privacy.log.cases, accepted: poke, failed, jobs },
    privacy,
    corpora,
    begin() {
      const mailing = {
        tenant,
        box: notices,
        engine: engine.parts,
        access: access.access,
        post: postman.post,
        failed,
      }
      const begun = [...(training ? [] : [() => beginNotices(mailing)]), privacy.begin]
      return begin(postman, store, begun, engine.parts, failed)
    },
  }
}

const LETTERS_EVERY = 5000
const FILES_EVERY = 60_000

function begin(
  postman: Postman,
  files: Files,
  others: readonly (() => Loop)[],
  { clock, store }: EngineParts,
  failed: (error: unknown) => void,
) {
  const letters = loop(
    async () => {
      await postman.deliver()
      return false
    },
    { every: LETTERS_EVERY, failed },
  )
  const checks = loop(
    async () => {
      await files.checkWaiting()
      await files.settleHeld(doneIn(store))
      await files.collectUnreferenced(clock.now())
      return false
    },
    { every: FILES_EVERY, failed },
  )
  const loops = [letters, checks, ...others.map((one) => one())]
  return async () => {
    await Promise.all(loops.map((one) => one.stop()))
    await files.close()
  }
}
