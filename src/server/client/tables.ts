import type { TablesHistory, TablesPage, TablesPreview } from '../api/index.ts'
import { type ClientOptions, type Sent, send } from './send.ts'

/** A file of a table. */
interface TableFile {
  readonly kind: 'calendar' | 'key-rates'
  readonly file: string
}

/** The production calendar and key rates. */
export interface TableQueries {
  tables(): Promise<TablesPage>
  /** For administrators, as the rest. */
  tablesHistory(): Promise<TablesHistory>
  previewTable(file: TableFile): Promise<TablesPreview>
  /** `seq` is that of the preview. */
  keepTable(file: TableFile & { readonly reason: string; readonly seq: number }): Promise<TablesHistory>
}

/** The part of a client that reads and brings them in. */
export function tablesOver(options: ClientOptions): TableQueries {
  const json = async <T>(sent: Sent) => (await (await send(options, sent)).json()) as T
  return {
    tables: () => json({ method: 'GET', path: '/tables' }),
    tablesHistory: () => json({ method: 'GET', path: '/tables/history' }),
    previewTable: (body) => json({ method: 'POST', path: '/tables/preview', body }),
    keepTable: (body) => json({ method: 'POST', path: '/tables', body }),
  }
}
