/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, useActing } from '../spot/index.ts'
import { PdfPlace, type Taken } from './documents.tsx'
import { paperWord, words } from './screen-words.ts'
import type { Seen } from './seen.ts'

const kinds = ['publication', 'repo-info', 'interest-letter', 'consent', 'application-form', 'other'] as const

/** The documents of the application; while it is being signed the lead may add and replace them. */
export function Papers({ view, seen }: { view: CaseView; seen: Seen }) {
  const { t } = useDesk()
  const attaching = useActing(view, 'attach')
  const [kind, setKind] = useState<string>('publication')
  const { papers } = seen
  if (papers === null) return null
  const mayAttach = mayDo(view, 'attach')
  const put = (slot: string, of: string, { name, language, file }: Taken) =>
    void attaching.act({
      document: { slot, kind: of, name, format: 'pdf', language, sha256: file.sha256 },
      replace: papers.some((paper) => paper.slot === slot),
    })
  const free = () => {
    for (let n = 1; ; n++) {
      const slot = n === 1 ? kind : `${kind}-${n}`
      if (!papers.some((paper) => paper.slot === slot)) return slot
    }
  }
  return (
    <section>
      <h2>{t(words.papers)}</h2>
      {view.fields.some(({ key }) => key === 'form') && (
        <p>
          <a href={`/desk/papers/${view.procedure}/${view.case}`} target="_blank" rel="noreferrer">
            {t(words.print)}
          </a>
        </p>
      )}
      <ul className="rows papers">
        {papers.map((paper) => (
          <li key={paper.slot}>
            <div>
              <b>{paper.name || t(paperWord(paper.kind))}</b>
              <small>{t(paperWord(paper.kind))}</small>
            </div>
            {mayAttach && paper.format !== 'system' && (
              <PdfPlace label={t(words.replace)} onTaken={(taken) => put(paper.slot, paper.kind, taken)} />
            )}
          </li>
        ))}
      </ul>
      {attaching.error !== null && <Refused error={attaching.error} />}
      {mayAttach && (
        <details>
          <summary>{t(words.attach)}</summary>
          <p className="s">{t(words.attachLead)}</p>
          <label htmlFor="attach-kind">{t(words.kind)}</label>
          <select id="attach-kind" value={kind} onChange={(event) => setKind(event.target.value)}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(paperWord(one))}
              </option>
            ))}
          </select>
          <PdfPlace label={t(words.attach)} onTaken={(taken) => put(free(), kind, taken)} />
        </details>
      )}
    </section>
  )
}
