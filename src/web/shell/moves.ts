import { useEffect, useRef } from 'react'

/** Puts the focus on the page's beginning when the address changes, as a new page would; not when it is first shown. */
export function useFocusOnMove(path: string) {
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [path])
  return main
}
