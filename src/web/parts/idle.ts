/** Runs something once the browser has nothing else to do. @returns what calls it off */
export function whenIdle(run: () => void, atLatest: number): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(run, atLatest)
    return () => clearTimeout(timer)
  }
  const idle = window.requestIdleCallback(run, { timeout: atLatest })
  return () => window.cancelIdleCallback(idle)
}
