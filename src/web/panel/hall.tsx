/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { Cards } from './cards.tsx'
import { useSitting } from './ground.ts'
import { ItemHead, Score } from './head.tsx'
import { standingOf } from './model.ts'
import { words } from './words.ts'
import '../styles/panel.css'

/** The screen of the hall: it follows the sitting and has nothing to press; of a secret ballot it shows who has voted. */
export function Projector() {
  const { client } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const view = useQuery({ queryKey: ['case', id, 'view'], queryFn: () => client.case(procedure, id) })
  if (view.error) return <Refused error={view.error} again={() => void view.refetch()} />
  return view.data ? <Hall view={view.data} /> : <Loading />
}

function Hall({ view }: { view: CaseView }) {
  const { model, t } = useDesk()
  const ground = useSitting(view, null)
  const { item, sitting, live } = ground
  const at = sitting.items.findIndex((one) => one.case === item?.case) + 1
  const tally = item?.result?.tally ?? item?.attempts.at(-1)?.tally
  return (
    <>
      <p className="s over">
        {t(model.procedures[view.procedure]!.title)}
        {sitting.date && ` · ${shortDay(sitting.date)}`}
        {item &&
          ` · ${t(words.question).replace('{n}', String(at)).replace('{all}', String(sitting.items.length))}`}
      </p>
      {view.state === 'planned' && <h2>{t(words.waitOpening)}</h2>}
      <ItemHead ground={ground} bare />
      <Cards ground={ground} />
      <Score ground={ground} bare />
      {item && !live?.ballot && tally && (
        <>
          <p className="figure">
            {tally.for ?? 0} : {tally.against ?? 0}
          </p>
          <p>
            <b>{t(words[standingOf(item)])}</b>
          </p>
        </>
      )}
    </>
  )
}
