import { version } from '../../package.json'

/** The engine's own name and version. It stands beside a receipt, never inside the compared bytes. */
export const engine = `mera@${version}`
