/** One step of the schema. Written once, never changed after a release: a later step mends it. */
export interface Migration {
  /** `NNN-name`, in order. */
  readonly id: string
  readonly sql: string
}

/** Row-level security of a table with a `tenant` column: rows of the transaction's tenant only, or of all for `*`. */
export const walled = (...tables: readonly string[]): string =>
  tables
    .map(
      (table) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant_wall on ${table}
  using (tenant = current_setting('mera.tenant', true) or current_setting('mera.tenant', true) = '*')
  with check (tenant = current_setting('mera.tenant', true) or current_setting('mera.tenant', true) = '*');`,
    )
    .join('\n')
