/** Settings of PostgreSQL by name. */
export type Settings = Readonly<Record<string, string>>

/** For a machine of two cores that the server shares with Mera. What is not named keeps PostgreSQL's own default. */
const PRODUCTION: Settings = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '64MB',
  max_connections: '60',
  wal_compression: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** The log names what happened, never a value: statements, their parameters and the rows of a conflict stay out. */
const LOG_WITHOUT_DATA: Settings = {
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  logging_collector: 'off',
}

const LOCAL: Settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '' }

/** The server's arguments: what the caller sets stands before our defaults, the address before all. */
export function serverArguments(data: string, port: number, settings: Settings): string[] {
  const all = { ...PRODUCTION, ...LOG_WITHOUT_DATA, ...settings, ...LOCAL, port: String(port) }
  return ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
