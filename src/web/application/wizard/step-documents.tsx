/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink } from '../../parts/index.ts'
import { PdfPlace, type Taken } from '../documents.tsx'
import { Faults } from './fields.tsx'
import type { Paper } from './form.ts'
import { useFaults, useGround } from './ground.ts'
import { words } from './words.ts'

/** Kinds of document that one brings along, with the clause of each. */
const kinds = [
  ['publication', '3.5.v/1'],
  ['repo-info', '3.5.v/2'],
  ['interest-letter', '3.5.v/3'],
  ['consent', '3.6/1'],
  ['other', '3.5'],
] as const
type Kind = (typeof kinds)[number][0]

const wordOf = (kind: string) =>
  kind === 'consent'
    ? words.rightsConsent
    : kind === 'plan'
      ? words.calendar
      : (words[kind as Exclude<Kind, 'consent'>] ?? words.other)

/** The first place of a kind that nothing fills yet: `publication`, `publication-2`. */
function freeSlot(kind: string, taken: readonly Paper[]): string {
  for (let n = 1; ; n++) {
    const slot = n === 1 ? kind : `${kind}-${n}`
    if (!taken.some((paper) => paper.slot === slot)) return slot
  }
}

const paperOf = (slot: string, kind: string, { name, language, file }: Taken): Paper => ({
  slot,
  kind,
  name,
  format: 'pdf',
  language,
  sha256: file.sha256,
})

/** Documents besides the three that are made here. */
export function DocumentsStep() {
  const { t } = useDesk()
  const { form, change, regulation } = useGround()
  const [kind, setKind] = useState<Kind>('publication')
  const faults = useFaults('documents', true)
  const put = (paper: Paper) =>
    change((f) => ({ ...f, documents: [...f.documents.filter(({ slot }) => slot !== paper.slot), paper] }))
  return (
    <>
      <h3>{t(words.made)}</h3>
      <p className="s">{t(words.madeLead)}</p>
      <h3>{t(words.documents)}</h3>
      <span id="field-documents" tabIndex={-1}>
        <Faults id="field-documents-faults" faults={faults} />
      </span>
      {form.documents.length === 0 ? (
        <p className="s">{t(words.noPapers)}</p>
      ) : (
        <ul className="rows papers">
          {form.documents.map((paper) => (
            <li key={paper.slot}>
              <div>
                <b>{paper.name}</b>
                <small>{t(wordOf(paper.kind))}</small>
              </div>
              <label className="lang">
                <span className="unseen">{paper.name}: </span>
                <select
                  aria-label={paper.name}
                  value={paper.language}
                  onChange={(event) => put({ ...paper, language: event.target.value })}
                >
                  <option value="ru">Русский</option>
                  <option value="en">English</option>
                  <option value="other">{t(words.other)}</option>
                </select>
              </label>
              <PdfPlace
                label={t(words.replace)}
                onTaken={(taken) => put(paperOf(paper.slot, paper.kind, taken))}
              />
              <button
                type="button"
                className="btn g small"
                aria-label={`${t(words.remove)}: ${paper.name}`}
                onClick={() =>
                  change((f) => ({ ...f, documents: f.documents.filter(({ slot }) => slot !== paper.slot) }))
                }
              >
                {t(words.remove)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>{t(words.attach)}</h3>
      <div className="ask">
        <label htmlFor="paper-kind">{t(words.paperKind)}</label>{' '}
        <ClauseLink clause={`${regulation}:${kinds.find(([one]) => one === kind)![1]}`} />
        <select id="paper-kind" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {kinds.map(([one]) => (
            <option key={one} value={one}>
              {t(wordOf(one))}
            </option>
          ))}
        </select>
      </div>
      <PdfPlace
        label={t(words.chooseFile)}
        onTaken={(taken) => put(paperOf(freeSlot(kind, form.documents), kind, taken))}
      />
    </>
  )
}
