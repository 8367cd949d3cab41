/** @jsxImportSource react */
import { useState } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, moment, money, shortDay } from '../parts/index.ts'
import { useKeyWord, useTextWord, useValueGround, ValueGround } from './ground.ts'
import { columnsOf, isBag, isHash, isNothing, procedureOf, shapeOf } from './shape.ts'
import { words } from './words.ts'
import '../styles/value.css'

interface Props {
  /** The key under which it stands. */
  readonly name: string
  readonly value: unknown
}

type Bag = Readonly<Record<string, unknown>>
const STEP = 12

/** Any fact in words. `within` (procedure, field) finds words that are theirs alone; without it those around it hold. */
export function Value({ within, ...fact }: Props & { readonly within?: readonly string[] }) {
  const { people } = useValueGround()
  if (!within) return <Told {...fact} />
  return (
    <ValueGround value={{ within, people }}>
      <Told {...fact} />
    </ValueGround>
  )
}

/** What it is follows from its shape, its words from its key. */
function Told({ name, value }: Props) {
  const { t, language } = useDesk()
  switch (shapeOf(name, value)) {
    case 'none':
      return <span className="s">{t(words.none)}</span>
    case 'erased':
      return <span className="s">{t(words.erased)}</span>
    case 'boolean':
      return t(value ? words.yes : words.no)
    case 'number':
      return <Numbered name={name} number={String(value)} />
    case 'money':
      return <span className="sum">{money(String(value))} ₽</span>
    case 'decimal':
      return String(value).replace('.', language === 'ru' ? ',' : '.')
    case 'day':
      return <span className="sum">{shortDay(String(value))}</span>
    case 'moment':
      return moment(String(value), language)
    case 'hash':
      return <Hash hash={String(value)} />
    case 'link':
      return (
        <a href={String(value)} rel="noreferrer">
          {String(value)}
        </a>
      )
    case 'words':
      return <Text name={name} text={String(value)} />
    case 'period': {
      const { from, to } = value as Bag
      return `${shortDay(String(from))} – ${shortDay(String(to))}`
    }
    case 'act': {
      const { number, date } = value as Bag
      return t(words.act)
        .replace('{number}', String(number))
        .replace('{date}', shortDay(String(date)))
    }
    case 'file':
      return <File file={value as Bag} />
    case 'list':
      return <List name={name} items={value as readonly unknown[]} />
    case 'table':
      return <Rows name={name} rows={value as readonly Bag[]} />
    case 'facts':
      return <Facts name={name} facts={value as Bag} />
  }
}

/** A long hash, shortened; whole where one points at it or copies it. */
export function Hash({ hash }: { hash: string }) {
  return (
    <span className="hash" title={hash}>
      {hash.slice(0, 8)}…{hash.slice(-4)}
    </span>
  )
}

const contentOf = (sha256: string) => `/api/v1/files/by-hash/${sha256}/content`

function File({ file }: { file: Bag }) {
  const { t } = useDesk()
  const sha256 = String(file.sha256)
  // What lies elsewhere is linked there: here there is only its hash.
  const href = typeof file.url === 'string' ? file.url : contentOf(sha256)
  const name =
    typeof file.name === 'string' ? file.name : typeof file.url === 'string' ? file.url : t(words.file)
  return (
    <>
      <a href={href} target="_blank" rel="noreferrer">
        {name}
      </a>{' '}
      <small>
        <Hash hash={sha256} />
      </small>
    </>
  )
}

function Text({ name, text }: { name: string; text: string }) {
  const { model, seat, t } = useDesk()
  const word = useTextWord()
  if (Object.hasOwn(model.clauses, text)) return <ClauseLink clause={text} />
  const procedure = procedureOf(text, model.procedures)
  if (procedure !== null)
    return <Link to={`/cases/${procedure}/${text}`}>{t(model.procedures[procedure]!.title)}</Link>
  return (
    <>
      {word(name, text)}
      {text === seat.person && ` (${t(words.you)})`}
    </>
  )
}

/** A number, or the word that numbers under this key have. */
function Numbered({ name, number }: { name: string; number: string }) {
  const { language } = useDesk()
  const word = useTextWord()(name, number)
  return word === number ? number.replace('.', language === 'ru' ? ',' : '.') : word
}

function List({ name, items }: { name: string; items: readonly unknown[] }) {
  const isShort = items.every((item) => typeof item !== 'object' && String(item).length < 60)
  if (isShort)
    return items.map((item, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a value has no other name than its place
      <span key={n}>
        {n > 0 && ', '}
        <Value name={name} value={item} />
      </span>
    ))
  return (
    <ul className="values">
      {items.map((item, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a value has no other name than its place
        <li key={n}>
          <Value name={name} value={item} />
        </li>
      ))}
    </ul>
  )
}

function Facts({ name, facts }: { name: string; facts: Bag }) {
  const word = useKeyWord()
  const entries = Object.entries(facts)
  // The hash of a file beside its name: the name leads to it.
  const isFile = isHash(facts.sha256) && typeof facts.name === 'string'
  const shown = isFile ? entries.filter(([key]) => key !== 'sha256') : entries
  return (
    <dl className="facts values">
      {shown.map(([key, value]) => (
        <div key={key} className={isBag(value) && !isNothing(value) ? 'deep' : undefined}>
          <dt>{word(key, name)}</dt>
          <dd>
            {isFile && key === 'name' ? (
              <File file={{ name: value, sha256: facts.sha256 }} />
            ) : (
              <Value name={key} value={value} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Many facts of one kind as a table that scrolls within itself; long ones are shown bit by bit. */
function Rows({ name, rows }: { name: string; rows: readonly Bag[] }) {
  const { model, t } = useDesk()
  const word = useKeyWord()
  const [shown, setShown] = useState(STEP)
  const all = columnsOf(rows)
  // A case is named by its number or title: those lead to it, and its id needs no column.
  const named = ['title', 'number'].find((key) => all.includes(key))
  const own = named && all.find((key) => key !== named && rows.every((row) => isCase(row[key])))
  // A file likewise: its name leads to it.
  const isFiles = all.includes('name') && rows.every((row) => isHash(row.sha256))
  const columns = all.filter((key) => key !== own && !(isFiles && key === 'sha256'))
  const isFigure = (key: string) =>
    rows.every(
      (row) => isNothing(row[key]) || ['money', 'decimal', 'number'].includes(shapeOf(key, row[key])),
    )

  function isCase(value: unknown): boolean {
    return typeof value === 'string' && procedureOf(value, model.procedures) !== null
  }

  function cell(row: Bag, key: string) {
    const value = row[key]
    if (own && key === named && !isNothing(value)) {
      const id = String(row[own])
      return <Link to={`/cases/${procedureOf(id, model.procedures)}/${id}`}>{String(value)}</Link>
    }
    if (isFiles && key === 'name') return <Value name={key} value={{ name: value, sha256: row.sha256 }} />
    return <Value name={key} value={value} />
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll values" tabIndex={0} aria-label={word(name, name)}>
        <table>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col" className={isFigure(key) ? 'n' : undefined}>
                  {word(key, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
              <tr key={n}>
                {columns.map((key) => (
                  <td key={key} className={isFigure(key) ? 'n' : undefined}>
                    {cell(row, key)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <button type="button" className="link s" onClick={() => setShown(rows.length)}>
          {t(words.more).replace('{n}', String(rows.length - shown))}
        </button>
      )}
    </>
  )
}
