import {
  type DocumentCell,
  type DocumentNode,
  inLanguage,
  type Language,
  type Text,
} from '../kernel/index.ts'

/** What the page knows beside the nodes: the official wording of clauses, and where a clause can be read. */
export interface Surroundings {
  readonly language: Language
  /** The wording that the operator imported; nothing for a clause without one. */
  readonly wording?: (clause: string) => string | undefined
  /** Printed reference and address of a clause: «п. 4.7.5» and its page. */
  readonly clauseLink?: (clause: string) => { readonly ref: string; readonly href: string } | undefined
}

type Of<K extends DocumentNode['kind']> = Extract<DocumentNode, { kind: K }>
interface Props<K extends DocumentNode['kind']> {
  readonly node: Of<K>
  readonly around: Surroundings
}

const missing: Text = {
  ru: 'Официальный текст пункта не загружен',
  en: 'The official wording of this clause is not imported',
}
const signature: Text = { ru: '(подпись)', en: '(signature)' }
const electronically: Text = { ru: 'электронная подпись', en: 'electronic signature' }

const Say = ({ text, around }: { text: Text; around: Surroundings }) => (
  <>{inLanguage(text, around.language)}</>
)

const Marks = ({ notes }: { notes: readonly string[] | undefined }) =>
  notes?.length ? <sup>{notes.join(', ')}</sup> : null

/** The clause in the margin, on the screen only. */
const Margin = ({ clause, around }: { clause: string | undefined; around: Surroundings }) => {
  const link = clause === undefined ? undefined : around.clauseLink?.(clause)
  if (!link) return null
  return (
    <a class="doc-clause" href={link.href}>
      {link.ref}
    </a>
  )
}

const Title = ({ node, around }: Props<'title'>) => (
  <header class="doc-head">
    <p class="doc-place">
      <Say text={node.place} around={around} />
    </p>
    {(node.above ?? []).map((text) => (
      <p class="doc-above">
        <Say text={text} around={around} />
      </p>
    ))}
    <h1>
      <Say text={node.title} around={around} />
    </h1>
  </header>
)

const Line = ({ node, around }: Props<'line'>) => (
  <div class={node.statement ? 'doc-line doc-statement' : 'doc-line'}>
    <Margin clause={node.clause} around={around} />
    <span class="doc-label">
      {node.number ? `${node.number}\u00a0` : ''}
      <Say text={node.label} around={around} />
      <Marks notes={node.notes} />
    </span>
    <span class={node.value === '' ? 'doc-value doc-blank' : 'doc-value'}>{node.value}</span>
    {node.under ? (
      <small class="doc-under">
        <Say text={node.under} around={around} />
      </small>
    ) : null}
  </div>
)

const Cell = ({ cell, around }: { cell: DocumentCell; around: Surroundings }) => (
  <>{typeof cell === 'string' ? cell : inLanguage(cell, around.language)}</>
)

const Groups = ({ node, around }: Props<'table'>) =>
  node.groups ? (
    <tr>
      {node.groups.map((group) => (
        <th scope="colgroup" colspan={group.span}>
          {group.label ? <Say text={group.label} around={around} /> : null}
        </th>
      ))}
    </tr>
  ) : null

/** A table says its clause in the margin once; a table of questions says it at each row. */
const Table = ({ node, around }: Props<'table'>) => (
  <div class="doc-table">
    {node.clauses ? null : <Margin clause={node.clause} around={around} />}
    <table>
      <thead>
        <Groups node={node} around={around} />
        <tr>
          {node.head.map((label, at) => (
            <th scope="col">
              <Say text={label} around={around} />
              <Marks notes={node.headNotes?.[at]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {node.rows.map((row, index) => (
          <tr>
            {row.map((cell, at) => (
              <td>
                {at === 0 ? <Margin clause={node.clauses?.[index]} around={around} /> : null}
                <Cell cell={cell} around={around} />
                {at === 1 ? <Marks notes={node.rowNotes?.[index]} /> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {node.total ? (
        <tfoot>
          <tr>
            {node.total.map((cell) => (
              <td>
                <Cell cell={cell} around={around} />
              </td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  </div>
)

const Wording = ({ node, around }: Props<'wording'>) => {
  const text = around.wording?.(node.clause)
  return (
    <div class="doc-wording">
      <Margin clause={node.clause} around={around} />
      {text === undefined ? (
        <p class="doc-missing">
          <Say text={missing} around={around} /> ({node.clause})
        </p>
      ) : (
        text.split('\n').map((line) => <p>{line}</p>)
      )}
    </div>
  )
}

const Signature = ({ node, around }: Props<'signature'>) => (
  <div class="doc-signature">
    <span class="doc-label">
      <Say text={node.label} around={around} />
    </span>
    <span class="doc-rule">
      <small>
        <Say text={node.electronic ? electronically : signature} around={around} />
      </small>
    </span>
    <span>
      {node.name ? <Say text={node.name} around={around} /> : null}
      <Marks notes={node.notes} />
    </span>
  </div>
)

const Notes = ({ node, around }: Props<'notes'>) => (
  <aside class="doc-notes">
    {node.notes.map((note) => (
      <p>
        <sup>{note.mark}</sup> <Say text={note.text} around={around} />
        <Margin clause={note.clause} around={around} />
      </p>
    ))}
  </aside>
)

/** One node of a printed form. */
export function Node({ node, around }: { node: DocumentNode; around: Surroundings }) {
  switch (node.kind) {
    case 'title':
      return <Title node={node} around={around} />
    case 'heading':
      return (
        <h2>
          <Say text={node.text} around={around} />
        </h2>
      )
    case 'text':
      return (
        <p class="doc-text">
          <Margin clause={node.clause} around={around} />
          <Say text={node.text} around={around} />
        </p>
      )
    case 'line':
      return <Line node={node} around={around} />
    case 'table':
      return <Table node={node} around={around} />
    case 'wording':
      return <Wording node={node} around={around} />
    case 'signature':
      return <Signature node={node} around={around} />
    default:
      return <Notes node={node} around={around} />
  }
}
