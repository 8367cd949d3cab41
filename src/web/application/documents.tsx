/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { FileRefused, type FileTold, GIVEN_UP, sendFile } from '../sending/index.ts'
import { filled } from './figures.ts'
import { languageHint, lookedAt } from './upload.ts'
import { words } from './upload-words.ts'

/** A document that came through. */
export interface Taken {
  readonly name: string
  readonly language: string
  readonly file: FileTold
}

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'sending'; readonly name: string; readonly percent: number }
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'failed'; readonly name: string; readonly told: readonly string[] }
  | { readonly step: 'taken'; readonly name: string; readonly told: readonly string[] }

const MEGABYTE = 1024 * 1024

/** A place for one PDF: what it says of it comes before, while and after it is sent. */
export function PdfPlace({ label, onTaken }: { label: string; onTaken: (taken: Taken) => void }) {
  const { t, language } = useDesk()
  const [state, setState] = useState<State>({ step: 'idle' })
  const stop = useRef<AbortController>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function take(files: FileList | null): Promise<void> {
    const file = files?.[0]
    if (!file) return
    const { name } = file
    if (files.length > 1) return setState({ step: 'failed', name, told: [t(words.onlyOne)] })
    stop.current?.abort()
    const mine = new AbortController()
    stop.current = mine
    const tell = (next: State) => !mine.signal.aborted && setState(next)
    const wrong = await lookedAt(file)
    if (wrong) return void tell({ step: 'failed', name, told: [t(words[wrong])] })
    const onProgress = (percent: number) =>
      tell(percent < 100 ? { step: 'sending', name, percent } : { step: 'checking', name })
    onProgress(0)
    try {
      const found = await sendFile(file, name, { language, onProgress, signal: mine.signal })
      const told = found.findings.map(({ message, remedy }) => `${t(message)}. ${t(remedy)}`)
      if (found.state === 'refused') return void tell({ step: 'failed', name, told })
      if (found.mediaType !== 'application/pdf')
        return void tell({ step: 'failed', name, told: [t(words['not-pdf'])] })
      const size = filled(t(words.size), {
        mb: (found.size / MEGABYTE).toLocaleString(language, { maximumFractionDigits: 1 }),
        pages: found.pages ?? '?',
      })
      tell({ step: 'taken', name, told: [size, ...told] })
      if (!mine.signal.aborted) onTaken({ name, language: languageHint(name), file: found })
    } catch (error) {
      const told = error instanceof FileRefused ? [error.message, ...error.remedies] : [t(words.lost)]
      tell({ step: 'failed', name, told })
    }
  }

  const isBusy = state.step === 'sending' || state.step === 'checking'
  return (
    <div className="pdf">
      {isBusy ? (
        <button
          type="button"
          className="btn g small"
          onClick={() => {
            stop.current?.abort(GIVEN_UP)
            setState({ step: 'idle' })
          }}
        >
          {t(words.stop)}
        </button>
      ) : (
        <label className="btn g small take">
          {label}
          <input
            type="file"
            className="unseen"
            accept="application/pdf,.pdf"
            onChange={(event) => {
              void take(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
      )}
      <small className="hint">{t(words.hint)}</small>
      <div role="status">
        {state.step === 'sending' && (
          <>
            <progress max={100} value={state.percent} aria-label={state.name} />{' '}
            {filled(t(words.sending), { name: state.name, percent: state.percent })}
          </>
        )}
        {state.step === 'checking' && filled(t(words.checking), { name: state.name })}
        {state.step === 'taken' && (
          <span className="good">
            ✓ {filled(t(words.taken), { name: state.name })} {state.told.join('. ')}
          </span>
        )}
        {state.step === 'failed' && (
          <span className="err">
            ✕ {filled(t(words.refused), { name: state.name })} {state.told.join('. ')}
          </span>
        )}
      </div>
    </div>
  )
}
