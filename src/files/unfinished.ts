/** A piece of a file that is not whole yet: ciphertext under a key of its own. */
export interface Piece {
  readonly blob: string
  readonly size: number
  readonly key: string
}

/** A file that comes in pieces, as far as it has come. */
export interface Unfinished {
  readonly tenant: string
  readonly id: string
  readonly person: string
  readonly subject: string
  /** Sealed under `key`. */
  readonly name: string
  readonly key: string
  /** How long it will be. */
  readonly size: number
  readonly begunAt: string
  readonly pieces: readonly Piece[]
  /** The file that came of it, once it is whole: its pieces are gone then. */
  readonly file: string | null
}

/** Where unfinished files are noted. */
export interface UnfinishedRecords {
  begin(unfinished: Unfinished): Promise<void>
  find(tenant: string, id: string): Promise<Unfinished | null>
  /** How many a person has under way, and how many bytes these will be. */
  underWay(tenant: string, person: string): Promise<{ readonly count: number; readonly bytes: number }>
  /** Adds a piece where so many bytes have come; of two that come at once one is added. */
  append(tenant: string, id: string, after: number, piece: Piece): Promise<boolean>
  /** Notes what came of it and forgets the pieces, whose blobs are then the caller's to remove. */
  finish(tenant: string, id: string, file: string): Promise<readonly string[]>
  /** @returns the blobs of its pieces */
  remove(tenant: string, id: string): Promise<readonly string[]>
  /** Removes what a person began and what is a person's data. @returns the blobs of its pieces */
  removeOf(tenant: string, person: string): Promise<readonly string[]>
  /** Removes those of all tenants that began before the instant. @returns the blobs of their pieces, or null where there are none */
  takeOld(before: string, limit: number): Promise<readonly string[] | null>
}

/** How many bytes have come. */
export const comeOf = ({ pieces, file, size }: Unfinished): number =>
  file === null ? pieces.reduce((sum, piece) => sum + piece.size, 0) : size
