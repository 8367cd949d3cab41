/** The tables that a tenant may keep. */
export const tableKinds = ['calendar', 'key-rates'] as const
export type TableKind = (typeof tableKinds)[number]

/** A table as it was brought in: whole, with the file it came from. It is never changed. */
export interface TableEdition {
  readonly kind: TableKind
  /** 1 is the first that the tenant brought in. */
  readonly seq: number
  /** Named after the content; events and receipts name it. */
  readonly revision: string
  /** The file as it was given. */
  readonly file: string
  /** Of the file. */
  readonly sha256: string
  /** The whole table that holds from then on, as canonical JSON. */
  readonly data: string
  readonly by: string
  /** Since when it is in force. */
  readonly at: string
  readonly reason: string
}

/** Where editions are kept. */
export interface TableBook {
  /** By kind, then in their order. */
  editions(tenant: string): Promise<readonly TableEdition[]>
  /** False where somebody else took the place. */
  add(tenant: string, edition: TableEdition): Promise<boolean>
}
