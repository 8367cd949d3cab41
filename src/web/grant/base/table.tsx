/** @jsxImportSource react */
import type { ReactNode } from 'react'

/** A table that scrolls by itself where it is wider than the page; columns `n` hold sums. */
export function Table({
  name,
  head,
  children,
}: {
  name: string
  head: readonly { readonly title: string; readonly n?: boolean }[]
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            {head.map(({ title, n }) => (
              <th scope="col" key={title} className={n ? 'n' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </section>
  )
}
