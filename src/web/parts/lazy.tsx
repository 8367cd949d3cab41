/** @jsxImportSource react */
import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react'
import { Loading } from './states.tsx'

/** A part that is fetched when it is first drawn, or ahead of that. */
export type Lazy<Props> = FunctionComponent<Props> & {
  /** Fetches it already. */
  readonly ahead: () => Promise<void>
}

/**
 * A part in a file of its own. React's own `lazy` keeps what stands in for a part for 300 ms, however soon the part is there:
 * more than half of what a change inside the desk may take.
 */
export function lazy<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Lazy<Props> {
  let found: ComponentType<Props> | null = null
  let asked: Promise<void> | null = null
  const ahead = () => {
    asked ??= load().then(
      (part) => {
        found = part.default
      },
      (error: unknown) => {
        // A broken connection is no reason to refuse the part for good.
        asked = null
        throw error
      },
    )
    return asked
  }
  // biome-ignore lint/correctness/noComponentHookFactories: made once for a file, as React's own lazy makes it
  function Part(props: Props) {
    const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null)
    const [, setFound] = useState(found !== null)
    useEffect(() => {
      if (found === null)
        ahead().then(
          () => setFound(true),
          (error: unknown) => setFailed({ error }),
        )
    }, [])
    if (failed) throw failed.error
    const Found = found
    return Found ? <Found {...props} /> : <Loading />
  }
  return Object.assign(Part, { ahead })
}
