/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { problemOf } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { Refused } from './states.tsx'
import { words } from './words.ts'

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'coming'; readonly bytes: number }
  | { readonly step: 'failed'; readonly error: unknown }

/** What the answer calls the file. */
const nameIn = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? ''

/** A file that the server writes while it is read: how much has come, and a way to call it off, which ends the work there, too. */
export function Download({ href, children }: { href: string; children: ReactNode }) {
  const { t, language } = useDesk()
  const [state, setState] = useState<State>({ step: 'idle' })
  const stop = useRef<AbortController>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function take(): Promise<void> {
    const mine = new AbortController()
    stop.current = mine
    setState({ step: 'coming', bytes: 0 })
    try {
      const answer = await fetch(href, { signal: mine.signal, headers: { 'accept-language': language } })
      if (!answer.ok || !answer.body) throw await problemOf(answer)
      const parts: BlobPart[] = []
      let bytes = 0
      for (const reader = answer.body.getReader(); ; ) {
        const { done, value } = await reader.read()
        if (done) break
        parts.push(value)
        bytes += value.length
        setState({ step: 'coming', bytes })
      }
      const type = answer.headers.get('content-type') ?? ''
      save(nameIn(answer.headers.get('content-disposition')), new Blob(parts, { type }))
      setState({ step: 'idle' })
    } catch (error) {
      setState(mine.signal.aborted ? { step: 'idle' } : { step: 'failed', error })
    }
  }

  if (state.step === 'coming')
    return (
      <span className="coming" role="status">
        <progress aria-label={t(words.coming)} />{' '}
        <small>
          {t(words.coming)} {Math.ceil(state.bytes / 1024).toLocaleString(language)} {t(words.kilobytes)}
        </small>{' '}
        <button type="button" className="btn g small" onClick={() => stop.current?.abort()}>
          {t(words.callOff)}
        </button>
      </span>
    )
  return (
    <>
      <button type="button" className="btn g small" onClick={() => void take()}>
        {children}
      </button>
      {state.step === 'failed' && <Refused error={state.error} again={() => void take()} />}
    </>
  )
}

/** Hands a file to the browser to keep. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
