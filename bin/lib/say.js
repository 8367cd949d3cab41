// Words of the set-up go to standard error only: standard output belongs to the command that follows.

/** Prints one line on standard error, marked as the set-up's. */
export function say(text) {
  process.stderr.write(`mera: ${text}\n`)
}

/** A failure of the set-up that the user can act upon: printed without a stack. */
export class SetUpError extends Error {}

/** Prints a failure and ends the process with exit code 1; an unexpected error keeps its stack. */
export function fail(error) {
  if (error instanceof SetUpError) say(error.message)
  else process.stderr.write(`${error?.stack ?? error}\n`)
  process.exit(1)
}
