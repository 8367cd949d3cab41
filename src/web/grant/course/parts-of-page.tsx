/** @jsxImportSource react */
import { useEffect, useState } from 'react'
import { useDesk } from '../../frame/index.ts'
import { words } from './words.ts'

interface Part {
  readonly id: string
  readonly title: string
}

/** Links to the parts that stand on the page below: only those that are there for whoever looks. */
export function PartsOfPage({ of }: { of: string }) {
  const { t } = useDesk()
  const [parts, setParts] = useState<readonly Part[]>([])
  useEffect(() => {
    const root = document.getElementById(of)
    if (!root) return
    const look = () => {
      const found = [...root.querySelectorAll('h2[id]')].map(({ id, textContent }) => ({
        id,
        title: textContent ?? '',
      }))
      setParts((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
    }
    look()
    // Parts come as what they are drawn from is loaded.
    const watch = new MutationObserver(look)
    watch.observe(root, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [of])
  if (parts.length < 2) return null
  return (
    <nav className="parts" aria-label={t(words.parts)}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}
