import { type DocumentCell, inLanguage } from '../kernel/index.ts'
import { Margin, Marks, type Props, Say, type Surroundings } from './parts.tsx'

const Cell = ({ cell, around }: { cell: DocumentCell; around: Surroundings }) => (
  <>{typeof cell === 'string' ? cell : inLanguage(cell, around.language)}</>
)

const Head = ({ node, at, around, rows }: Props<'table'> & { at: number; rows?: number }) => (
  <th scope="col" {...(rows ? { rowspan: rows } : {})}>
    <Say text={node.head[at]!} around={around} />
    <Marks notes={node.headNotes?.[at]} />
  </th>
)

/** The head: one row, or two where columns have a heading in common; a column without one takes both rows. */
const Heads = ({ node, around }: Props<'table'>) => {
  const all = node.head.map((_, at) => at)
  const starts: number[] = []
  let next = 0
  for (const { span } of node.groups ?? []) {
    starts.push(next)
    next += span
  }
  const alone = new Set((node.groups ?? []).flatMap(({ label }, index) => (label ? [] : [starts[index]!])))
  return (
    <thead>
      {node.groups ? (
        <tr>
          {node.groups.map(({ label, span }, index) =>
            label ? (
              <th scope="colgroup" colspan={span}>
                <Say text={label} around={around} />
              </th>
            ) : (
              <Head node={node} at={starts[index]!} around={around} rows={2} />
            ),
          )}
        </tr>
      ) : null}
      <tr>
        {all
          .filter((at) => !alone.has(at))
          .map((at) => (
            <Head node={node} at={at} around={around} />
          ))}
      </tr>
    </thead>
  )
}

/** A table says its clause in the margin once; a table of questions says it at each row. */
export const Table = ({ node, around }: Props<'table'>) => (
  <div class="doc-table">
    {node.clauses ? null : <Margin clause={node.clause} around={around} />}
    <table>
      <Heads node={node} around={around} />
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
