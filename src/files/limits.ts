import type { FindingCode } from './findings.ts'

/** What an installation may set; each has a default that suits a contest. */
export interface FileLimits {
  /** Bytes of one file. */
  readonly size: number
  /** Bytes of a person that nothing refers to yet. */
  readonly quota: number
  /** Uploads of one person at once. */
  readonly uploadsAtOnce: number
  /** Checks at once in this process: each holds its file in memory. */
  readonly checksAtOnce: number
  /** Milliseconds an upload waits for its check before it answers that the file is still in quarantine. */
  readonly answerWithin: number
  /** Milliseconds after which a check that gave no result is tried again, by whoever comes first. */
  readonly lease: number
  /** Days a file is kept that nothing refers to. */
  readonly keepDays: number
  /** Findings that refuse a file here though they are warnings elsewhere. */
  readonly refuses: readonly FindingCode[]
}

const MB = 1024 ** 2

export const fileLimits: FileLimits = {
  size: 50 * MB,
  quota: 500 * MB,
  uploadsAtOnce: 8,
  checksAtOnce: 2,
  answerWithin: 700,
  lease: 120_000,
  keepDays: 30,
  refuses: [],
}

/** An instant so many milliseconds after another. */
export const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString()

export const DAY = 86_400_000
