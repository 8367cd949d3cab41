/** @jsxImportSource react */
import { useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { money, Refused } from '../parts/index.ts'
import { bankFile } from './bank-file.ts'
import { bankLines, type DueRow, totalOf } from './shape.ts'
import { windows1251 } from './windows-1251.ts'
import { words } from './words.ts'

function download(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'text/plain' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The register of chosen tranches for the program of the bank; requisites are opened for it alone. */
export function Register({ rows }: { rows: readonly DueRow[] }) {
  const { client, t } = useDesk()
  const id = useId()
  const [first, setFirst] = useState('1')
  const [told, setTold] = useState('')
  const [hindered, setHindered] = useState<readonly string[]>([])
  const [error, setError] = useState<unknown>(null)
  async function make() {
    setTold('')
    setHindered([])
    setError(null)
    try {
      const made = []
      for (const row of rows)
        made.push(bankLines(row, await client.case(row.grant.procedure, row.grant.case)))
      const without = made.flatMap((one) => one.hindered)
      if (without.length > 0) return setHindered([...new Set(without)])
      const lines = made.flatMap((one) => one.lines)
      const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())
      download(`1c_to_kl_${day}.txt`, windows1251(bankFile(lines, day, Math.max(1, Number(first) || 1))))
      setTold(`${t(words.made)} ${lines.length}`)
    } catch (refusal) {
      setError(refusal)
    }
  }
  return (
    <section className="register">
      <h3>{t(words.bank)}</h3>
      <p className="s">{t(words.bankNote)}</p>
      {rows.length === 0 ? (
        <p>{t(words.pick)}</p>
      ) : (
        <>
          <p>
            {t(words.chosen)}: <b>{money(totalOf(rows.map(({ due }) => due.amount)))} ₽</b>
          </p>
          <p>
            <label htmlFor={`${id}-first`}>{t(words.first)}</label>
            <input
              id={`${id}-first`}
              inputMode="numeric"
              value={first}
              maxLength={6}
              onChange={(event) => setFirst(event.target.value.replace(/\D/g, ''))}
            />
          </p>
          <button type="button" className="btn" onClick={() => void make()}>
            {t(words.make)}
          </button>
        </>
      )}
      <p role="status">{told}</p>
      {hindered.length > 0 && (
        <div className="problem" role="alert">
          <strong>{t(words.hindered)}</strong>
          <ul>
            {hindered.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {error !== null && <Refused error={error} />}
    </section>
  )
}
