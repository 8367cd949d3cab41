import type { DataCopy } from './sections.ts'

/** The form of a copy as JSON; a later form has another number. */
const FORM = 'mera-personal-data/1'

/** A copy as JSON, piece by piece: no more than one row of it is in memory at a time. */
export async function* jsonOf({ person, at, erasedAt, sections }: DataCopy): AsyncGenerator<string> {
  yield `{"form":"${FORM}","person":${JSON.stringify(person)},"at":${JSON.stringify(at)},"erasedAt":${JSON.stringify(erasedAt)}`
  for (const { name, rows } of sections) {
    yield `,\n${JSON.stringify(name)}:[`
    let first = true
    for await (const row of rows()) {
      yield `${first ? '' : ','}\n${JSON.stringify(row)}`
      first = false
    }
    yield ']'
  }
  yield '}\n'
}
