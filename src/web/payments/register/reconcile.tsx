/** @jsxImportSource react */
import { useId, useMemo, useState } from 'react'
import { useDesk } from '../../frame/index.ts'
import { money } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { matched, unanswered } from './match.ts'
import { orderOf, type Seen } from './seen.ts'
import { decoded, readStatement, type Statement } from './statement.ts'
import { Table } from './table.tsx'
import { words } from './words.ts'

/** A statement held against the register: what fits is proposed, the rest is settled by hand with a reason. */
export function Reconcile({ view, seen }: { view: CaseView; seen: Seen }) {
  const { t } = useDesk()
  const id = useId()
  const [statement, setStatement] = useState<Statement | null>(null)
  const [told, setTold] = useState('')
  const found = useMemo(() => matched(statement?.lines ?? [], seen), [statement, seen])
  const absent = unanswered(found, seen)
  async function read(file: File | undefined) {
    setTold('')
    setStatement(file ? readStatement(decoded(await file.arrayBuffer())) : null)
  }
  return (
    <section aria-labelledby="reconcile">
      <h2 id="reconcile">{t(words.reconcile)}</h2>
      <p className="s" id={`${id}-note`}>
        {t(words.reconcileNote)}
      </p>
      <p>
        <label htmlFor={`${id}-file`}>{t(words.file)}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.csv,text/plain,text/csv"
          aria-describedby={`${id}-note`}
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </p>
      <p role="status">{told}</p>
      {statement?.missing.map((name) => (
        <p key={name} className="err" role="alert">
          {t(words.missing)} {t(name === 'amount' ? words.columnAmount : words.columnPurpose)}
        </p>
      ))}
      {statement && statement.unread.length > 0 && (
        <p role="status">
          {t(words.unread)} {statement.unread.join(', ')}
        </p>
      )}
      {statement && statement.missing.length === 0 && found.length === 0 && (
        <p className="empty">{t(words.empty)}</p>
      )}
      {found.length > 0 && <Table view={view} seen={seen} found={found} onTold={setTold} />}
      {found.length > 0 && absent.length > 0 && (
        <>
          <h3>{t(words.unanswered)}</h3>
          <ul>
            {absent.map((line) => (
              <li key={line.number}>
                {t(words.order)} {orderOf(seen, line.number)}: {line.agreement}, {t(words.tranche)}{' '}
                {line.tranche}, {money(line.amount)} ₽{line.payee && `, ${line.payee.name}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
