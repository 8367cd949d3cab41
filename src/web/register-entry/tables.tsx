/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { shortDay } from '../parts/index.ts'
import { groupNames, groups, type Interest } from './interests.ts'
import { words } from './words.ts'

/** What a declaration names, a table each for people, organisations, money and projects; empty ones are left out. */
export function InterestTables({ entries }: { entries: readonly Interest[] }) {
  const { t, code } = useDesk()
  return groupNames.map((group) => {
    const own = entries.filter(({ kind }) => (groups[group] as readonly string[]).includes(kind))
    if (own.length === 0) return null
    const columns = (['with', 'organisation', 'project', 'intentAgreement'] as const).filter((key) =>
      own.some((entry) => entry[key] !== null),
    )
    const titles = {
      with: words.withWhom,
      organisation: words.organisation,
      project: words.project,
      intentAgreement: words.agreement,
    }
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
      <section key={group} className="scroll" tabIndex={0} aria-label={t(words[group])}>
        <table>
          <caption>{t(words[group])}</caption>
          <thead>
            <tr>
              <th scope="col">{t(words.kind)}</th>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {t(titles[key])}
                </th>
              ))}
              <th scope="col">{t(words.until)}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((entry) => (
              <tr key={JSON.stringify(entry)}>
                <td>{code('kind', entry.kind) ?? entry.kind}</td>
                {columns.map((key) => (
                  <td key={key}>{entry[key] ?? '–'}</td>
                ))}
                <td>{entry.until ? shortDay(entry.until) : t(words.lasts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}
