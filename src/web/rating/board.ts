import type { Queries } from '../../server/client/index.ts'

export type Board = Awaited<ReturnType<Queries['rating']>>
export type Row = Board['rows'][number]

/** A place as it is read: alone, or shared by several. */
export const placeOf = (place: Row['place']): string =>
  place === null ? '–' : place.from === place.to ? String(place.from) : `${place.from}–${place.to}`
