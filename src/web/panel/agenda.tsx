/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import type { Ground } from './ground.ts'
import { moneyText, standingOf } from './model.ts'
import { words } from './words.ts'

const tone = {
  support: 'met',
  'not-support': 'broken',
  tie: 'warn',
  undecided: 'warn',
  postponed: '',
  waits: '',
} as const

/** Every item with what became of it; one is opened by its title. */
export function Agenda({ ground, onOpen }: { ground: Ground; onOpen: (item: string) => void }) {
  const { t, code, language } = useDesk()
  const { sitting, item, live } = ground
  if (sitting.items.length === 0) return <p className="empty">{t(words.empty)}</p>
  const points = (mean: string) => (language === 'ru' ? mean.replace('.', ',') : mean)
  return (
    <div className="scroll">
      <table className="agenda">
        <thead>
          <tr>
            <th scope="col">{t(words.number)}</th>
            <th scope="col" className="t">
              {t(words.title)}
            </th>
            <th scope="col">{t(words.lot)}</th>
            <th scope="col" className="n">
              {t(words.placeHead)}
            </th>
            <th scope="col" className="n">
              {t(words.meanHead)}
            </th>
            <th scope="col" className="n">
              {t(words.sumHead)}
            </th>
            <th scope="col">{t(words.decision)}</th>
          </tr>
        </thead>
        <tbody>
          {sitting.items.map((one, i) => {
            const standing = standingOf(one)
            const now = live?.ballot?.item === one.case
            return (
              <tr key={one.case} aria-current={one.case === item?.case ? 'true' : undefined}>
                <td>{i + 1}</td>
                <td className="t">
                  <button type="button" className="link" onClick={() => onOpen(one.case)}>
                    {one.title}
                  </button>{' '}
                  <small>{one.number}</small>
                </td>
                <td>{code('lot', one.lot) ?? one.lot}</td>
                <td className="n">{one.rank}</td>
                <td className="n">{points(one.mean2)}</td>
                <td className="n">{moneyText(one.requested, language).replace(/\s*₽/, '')}</td>
                <td>
                  <span className={`tag ${now ? 'now' : tone[standing]}`}>
                    {now
                      ? t(live?.ballot?.kind === 'open' ? words.ballotOpen : words.ballotSecret)
                      : t(words[standing])}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
