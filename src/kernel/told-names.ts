/** The names of people by their id, wherever a value tells one beside the other. */
export function namesIn(value: unknown, names = new Map<string, string>()): ReadonlyMap<string, string> {
  if (Array.isArray(value)) for (const part of value) namesIn(part, names)
  else if (typeof value === 'object' && value !== null) {
    const bag = value as Readonly<Record<string, unknown>>
    const name = bag.name ?? bag.fio
    if (typeof bag.person === 'string' && typeof name === 'string') names.set(bag.person, name)
    for (const part of Object.values(bag)) namesIn(part, names)
  }
  return names
}
