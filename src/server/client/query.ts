export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** A path with its query; a list stands once for each of its values. */
export function withQuery(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one))
  }
  return parameters.size > 0 ? `${path}?${parameters}` : path
}
