/** @jsxImportSource react */
import { Link } from 'react-router'
import { fill } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { fullDay } from '../../parts/index.ts'
import { mayDo } from '../../spot/index.ts'
import { Hash } from '../../value/index.ts'
import { Spots } from '../base/index.ts'
import { ActSigning, Approving } from './deciding.tsx'
import { type Happened, historyOf } from './history.ts'
import type { ReportSeen, StageSeen } from './seen.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** Stages whose reports may be filed: the first unfinished one, and any that was filed or returned. */
const mayFile = (
  report: ReportSeen,
  stage: StageSeen | undefined,
  before: ReportSeen | undefined,
): boolean =>
  stage === undefined
    ? report.acceptedOn === null
    : ['filed', 'remarks'].includes(stage.status) ||
      (stage.status === 'running' && (before === undefined || before.filings.length > 0))

/** The reports of each stage, the newest stage first: what was filed, what was said to it, who approved and signed. */
export function Reports(told: Told) {
  const { t, language } = useDesk()
  const { view, seen } = told
  const reports = seen.reports ?? []
  if (reports.length === 0) return null
  const shown = reports.filter(
    (report, n) => report.filings.length > 0 || n === 0 || reports[n - 1]!.filings.length > 0,
  )
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{t(words.reports)}</h2>
      {reports.some(({ isFiled }) => isFiled) && (
        <p>
          <a
            href={`/desk/papers/${view.procedure}/${view.case}?lang=${language}`}
            target="_blank"
            rel="noreferrer"
          >
            {t(words.print)}
          </a>
        </p>
      )}
      {shown.toReversed().map((report) => (
        <OneStage key={report.number} report={report} told={told} />
      ))}
    </section>
  )
}

function OneStage({ report, told }: { report: ReportSeen; told: Told }) {
  const { t, code } = useDesk()
  const { view, seen } = told
  const stage = seen.stages?.find(({ number }) => number === report.number)
  const before = seen.reports?.find(({ number }) => number === report.number - 1)
  const status = stage?.status ?? ''
  const history = historyOf(report)
  const files = mayDo(view, 'file-report') && mayFile(report, stage, before)
  return (
    <article aria-labelledby={`stage-${report.number}`}>
      <h3 id={`stage-${report.number}`}>
        {fill(t(words.ofStage), { n: report.number })}{' '}
        {status && <span className="tag">{code('status', status) ?? status}</span>}
      </h3>
      {history.length === 0 && <p className="s">{t(words.nothingYet)}</p>}
      <ol className="thread">
        {history.map((one, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what happened has no name but its place
          <li key={n} className={one.what}>
            <One happened={one} told={told} />
          </li>
        ))}
      </ol>
      {files && (
        <p className="go">
          <Link
            className={report.filings.length > 0 && status === 'filed' ? 'btn g' : 'btn'}
            to={`/cases/${view.procedure}/${view.case}/do/file-report?stage=${report.number}`}
          >
            {t(status === 'remarks' ? words.mend : status === 'filed' ? words.again : words.file)}
          </Link>
        </p>
      )}
      {status === 'filed' && (
        <>
          <Spots view={view} actions={['give-opinion', 'return-report']} fixed={{ stage: report.number }} />
          {report.number === (seen.reports ?? []).length && report.jury === null && (
            <Spots view={view} actions={['record-jury-opinion']} />
          )}
          {mayDo(view, 'approve-report') && <Approving report={report} told={told} />}
        </>
      )}
      {(status === 'approved' || status === 'members-signed') && <ActSigning report={report} told={told} />}
    </article>
  )
}

/** One thing that happened, with its day. */
function One({ happened, told }: { happened: Happened; told: Told }) {
  const { language } = useDesk()
  return (
    <>
      <time dateTime={happened.on}>{fullDay(happened.on, language)}</time> <What {...{ happened, told }} />
    </>
  )
}

function What({ happened, told }: { happened: Happened; told: Told }) {
  const { t, code } = useDesk()
  const { nameOf } = told
  const kind = (key: string) => code('documents', key) ?? key
  switch (happened.what) {
    case 'filed':
      return (
        <>
          {fill(t(happened.nth > 1 ? words.what.filedAgain : words.what.filed), {
            n: happened.nth,
            who: nameOf(happened.by),
          })}
          {happened.daysLate > 0 && (
            <span className="bad"> ✕ {fill(t(words.daysLate), { n: happened.daysLate })}</span>
          )}
          <small className="block">
            {t(words.package)} <Hash hash={happened.document} />
          </small>
        </>
      )
    case 'opinion':
      return (
        <>
          {t(words.what.opinion)}:{' '}
          <span className={happened.positive ? 'good' : 'bad'}>
            {happened.positive ? '✓ ' : '✕ '}
            {t(happened.positive ? words.positive : words.negative)}
          </span>
          <blockquote>{happened.text}</blockquote>
        </>
      )
    case 'returned':
      return (
        <>
          {fill(t(words.what.returned), { n: happened.items.length })}
          <ol>
            {happened.items.map(({ document, text }) => (
              <li key={`${document} ${text}`}>
                <b>{kind(document)}</b>: {text}
              </li>
            ))}
          </ol>
        </>
      )
    case 'jury':
      return (
        <>
          {fill(t(words.what.jury), { number: happened.number })}:{' '}
          {code('decision', happened.decision) ?? happened.decision}
        </>
      )
    case 'approved':
      return fill(t(words.what.approved), { list: happened.kinds.map(kind).join(', ') })
    case 'signed':
      return fill(t(words.what.signed), { list: happened.people.map(nameOf).join(', ') })
    case 'accepted':
      return <b>✓ {t(words.what.accepted)}</b>
  }
}
