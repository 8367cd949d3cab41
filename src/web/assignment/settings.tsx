/** @jsxImportSource react */
import { useId } from 'react'
import { useDesk } from '../frame/index.ts'
import { words } from './words.ts'

/** What a computation goes by. */
export interface Settings {
  readonly best: number
  readonly capacity: number
  readonly load: number
  readonly spread: number
}

function Figure({
  label,
  value,
  most,
  least = 0,
  onChange,
}: {
  label: string
  value: number
  most: number
  least?: number
  onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        step={1}
        value={value}
        onChange={(event) => {
          const next = event.target.valueAsNumber
          if (Number.isInteger(next)) onChange(Math.min(most, Math.max(least, next)))
        }}
      />
    </div>
  )
}

/** The settings of a computation: they say what matters, never who. */
export function SettingsFields({
  settings,
  onChange,
}: {
  settings: Settings
  onChange: (settings: Settings) => void
}) {
  const { t } = useDesk()
  const name = useId()
  return (
    <details className="settings">
      <summary>{t(words.settings)}</summary>
      <fieldset>
        <legend>{t(words.candidates)}</legend>
        {([0, 20] as const).map((best) => (
          <label key={best} className="choice">
            <input
              type="radio"
              name={name}
              checked={settings.best === best}
              onChange={() => onChange({ ...settings, best })}
            />{' '}
            {t(best === 0 ? words.all : words.best)}
          </label>
        ))}
      </fieldset>
      <Figure
        label={t(words.capacity)}
        value={settings.capacity}
        least={1}
        most={500}
        onChange={(capacity) => onChange({ ...settings, capacity })}
      />
      <Figure
        label={t(words.loadPrice)}
        value={settings.load}
        most={1000}
        onChange={(load) => onChange({ ...settings, load })}
      />
      <Figure
        label={t(words.spreadPrice)}
        value={settings.spread}
        most={1000}
        onChange={(spread) => onChange({ ...settings, spread })}
      />
    </details>
  )
}
