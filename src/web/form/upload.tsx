/** @jsxImportSource react */
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { FileRefused, type FileTold, GIVEN_UP, sendFile } from '../sending/index.ts'
import { Box } from './box.tsx'
import type { FigureField, ObjectField } from './fields.ts'
import { wrongIn } from './figures.ts'
import { type FieldProps, useControl, useGround } from './ground.ts'
import { isObject, stepsOf } from './paths.ts'
import { useTyping } from './typing.ts'
import { filled, words } from './words.ts'

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'sending'; readonly name: string; readonly percent: number }
  | { readonly step: 'checking'; readonly name: string }
  | { readonly step: 'told'; readonly file: FileTold; readonly name: string }
  | { readonly step: 'failed'; readonly name: string; readonly error: unknown }

/** What a file fills beside its sum, where the object asks for it: its name and what kind of file it is. */
function besides(members: ObjectField['members'], name: string): Record<string, unknown> {
  const asked = new Set(members.filter(({ field }) => field.kind === 'text').map(({ key }) => key))
  return {
    ...(asked.has('name') ? { name } : {}),
    ...(asked.has('format') ? { format: name.split('.').pop()?.toLowerCase() ?? '' } : {}),
  }
}

/** A file: uploaded here, or named by the sum of one that the server has. */
export function FileView(props: FieldProps<FigureField> & { beside?: ObjectField }) {
  const { field, path, name, value, beside } = props
  const { t, language } = useDesk()
  const { change } = useGround()
  const [state, setState] = useState<State>({ step: 'idle' })
  const [typing, hold, release] = useTyping()
  const stop = useRef<AbortController>(null)
  // A row may move while its file is on its way.
  const at = useRef(path)
  useEffect(() => {
    at.current = path
  }, [path])
  useEffect(() => () => stop.current?.abort(), [])
  const text = typeof value === 'string' ? value : ''
  const wrong = typing === null ? wrongIn(field, text) : null
  const control = useControl(path, { hint: true, wrong: wrong !== null })

  async function take({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    stop.current?.abort()
    const mine = new AbortController()
    stop.current = mine
    const tell = (next: State) => !mine.signal.aborted && setState(next)
    const onProgress = (percent: number) => tell({ step: 'sending', name: file.name, percent })
    onProgress(0)
    try {
      const found = await sendFile(file, file.name, { language, onProgress, signal: mine.signal }, () =>
        tell({ step: 'checking', name: file.name }),
      )
      tell({ step: 'told', file: found, name: file.name })
      if (found.state === 'accepted' && !mine.signal.aborted) fill(found, file.name)
    } catch (error) {
      tell({ step: 'failed', name: file.name, error })
    }
  }

  function fill(found: FileTold, fileName: string): void {
    const steps = stepsOf(at.current)
    const key = steps.at(-1) ?? ''
    if (!beside) {
      change(at.current, () => found.sha256)
      return
    }
    change(steps.slice(0, -1).join('.'), (whole) => ({
      ...(isObject(whole) ? whole : {}),
      ...besides(beside.members, found.name ?? fileName),
      [key]: found.sha256,
    }))
  }

  function cancel(): void {
    stop.current?.abort(GIVEN_UP)
    setState({ step: 'idle' })
  }

  const busy = state.step === 'sending' || state.step === 'checking'
  return (
    <Box {...props} hint={t(words.hash)} wrong={wrong && t(words[wrong])}>
      <div className="file">
        <input
          {...control}
          className="hash"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onFocus={({ target }) => hold(target.value)}
          onBlur={release}
          onChange={(event) => change(path, () => event.target.value.trim().toLowerCase())}
        />
        {busy ? (
          <button type="button" className="btn g small" onClick={cancel}>
            {t(words.stop)}
          </button>
        ) : (
          <label className="btn g small take">
            {t(words.file)}
            <span className="unseen">: {name}</span>
            <input type="file" className="unseen" onChange={(event) => void take(event)} />
          </label>
        )}
      </div>
      <div className="file-state" role="status">
        <Stood state={state} />
      </div>
    </Box>
  )
}

/** How a file stands, in words. */
function Stood({ state }: { state: State }) {
  const { t } = useDesk()
  if (state.step === 'idle') return null
  const { name } = state
  if (state.step === 'sending')
    return (
      <>
        <progress max={100} value={state.percent} aria-label={name} />{' '}
        <small>{filled(t(words.sending), { name, percent: state.percent })}</small>
      </>
    )
  if (state.step === 'checking') return <small>{filled(t(words.checking), { name })}</small>
  if (state.step === 'failed')
    return state.error instanceof FileRefused ? (
      <Why
        title={`${filled(t(words.refused), { name })}. ${state.error.message}`}
        why={state.error.remedies}
      />
    ) : (
      <Why title={t(words.unreachable)} why={[]} />
    )
  const { file } = state
  const found = file.findings.map(({ message, remedy }) => `${t(message)}. ${t(remedy)}`)
  if (file.state === 'refused') return <Why title={filled(t(words.refused), { name })} why={found} />
  return (
    <>
      <small className="good">
        {filled(t(words.accepted), { name })}
        {file.pages !== null && `, ${filled(t(words.pages), { n: file.pages })}`}
      </small>
      {found.map((one) => (
        <small key={one}> {one}</small>
      ))}
    </>
  )
}

const Why = ({ title, why }: { title: string; why: readonly string[] }) => (
  <div className="err">
    {title}
    {why.length > 0 && (
      <ul>
        {why.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    )}
  </div>
)
