/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink, money } from '../parts/index.ts'
import type { Ground } from './ground.ts'
import { type Link, leftOutBefore, standingOf } from './model.ts'
import { words } from './words.ts'

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a body of the chain is called. */
export function useBodyName(): (link: Link) => string {
  const { code } = useDesk()
  return (link) => upper(code('body', link.body) ?? link.body)
}

function Place({ link, ground }: { link: Link; ground: Ground }) {
  const { t } = useDesk()
  const nameOf = useBodyName()
  const { chain, verdicts, means } = ground
  const at = chain!.links.indexOf(link)
  const here = chain!.links.indexOf(ground.link!)
  const { decided, yes, no, sum } = standingOf(link, verdicts)
  const rated = link.yes === null && means.size > 0
  return (
    <li
      className={at === here ? 'now' : decided > 0 || rated ? 'done' : undefined}
      aria-current={at === here ? 'step' : undefined}
    >
      <b>{nameOf(link)}</b>
      <span>
        {at === here
          ? t(words.here)
          : rated
            ? `✓ ${t(words.marks).replace('{n}', String(means.size))}`
            : decided > 0
              ? `✓ ${t(words.counts).replace('{yes}', String(yes)).replace('{no}', String(no))}`
              : t(words.ahead)}
      </span>
      {decided > 0 && <span>{money(sum)} ₽</span>}
      <span>
        {t(link.sum === 'sets' ? words.may : words.mayNot)} <ClauseLink clause={link.clauses.sum} />
      </span>
    </li>
  )
}

/** Where this body stands among those who judge, what each before it decided, and who may lower a sum. */
export function ChainLine({ ground }: { ground: Ground }) {
  const { t } = useDesk()
  const nameOf = useBodyName()
  const { chain, link } = ground
  if (!chain || !link) return null
  return (
    <section aria-label={t(words.chain)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a line that scrolls is reached by the keyboard */}
      <ol className="tl" tabIndex={0}>
        {chain.links.map((one) => (
          <Place key={one.procedure} link={one} ground={ground} />
        ))}
      </ol>
      <p className="power">
        <b>{nameOf(link)}.</b> {t(words[link.sum])} <ClauseLink clause={link.clauses.sum} />{' '}
        <ClauseLink clause={chain.clauses.limit} />
      </p>
      <LeftOut ground={ground} />
    </section>
  )
}

/** Those that did not come this far: by whom and why. */
function LeftOut({ ground }: { ground: Ground }) {
  const { t, code } = useDesk()
  const nameOf = useBodyName()
  const { chain, link, verdicts } = ground
  const gone = leftOutBefore(chain!, link!, verdicts)
  if (gone.length === 0) return <p className="s">{t(words.nobodyLeftOut)}</p>
  return (
    <details className="left-out">
      <summary>
        {t(words.leftOut)}: {gone.length}
      </summary>
      <section className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.application)}</th>
              <th scope="col">{t(words.leftOutBy)}</th>
              <th scope="col">{t(words.decision)}</th>
              <th scope="col">{t(words.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {gone.map((one) => (
              <tr key={`${one.number} ${one.sitting}`}>
                <th scope="row" className="t">
                  {one.title}
                  <small>№ {one.number}</small>
                </th>
                <td>{nameOf(one.link)}</td>
                <td>
                  ✕ {code('decision', one.decision) ?? one.decision}{' '}
                  <ClauseLink clause={one.link.clauses.decide} />
                </td>
                <td>{one.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
