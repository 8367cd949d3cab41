/** @jsxImportSource react */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { words } from './words.ts'

const ME = '/api/v1/access/me'
const key = ['account', 'letters']

async function answered(answer: Response): Promise<Response> {
  if (!answer.ok) throw new Error(`${answer.status}`)
  return answer
}

/** Whether notices come by mail, too: a setting of the account. */
export function Letters() {
  const { t } = useDesk()
  const queries = useQueryClient()
  const now = useQuery({
    queryKey: key,
    queryFn: async () => {
      const { noticesByMail } = (await (await answered(await fetch(ME))).json()) as { noticesByMail: boolean }
      return noticesByMail
    },
  })
  const change = useMutation({
    mutationFn: async (noticesByMail: boolean) => {
      await answered(
        await fetch(ME, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ noticesByMail }),
        }),
      )
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  })
  if (now.data === undefined) return null
  const shown = change.isPending ? change.variables : now.data
  return (
    <div className="letters">
      <label className="s">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => change.mutate(event.currentTarget.checked)}
        />{' '}
        {t(words.letters)}
      </label>
      {shown && <Kinds />}
      {change.error && <Refused error={change.error} />}
    </div>
  )
}

const KINDS = ['reminder', 'term', 'event'] as const

/** Of which kinds letters come. */
function Kinds() {
  const { t, client } = useDesk()
  const queries = useQueryClient()
  const choices = ['notices', 'choices']
  const now = useQuery({ queryKey: choices, queryFn: () => client.noticeChoices() })
  const change = useMutation({
    mutationFn: client.chooseNotices,
    onSettled: () => queries.invalidateQueries({ queryKey: choices }),
  })
  if (!now.data) return null
  const { silenced } = change.isPending ? change.variables : now.data
  return (
    <fieldset className="kinds">
      <legend>{t(words.letterKinds)}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!silenced.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              change.mutate({
                silenced: checked ? silenced.filter((one) => one !== kind) : [...silenced, kind],
              })
            }
          />{' '}
          {t(words[kind])}
        </label>
      ))}
      {change.error && <Refused error={change.error} />}
    </fieldset>
  )
}
