import type {
  BallotView,
  CasePage,
  CaseView,
  ClosedView,
  CloseInput,
  CommandAnswer,
  DeadlinePage,
  DraftList,
  DraftSaved,
  DraftView,
  EventExplanation,
  EventPage,
  Heard,
  NoticeChoicesView,
  NoticePage,
  SearchPage,
  TaskPage,
} from '../api/index.ts'
import type { AssignmentQueries } from './assignment.ts'
import type { CorrespondenceQueries } from './correspondence.ts'
import type { JobQueries } from './jobs.ts'
import type { LookingQueries } from './looking.ts'
import type { ReportQueries } from './reports.ts'
import type { TableQueries } from './tables.ts'

/** A command as the procedures' types tell it (`CommandOf`). */
export interface AnyCommand {
  readonly procedure: string
  readonly action: string
  readonly input: unknown
}

export interface CommandOptions {
  /** The version that was seen. */
  readonly ifMatch?: number
  /** The idempotency key; a new one is made where none is given. */
  readonly key?: string
  /** The case under which one opens. */
  readonly parent?: string
  /** Of `POST /access/re-authenticate`, for an action that is a signature. */
  readonly proof?: string
  readonly signal?: AbortSignal
}

/** Sends one command; a case of null opens one. @throws ApiProblem where it is refused */
export type Send<Input> = (
  caseId: string | null,
  input: Input,
  options?: CommandOptions,
) => Promise<CommandAnswer>

type Of<C extends AnyCommand, P extends string> = Extract<C, { readonly procedure: P }>

/** Every command of a union, by procedure and action: `client.application.submit(id, {})`. */
export type Commands<C extends AnyCommand> = {
  readonly [P in C['procedure']]: {
    readonly [A in Of<C, P>['action']]: Send<Extract<Of<C, P>, { readonly action: A }>['input']>
  }
}

/** The query of a list as an object. */
export interface CaseQuery {
  readonly procedure?: string
  readonly parent?: string
  readonly state?: readonly string[]
  readonly lot?: string
  readonly holder?: string
  readonly number?: string
  readonly text?: string
  readonly sort?: string
  readonly total?: boolean
  readonly limit?: number
  readonly cursor?: string
}

interface PageQuery {
  readonly procedure?: string
  readonly limit?: number
  readonly cursor?: string
}

/** The form of a draft: an action on a case, or one that opens a case, under a parent where there is one. */
export interface DraftForm<P extends string = string> {
  readonly procedure: P
  readonly action: string
  readonly case?: string
  readonly parent?: string
}

interface DraftOptions {
  /** The version that was read or saved last; none for the first save. */
  readonly ifMatch?: number
  readonly signal?: AbortSignal
}

/** What live updates bring: that everything is to be read, as the connection is new, or a case that changed. */
export type LiveUpdate = { readonly kind: 'case'; readonly change: Heard } | { readonly kind: 'resync' }

/** What one may ask. */
export interface Queries<P extends string = string>
  extends AssignmentQueries,
    CorrespondenceQueries,
    TableQueries,
    JobQueries,
    LookingQueries,
    ReportQueries {
  cases(query?: CaseQuery): Promise<CasePage>
  /** Every row of a list, page after page. */
  allCases(query?: CaseQuery): AsyncIterable<CasePage['items'][number]>
  case(procedure: P, id: string): Promise<CaseView>
  events(procedure: P, id: string, query?: Omit<PageQuery, 'procedure'>): Promise<EventPage>
  explain(procedure: P, id: string, seq: number): Promise<EventExplanation>
  /** What people are called whom the caller sees on cases, by their ids; of many cases only whose each is. */
  names(cases: readonly string[]): Promise<Readonly<Record<string, string>>>
  /** Titles by words in whatever form, numbers by a part; numbers come first. */
  search(q: string, query?: { readonly limit?: number }): Promise<SearchPage>
  tasks(query?: PageQuery): Promise<TaskPage>
  deadlines(
    query?: PageQuery & { readonly case?: string; readonly from?: string; readonly to?: string },
  ): Promise<DeadlinePage>
  drafts(): Promise<DraftList>
  /** @throws ApiProblem UNKNOWN_DRAFT where there is none */
  draft(form: DraftForm<P>): Promise<DraftView>
  /** Saves what was typed, however unfinished; done once, as often as it is sent. */
  saveDraft(form: DraftForm<P>, body: unknown, options?: DraftOptions): Promise<DraftSaved>
  removeDraft(form: DraftForm<P>, options?: DraftOptions): Promise<void>
  /** The vote of a sitting as it runs. */
  ballot(procedure: P, id: string, item?: string): Promise<BallotView>
  /** Says that the caller is here, or has left. */
  present(procedure: P, id: string, mode: 'onsite' | 'remote' | 'left'): Promise<BallotView>
  putToVote(procedure: P, id: string, item: string, kind: 'open' | 'secret'): Promise<BallotView>
  withdrawBallot(procedure: P, id: string, ballot: string): Promise<BallotView>
  /** Casts or changes the caller's own vote. */
  vote(procedure: P, id: string, ballot: string, vote: 'for' | 'against' | 'abstain'): Promise<BallotView>
  /** One command with what was cast and what was on paper; done once, as often as it is sent. */
  closeBallot(procedure: P, id: string, closing: CloseInput): Promise<ClosedView>
  /** What the caller was told, the latest first. */
  notices(
    query?: Omit<PageQuery, 'procedure'> & { readonly unread?: boolean; readonly total?: boolean },
  ): Promise<NoticePage>
  /** Of which kinds the caller wants no letters. */
  noticeChoices(): Promise<NoticeChoicesView>
  chooseNotices(choices: NoticeChoicesView): Promise<NoticeChoicesView>
  readNotice(id: string): Promise<void>
  /** One and all before it. @returns how many were unread */
  readNotices(upTo: string): Promise<number>
  /** Goes on until the signal, whatever breaks between. */
  live(
    filter?: { readonly procedure?: string; readonly case?: string },
    signal?: AbortSignal,
  ): AsyncIterable<LiveUpdate>
}

export type Client<C extends AnyCommand> = Commands<C> & Queries<C['procedure']>
