/** @jsxImportSource react */
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { FileRefused, sendFile } from '../sending/index.ts'
import { words } from './words.ts'

/** A file that was sent and accepted. */
export interface Attached {
  readonly name: string
  readonly sha256: string
}

const MOST = 10

type Told = { readonly text: string; readonly wrong: boolean } | null

/** Files of a letter: each is sent at once and checked, and stands in the list when it was accepted. */
export function Attach({
  files,
  onChange,
}: {
  files: readonly Attached[]
  onChange: (change: (files: readonly Attached[]) => readonly Attached[]) => void
}) {
  const { t, language } = useDesk()
  const [told, setTold] = useState<Told>(null)
  const stop = useRef<AbortController>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const say = (text: string, wrong = false) => setTold({ text, wrong })

  async function take({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    const { name } = file
    if (files.length >= MOST) return say(t(words.most), true)
    stop.current?.abort()
    const mine = new AbortController()
    stop.current = mine
    const { signal } = mine
    try {
      const onProgress = (percent: number) => say(fill(t(words.loadingFile), { name, percent }))
      const found = await sendFile(file, name, { language, onProgress, signal }, () =>
        say(fill(t(words.checking), { name })),
      )
      const why = found.findings.map(({ message, remedy }) => `${t(message)}. ${t(remedy)}`).join(' ')
      if (found.state !== 'accepted') return say(`${fill(t(words.refused), { name })}. ${why}`, true)
      setTold(null)
      onChange((now) => [
        ...now.filter(({ sha256 }) => sha256 !== found.sha256),
        { name, sha256: found.sha256 },
      ])
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof FileRefused)
        say(`${fill(t(words.refused), { name })}. ${error.message} ${error.remedies.join(' ')}`, true)
      else say(fill(t(words.lost), { name }), true)
    }
  }

  return (
    <div className="attach">
      {files.length > 0 && (
        <ul className="plain s" aria-label={t(words.files)}>
          {files.map(({ name, sha256 }) => (
            <li key={sha256}>
              {name}{' '}
              <button
                type="button"
                className="link"
                aria-label={fill(t(words.remove), { name })}
                onClick={() => onChange((now) => now.filter((one) => one.sha256 !== sha256))}
              >
                {t(words.short)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="btn g small take">
        {t(words.attach)}
        <input type="file" className="unseen" onChange={(event) => void take(event)} />
      </label>
      <p role="status" className={told?.wrong ? 'err' : 's'}>
        {told?.text}
      </p>
    </div>
  )
}
