/** One measured value of the text that Prometheus reads. */
export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const line = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/
const label = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y

/** Reads the text format of Prometheus (version 0.0.4). @throws Error at a line that is none, or a value without its type */
export function parseExposition(text: string): Sample[] {
  const types = new Map<string, string>()
  return text.split('\n').flatMap((row) => {
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(row) ?? []
    if (kind === 'TYPE') types.set(name, rest)
    if (row === '' || kind) return []
    const [, sample = '', labels = '', value = ''] = line.exec(row) ?? []
    const family = sample.replace(/_(bucket|sum|count)$/, '')
    if (!sample || (!types.has(sample) && !types.has(family))) throw new Error(`no sample: ${row}`)
    return [{ name: sample, labels: labelsOf(labels), value: numberOf(value) }]
  })
}

function labelsOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (let at = 0; at < text.length; at = label.lastIndex) {
    label.lastIndex = at
    const [, name, value] = label.exec(text) ?? []
    if (!name) throw new Error(`no labels: ${text}`)
    found[name] = value!
  }
  return found
}

function numberOf(text: string): number {
  const value = Number(text.replace('+Inf', 'Infinity').replace('Nan', 'NaN'))
  if (Number.isNaN(value) && text !== 'Nan') throw new Error(`no number: ${text}`)
  return value
}
