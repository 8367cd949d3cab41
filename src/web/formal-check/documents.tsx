/** @jsxImportSource react */
import { useId, useState } from 'react'
import { FileView } from '../file-view/index.ts'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, useActing } from '../spot/index.ts'
import { type CheckedPaper, type Marks, marksToBegin } from './seen.ts'
import { words } from './words.ts'

const flags = ['readable', 'colour', 'complete'] as const

/** Document by document what a person sees of it, with the file opened beside. */
export function Documents({ view, papers }: { view: CaseView; papers: readonly CheckedPaper[] | null }) {
  const { t } = useDesk()
  const acting = useActing(view, 'mark-documents')
  const [made, setMade] = useState<Readonly<Record<string, Marks>>>({})
  const [shown, setShown] = useState<string | null>(null)
  if (papers === null) return null
  const looked = papers.filter((paper) => !paper.made)
  const mayMark = mayDo(view, 'mark-documents') && looked.length > 0
  const open = papers.find(({ slot }) => slot === shown)
  const marksOf = (paper: CheckedPaper) => made[paper.slot] ?? marksToBegin(paper)
  return (
    <section aria-labelledby="formal-documents">
      <h3 id="formal-documents">{t(words.documents)}</h3>
      {mayMark && <p className="s">{t(words.documentsLead)}</p>}
      <div className={open ? 'beside open' : 'beside'}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void acting.act({ marks: looked.map((paper) => ({ slot: paper.slot, ...marksOf(paper) })) })
          }}
        >
          {papers.map((paper) => (
            <Paper
              key={paper.slot}
              paper={paper}
              marks={marksOf(paper)}
              mayMark={mayMark}
              isShown={shown === paper.slot}
              onShow={() => setShown(shown === paper.slot ? null : paper.slot)}
              onMark={(marks) => setMade({ ...made, [paper.slot]: marks })}
            />
          ))}
          {acting.error !== null && <Refused error={acting.error} />}
          {mayMark && (
            <p className="go">
              <button type="submit" className="btn" disabled={acting.busy}>
                {t(acting.busy ? words.sending : words.save)}
              </button>{' '}
              <span role="status">{acting.done && t(words.saved)}</span>
            </p>
          )}
        </form>
        {open && <FileView sha256={open.sha256} title={open.name} />}
      </div>
    </section>
  )
}

function Paper({
  paper,
  marks,
  mayMark,
  isShown,
  onShow,
  onMark,
}: {
  paper: CheckedPaper
  marks: Marks
  mayMark: boolean
  isShown: boolean
  onShow: () => void
  onMark: (marks: Marks) => void
}) {
  const { t, code, label } = useDesk()
  const id = useId()
  const kind = code('kind', paper.kind) ?? label(paper.kind)
  return (
    <fieldset className="paper">
      <legend>
        {paper.name || kind} <small>{kind}</small>
      </legend>
      {paper.made ? (
        <small>{t(words.made)}</small>
      ) : (
        <>
          <p className="marks">
            {flags.map((flag) => (
              <label key={flag}>
                <input
                  type="checkbox"
                  checked={marks[flag]}
                  disabled={!mayMark}
                  onChange={(event) => onMark({ ...marks, [flag]: event.target.checked })}
                />{' '}
                {t(words[flag])}
              </label>
            ))}
            <label htmlFor={id}>{t(words.language)}</label>
            <select
              id={id}
              value={marks.language === 'ru' ? 'ru' : 'en'}
              disabled={!mayMark}
              onChange={(event) => onMark({ ...marks, language: event.target.value })}
            >
              <option value="ru">{t(words.russian)}</option>
              <option value="en">{t(words.foreign)}</option>
            </select>
          </p>
          <p className="s">
            <span className={paper.marks ? 'good' : ''}>
              {paper.marks ? '✓' : '?'} {t(paper.marks ? words.marked : words.unmarked)}
            </span>{' '}
            <button type="button" className="link" aria-expanded={isShown} onClick={onShow}>
              {t(isShown ? words.hide : words.show)}
            </button>
          </p>
        </>
      )}
    </fieldset>
  )
}
