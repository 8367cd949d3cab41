/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink, shortDay } from '../parts/index.ts'
import { SpotForm } from '../spot/index.ts'
import type { Ground } from './ground.ts'
import { words } from './words.ts'

/** The minutes: their number, day and file, how they are printed, and the signing once everything is decided. */
export function Protocol({ ground, isUnsent }: { ground: Ground; isUnsent: boolean }) {
  const { t, language } = useDesk()
  const { sitting, view, link } = ground
  if (!link || sitting.items === null) return null
  const waiting = sitting.items.filter(({ decision }) => decision === null).length
  return (
    <section aria-labelledby="protocol">
      <h2 id="protocol">
        {t(words.protocol)} <ClauseLink clause={link.clauses.protocol} />
      </h2>
      <p>
        {sitting.protocol ? (
          <b>
            ✓{' '}
            {t(words.protocolSigned)
              .replace('{number}', sitting.protocol.number)
              .replace('{date}', shortDay(sitting.protocol.date))}
          </b>
        ) : (
          <span className="s">{t(words.protocolNone)}</span>
        )}
        {' · '}
        <a
          href={`/desk/papers/${view.procedure}/${view.case}?lang=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t(words.print)}
        </a>
        {sitting.file && (
          <>
            {' · '}
            <a href={`/api/v1/files/by-hash/${sitting.file}/content`} target="_blank" rel="noreferrer">
              {t(words.file)}
            </a>
          </>
        )}
      </p>
      {ground.may('sign-protocol') && isUnsent && <p className="heed">{t(words.unsent)}</p>}
      {ground.may('sign-protocol') &&
        (waiting > 0 ? (
          <p className="s">{t(words.waiting).replace('{n}', String(waiting))}</p>
        ) : (
          <SpotForm view={view} action="sign-protocol" initial={{ date: sitting.date ?? '' }} />
        ))}
    </section>
  )
}
