/** @jsxImportSource react */
import { useMutation } from '@tanstack/react-query'
import { useId } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import { words } from './words.ts'

/** Asks for a programme in virtual time. */
export function Begin({ onBegun }: { onBegun: (id: string) => Promise<void> }) {
  const { t, client, model } = useDesk()
  const id = useId()
  const begin = useMutation({
    mutationFn: async (form: FormData) => {
      const given = (name: string) => String(form.get(name) ?? '').trim()
      const { id: job } = await client.beginSimulation({
        programme: given('programme'),
        applications: Number(given('applications')),
        runs: Number(given('runs')),
        seed: given('seed'),
      })
      await onBegun(job)
    },
  })
  return (
    <section aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t(words.simulate)}</h2>
      <p className="s">{t(words.simulateLead)}</p>
      <form
        aria-labelledby={`${id}-h`}
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate(new FormData(event.currentTarget))
        }}
      >
        <p>
          <label htmlFor={`${id}-p`}>{t(words.programme)}</label>
          <select id={`${id}-p`} name="programme">
            {model.regulations.map((regulation) => (
              <option key={regulation.id} value={regulation.id}>
                {t(regulation.title)}
              </option>
            ))}
          </select>
        </p>
        {(
          [
            ['applications', 1000, 50],
            ['runs', 20, 3],
          ] as const
        ).map(([name, most, usual]) => (
          <p key={name}>
            <label htmlFor={`${id}-${name}`}>{t(words[name])}</label>
            <input
              id={`${id}-${name}`}
              name={name}
              type="number"
              required
              min={1}
              max={most}
              defaultValue={usual}
            />
          </p>
        ))}
        <p>
          <label htmlFor={`${id}-s`}>{t(words.seed)}</label>
          <input id={`${id}-s`} name="seed" required maxLength={40} defaultValue="1" />
        </p>
        {begin.error && <Refused error={begin.error} />}
        <p>
          <button type="submit" className="btn" aria-disabled={begin.isPending}>
            {t(words.start)}
          </button>
        </p>
      </form>
    </section>
  )
}
