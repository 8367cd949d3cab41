/** What the API tells of a case, read field by field: what is not there is not told. */
export type Bag = Readonly<Record<string, unknown>>

export const bag = (value: unknown): Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {}
export const list = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.map(bag) : [])
/** A text; personal ones that were erased are none. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const some = (value: unknown): string | null => text(value) || null
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
/** Days by the ids of people. */
export const days = (value: unknown): ReadonlyMap<string, string> =>
  new Map(Object.entries(bag(value)).map(([key, day]) => [key, text(day)]))
