/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import type { Fault } from './ground.ts'
import { useGround } from './ground.ts'
import { Left } from './left.tsx'
import type { Step } from './steps.ts'
import { words } from './words.ts'

/** Everything that is left, each leading to its field; then the form as it will be printed, and the way on. */
export function ReviewStep({
  known,
  preview,
  sending,
  onGo,
  onSend,
}: {
  /** Whether the server has told of what stands here now. */
  known: boolean
  /** The address of the printed draft. */
  preview: string
  sending: boolean
  onGo: (step: Step, fault: Fault) => void
  onSend: () => void
}) {
  const { t } = useDesk()
  const { faults } = useGround()
  return (
    <>
      {faults.length > 0 ? (
        <Left title={t(words.left)} faults={faults} onGo={onGo} />
      ) : known ? (
        <p className="told">✓ {t(words.nothingLeft)}</p>
      ) : (
        <p className="s" role="status">
          {t(words.looking)}
        </p>
      )}
      <p>
        <a href={preview} target="_blank" rel="noreferrer">
          {t(words.preview)}
        </a>
      </p>
      <p className="s">{t(words.passLead)}</p>
      <p className="go">
        <button
          type="button"
          className="btn"
          disabled={sending || faults.length > 0 || !known}
          onClick={onSend}
        >
          {t(sending ? words.passingOn : words.passOn)}
        </button>
      </p>
    </>
  )
}
