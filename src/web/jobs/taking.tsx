/** @jsxImportSource react */
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { ImportAsked } from '../../server/api/index.ts'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { sendFile } from '../sending/index.ts'
import { words } from './words.ts'

const kinds: Readonly<Record<ImportAsked['kind'], keyof typeof words>> = {
  contests: 'contests',
  applications: 'registryOfApplications',
  grants: 'grants',
}

/** The contest under which applications are taken over. */
function Contest() {
  const { t, client, model } = useDesk()
  const id = useId()
  const procedure =
    Object.entries(model.procedures).find(([, one]) => one.capability === 'contest')?.[0] ?? ''
  const found = useQuery({
    queryKey: ['cases', 'contests', procedure],
    queryFn: () => client.cases({ procedure, limit: 200 }),
    enabled: procedure !== '',
  })
  return (
    <p>
      <label htmlFor={id}>{t(words.parent)}</label>
      <select id={id} name="parent" required>
        {found.data?.items.map((row) => (
          <option key={row.case} value={row.case}>
            {row.title ?? row.number ?? row.case}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Asks for a registry to be taken over: the file goes to the server first. */
export function Taking({ onBegun }: { onBegun: (id: string) => Promise<void> }) {
  const { t, client, language } = useDesk()
  const id = useId()
  const [kind, setKind] = useState<ImportAsked['kind']>('grants')
  const [file, setFile] = useState<File | null>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const stop = useRef<AbortController>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const take = useMutation({
    mutationFn: async (form: FormData) => {
      if (!file) return
      const given = (name: string) => String(form.get(name) ?? '').trim()
      stop.current = new AbortController()
      try {
        const sent = await sendFile(file, file.name, {
          language,
          onProgress: setPercent,
          signal: stop.current.signal,
        })
        const { id: job } = await client.beginImport({
          kind,
          file: sent.id,
          registry: given('registry'),
          basis: given('basis'),
          on: null,
          parent: given('parent') || null,
          dryRun: form.has('dryRun'),
        })
        await onBegun(job)
      } finally {
        setPercent(null)
      }
    },
  })
  return (
    <section aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t(words.import)}</h2>
      <p className="s">{t(words.importLead)}</p>
      <form
        aria-labelledby={`${id}-h`}
        onSubmit={(event) => {
          event.preventDefault()
          take.mutate(new FormData(event.currentTarget))
        }}
      >
        <p>
          <label htmlFor={`${id}-k`}>{t(words.kind)}</label>
          <select
            id={`${id}-k`}
            value={kind}
            onChange={(event) => setKind(event.target.value as ImportAsked['kind'])}
          >
            {Object.entries(kinds).map(([name, word]) => (
              <option key={name} value={name}>
                {t(words[word])}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-f`}>{t(words.file)}</label>
          <input
            id={`${id}-f`}
            type="file"
            required
            accept=".csv,.xlsx,text/csv"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </p>
        <p>
          <label htmlFor={`${id}-r`}>{t(words.registry)}</label>
          <input id={`${id}-r`} name="registry" required maxLength={300} />
        </p>
        <p>
          <label htmlFor={`${id}-b`}>{t(words.basis)}</label>
          <input id={`${id}-b`} name="basis" required maxLength={300} aria-describedby={`${id}-bh`} />
          <small id={`${id}-bh`}>{t(words.basisHint)}</small>
        </p>
        {kind === 'applications' && <Contest />}
        <p>
          <label>
            <input type="checkbox" name="dryRun" defaultChecked /> {t(words.dryRun)}
          </label>
        </p>
        {take.error && <Refused error={take.error} />}
        <p>
          <button type="submit" className="btn" aria-disabled={take.isPending}>
            {t(words.start)}
          </button>{' '}
          <span role="status">{percent !== null && `${t(words.sending)}: ${percent}`}</span>
        </p>
      </form>
    </section>
  )
}
