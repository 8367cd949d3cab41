/** @jsxImportSource react */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'
import '../styles/why.css'

/**
 * «Почему?»: a button that opens a panel at the side. The focus goes in with it and comes back; Esc and the backdrop close it.
 * What stands in the panel is only made when it opens.
 */
export function Why({
  title,
  label,
  children,
}: {
  title: string
  label?: string
  children: () => ReactNode
}) {
  const { t } = useDesk()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="link why"
        aria-haspopup="dialog"
        aria-label={`${label ?? t(words.why)} ${title}`}
        onClick={() => setOpen(true)}
      >
        {label ?? t(words.why)}
      </button>
      {open && (
        <Panel title={title} onClose={() => setOpen(false)}>
          {children()}
        </Panel>
      )}
    </>
  )
}

function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const head = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog by Esc
    <dialog
      ref={dialog}
      className="why"
      aria-labelledby={head}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="inside">
        <p className="over">
          {t(words.why)}
          <button type="button" className="link" onClick={() => dialog.current?.close()}>
            {t(words.close)}
          </button>
        </p>
        <h2 id={head}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
