/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import type { CaseQuery } from '../../server/client/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'
import { useDesk } from '../frame/index.ts'
import { holdersOf, type People } from '../names/index.ts'
import { Download, Refused, save } from '../parts/index.ts'
import { type Column, cellValue, columnsOf, type Row } from './columns.ts'
import { type Cell, csvOf } from './csv.ts'
import { useCells } from './table.tsx'
import { words } from './words.ts'

/** What the server's workbook can be asked by; where the list is sifted by more, only the text file keeps to it. */
const ASKED = ['procedure', 'parent', 'state', 'lot', 'sort', 'limit', 'total']

/** The same list as a workbook, written by the server. */
function Workbook({ query }: { query: CaseQuery }) {
  const { t, language } = useDesk()
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  if (given.some(([name]) => !ASKED.includes(name))) return null
  const params = new URLSearchParams({ lang: language })
  for (const [name, value] of given)
    if (ASKED.indexOf(name) < 4) for (const one of [value].flat()) params.append(name, String(one))
  return (
    <>
      <Download href={`/api/v1/exports/cases?${params}`}>{t(words.xlsx)}</Download>{' '}
    </>
  )
}

/** Everything that the filter leaves, on all pages, as a file for a spreadsheet. */
export function Export({
  procedure,
  model,
  query,
  nameOf,
}: {
  procedure: string
  model: ProcedureModel
  query: CaseQuery
  nameOf: (row: Row) => string
}) {
  const { t, client } = useDesk()
  const { head, text } = useCells(procedure, model)
  const [read, setRead] = useState<number | null>(null)
  const [done, setDone] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const stop = useRef<AbortController>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const cellOf = (row: Row, column: Column, people: People): Cell => {
    const value = cellValue(row, column)
    if (column.kind === 'sum' && value !== null) return { figures: value }
    return { text: column.kind === 'title' ? nameOf(row) : text(row, column, people.get(row.holder ?? '')) }
  }
  async function run() {
    const mine = new AbortController()
    stop.current = mine
    setError(null)
    setDone(false)
    setRead(0)
    try {
      const rows: Row[] = []
      for await (const row of client.allCases({ ...query, limit: 200 })) {
        mine.signal.throwIfAborted()
        rows.push(row)
        if (rows.length % 200 === 0) setRead(rows.length)
      }
      const columns = columnsOf(model, rows)
      const people = await holdersOf(client, rows)
      save(
        `${t(model.title)}.csv`,
        new Blob(
          [
            csvOf([
              columns.map((column) => ({ text: head(column) })),
              ...rows.map((row) => columns.map((column) => cellOf(row, column, people))),
            ]),
          ],
          { type: 'text/csv;charset=utf-8' },
        ),
      )
      setRead(rows.length)
      setDone(true)
    } catch (failed) {
      setRead(null)
      if (!mine.signal.aborted) setError(failed)
    }
  }
  const busy = read !== null && !done
  return (
    <>
      <Workbook query={query} />
      {busy ? (
        <button type="button" className="btn g small" onClick={() => stop.current?.abort()}>
          {t(words.callOff)}
        </button>
      ) : (
        <button type="button" className="btn g small" onClick={() => void run()}>
          {t(words.csv)}
        </button>
      )}{' '}
      <span className="s" role="status">
        {read !== null && `${t(done ? words.exported : words.exporting)} ${read}`}
      </span>
      {error !== null && <Refused error={error} again={run} />}
    </>
  )
}
