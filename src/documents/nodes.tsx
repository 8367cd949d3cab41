import type { DocumentNode, Text } from '../kernel/index.ts'
import { Margin, Marks, type Props, Say, type Surroundings } from './parts.tsx'
import { Table } from './table.tsx'

const missing: Text = {
  ru: 'Официальный текст пункта не загружен',
  en: 'The official wording of this clause is not imported',
}
const signature: Text = { ru: '(подпись)', en: '(signature)' }
const electronically: Text = { ru: 'электронная подпись', en: 'electronic signature' }

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
