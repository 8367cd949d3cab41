/** @jsxImportSource react */
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { ProcedureModel } from '../../server/desk/index.ts'
import { Bulk, mayChoose } from '../bulk/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, Missing, Refused } from '../parts/index.ts'
import { askedBy, isFiltered } from './asked.ts'
import { Export } from './export.tsx'
import { Filters } from './filters.tsx'
import { useLots, useNames } from './names.ts'
import { useRows } from './rows.ts'
import { Table } from './table.tsx'
import { words } from './words.ts'
import '../styles/lists.css'

/** Actions that open such a case: under the case that the list is of, or by themselves. */
function Openings({
  procedure,
  model,
  parent,
}: {
  procedure: string
  model: ProcedureModel
  parent: string | null
}) {
  const { t, seat, model: all } = useDesk()
  const mine = Object.entries(model.actions).filter(
    ([, { from, by }]) => from === 'new' && by.some((role) => seat.roles.includes(role)),
  )
  if (mine.length === 0) return null
  if (model.parent !== null && parent === null) {
    const above = all.procedures[model.parent]
    return above ? (
      <p className="s">
        {t(words.beginAbove)} <Link to={`/cases/${model.parent}`}>«{t(above.title)}»</Link>
      </p>
    ) : null
  }
  return (
    <p className="openings">
      {mine.map(([name, { title }]) => (
        <Link
          key={name}
          className="btn g small"
          to={`/open/${procedure}/${name}${parent ? `?parent=${encodeURIComponent(parent)}` : ''}`}
        >
          {t(title)}
        </Link>
      ))}
    </p>
  )
}

function List({ procedure, model }: { procedure: string; model: ProcedureModel }) {
  const { t, seat } = useDesk()
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [params, setParams] = useSearchParams()
  const { total: counts, ...query } = askedBy(procedure, model, params)
  const { found, rows, total } = useRows({ ...query, ...(counts ? { total: true } : {}) })
  const nameOf = useNames(t(model.title), model.parent, rows)
  const picked = [...chosen].map(([id, name]) => ({ case: id, name }))
  const hasLot = Object.values(model.fields).some(({ columns }) => columns.includes('lot'))
  const lots = useLots(rows, hasLot, params.get('lot'))
  const parent = params.get('parent')
  const changed = (name: string, value: string | null) => {
    const next = new URLSearchParams(params)
    if (value === null) next.delete(name)
    else next.set(name, value)
    setParams(next)
  }
  return (
    <div className="lists">
      <h1>{t(model.title)}</h1>
      <Openings procedure={procedure} model={model} parent={parent} />
      {parent && model.parent && (
        <p className="s">
          {t(words.within)} <Link to={`/cases/${model.parent}/${parent}`}>{t(words.above)}</Link>
        </p>
      )}
      <Filters model={model} params={params} lots={lots} onChange={setParams} />
      {found.isPending ? (
        <Loading />
      ) : found.error && rows.length === 0 ? (
        <Refused error={found.error} again={() => found.refetch()} />
      ) : rows.length === 0 ? (
        <p className="empty">{t(isFiltered(params) ? words.emptyFilter : words.empty)}</p>
      ) : (
        <>
          <p className="sums s">
            <span role="status" className={found.isPlaceholderData ? 'waiting' : undefined}>
              {found.isPlaceholderData ? t(words.asking) : `${t(words.shown)} ${rows.length}`}
              {!found.isPlaceholderData && total !== null && ` ${t(words.of)} ${total}`}
            </span>
            {total === null && (
              <button type="button" className="link" onClick={() => changed('total', 'true')}>
                {t(words.count)}
              </button>
            )}
            <Export procedure={procedure} model={model} query={query} nameOf={nameOf} />
          </p>
          <Table
            procedure={procedure}
            model={model}
            rows={rows}
            sort={params.get('sort')}
            isOld={found.isPlaceholderData}
            nameOf={nameOf}
            onSort={(sort) => changed('sort', sort)}
            {...(mayChoose(model.actions, seat.roles) ? { chosen, onChoose: setChosen } : {})}
          />
          {found.error && <Refused error={found.error} again={() => found.fetchNextPage()} />}
          {found.hasNextPage && (
            <p className="up-l">
              <button
                type="button"
                className="btn g"
                aria-disabled={found.isFetchingNextPage}
                onClick={() => !found.isFetchingNextPage && found.fetchNextPage()}
              >
                {t(words.more)}
              </button>
            </p>
          )}
        </>
      )}
      {picked.length > 0 && (
        <Bulk procedure={procedure} model={model} chosen={picked} onDone={() => setChosen(new Map())} />
      )}
    </div>
  )
}

/** The cases of a kind that one may see. */
export function CaseList() {
  const { model } = useDesk()
  const { procedure = '' } = useParams()
  const kind = Object.hasOwn(model.procedures, procedure) ? model.procedures[procedure] : undefined
  return kind ? <List key={procedure} procedure={procedure} model={kind} /> : <Missing />
}
