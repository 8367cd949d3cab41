/** @jsxImportSource react */
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { money, shortDay } from '../parts/index.ts'
import type { Board } from './shape.ts'
import { words } from './words.ts'

/** Registers that were drawn up, the newest first. */
export function Registers({ board: { registers } }: { board: Board }) {
  const { t, model } = useDesk()
  const day = (value: string | null) => (value ? shortDay(value) : '–')
  return (
    <section aria-labelledby="registers">
      <h2 id="registers">{t(words.registers)}</h2>
      {registers.length === 0 ? (
        <p className="empty">{t(words.noRegisters)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        <section className="wide" tabIndex={0} aria-label={t(words.registers)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(words.register)}</th>
                <th scope="col">{t(words.state)}</th>
                <th scope="col">{t(words.drawn)}</th>
                <th scope="col">{t(words.confirmed)}</th>
                <th scope="col" className="n">
                  {t(words.sum)}
                </th>
                <th scope="col" className="n">
                  {t(words.executed)}
                </th>
              </tr>
            </thead>
            <tbody>
              {registers.map((one) => (
                <tr key={one.case}>
                  <th scope="row">
                    <Link to={`/cases/${one.procedure}/${one.case}`}>№ {one.number ?? '–'}</Link>
                  </th>
                  <td>{t(model.procedures[one.procedure]?.states[one.state]?.title ?? words.state)}</td>
                  <td>{day(one.drawn)}</td>
                  <td>{day(one.confirmed)}</td>
                  <td className="n">{money(one.total)}</td>
                  <td className="n">{money(one.paid)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
