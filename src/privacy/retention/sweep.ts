/** Something whose time passes, and how to remove what has passed. */
export interface Sweeper {
  readonly what: 'accessLog' | 'sessions' | 'drafts' | 'replies' | 'uploads' | 'erasures'
  /** Counts what has passed by an instant and, unless it is a dry run, removes it. */
  sweep(now: string, dry: boolean): Promise<number>
}

/** What was removed, or would be. */
export type Swept = Readonly<Partial<Record<Sweeper['what'], number>>>

/**
 * Removes what need not be kept any longer. Safe to run on several nodes at once and to be broken off: what is left is
 * removed the next time.
 */
export async function sweepRetention(
  { sweepers }: { readonly sweepers: readonly Sweeper[] },
  now: string,
  { dry = false }: { readonly dry?: boolean } = {},
): Promise<Swept> {
  const counts: Partial<Record<Sweeper['what'], number>> = {}
  for (const { what, sweep } of sweepers) counts[what] = (counts[what] ?? 0) + (await sweep(now, dry))
  return counts
}
