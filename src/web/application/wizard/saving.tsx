/** @jsxImportSource react */
import { useState } from 'react'
import type { DraftForm } from '../../../server/client/index.ts'
import type { Draft } from '../../act/index.ts'
import { useDesk } from '../../frame/index.ts'
import { dropShadow } from './shadow.ts'
import { words } from './words.ts'

/** How the draft stands, in words, and the way to be rid of it. */
export function Saving({ draft, place, onAnew }: { draft: Draft; place: DraftForm; onAnew: () => void }) {
  const { t, seat } = useDesk()
  const [asked, setAsked] = useState(false)
  async function drop(): Promise<void> {
    await draft.drop()
    dropShadow(localStorage, seat.person, place)
    location.reload()
  }
  return (
    <div className="saving">
      {draft.state === 'elsewhere' ? (
        <div className="heed" role="alert">
          <p>{t(words.elsewhere)}</p>
          <button type="button" className="btn g small" onClick={() => void draft.overwrite()}>
            {t(words.keepMine)}
          </button>{' '}
          <button
            type="button"
            className="btn g small"
            onClick={() => {
              dropShadow(localStorage, seat.person, place)
              onAnew()
              location.reload()
            }}
          >
            {t(words.reload)}
          </button>
        </div>
      ) : (
        <p className={draft.state === 'unsaved' ? 'err' : 's'} role="status">
          {t(words[draft.state])}
        </p>
      )}
      {asked ? (
        <div className="heed" role="alert">
          <p>{t(words.dropSure)}</p>
          <button type="button" className="btn small" onClick={() => void drop()}>
            {t(words.dropYes)}
          </button>{' '}
          <button type="button" className="btn g small" onClick={() => setAsked(false)}>
            {t(words.dropNo)}
          </button>
        </div>
      ) : (
        <button type="button" className="link s" onClick={() => setAsked(true)}>
          {t(words.drop)}
        </button>
      )}
    </div>
  )
}
