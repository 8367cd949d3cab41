import { useCallback, useEffect, useRef, useState } from 'react'

const SETTLED = 200

/**
 * The text of a field as it is typed, or null while nobody types: entering a field changes nothing in it, so what a key
 * selected stays selected. Leaving it is told a moment later: a fault that appears at once would move the button that is
 * just being pressed.
 */
export function useTyping(): readonly [string | null, (text: string) => void, () => void] {
  const [text, setText] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hold = useCallback((typed: string) => {
    clearTimeout(timer.current)
    setText(typed)
  }, [])
  const release = useCallback(() => {
    timer.current = setTimeout(() => setText(null), SETTLED)
  }, [])
  return [text, hold, release]
}
