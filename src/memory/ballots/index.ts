import type { BallotStore, KeptBallot, Mode, Place } from '../../ballots/index.ts'

/** Ballots in memory. */
export function memoryBallots(): BallotStore {
  const ballots = new Map<string, KeptBallot>()
  const here = new Map<string, Map<string, { readonly mode: Mode; readonly at: string }>>()
  const nameOf = ({ tenant, case: id }: Place) => JSON.stringify([tenant, id])
  const standing = (place: Place, id: string) => {
    const found = ballots.get(nameOf(place))
    return found?.id === id ? found : null
  }
  const said = (place: Place) => here.get(nameOf(place)) ?? new Map()

  return {
    async look(place) {
      const presence = [...said(place)].map(([person, { mode }]) => ({ person, mode }))
      return {
        ballot: ballots.get(nameOf(place)) ?? null,
        presence: presence.sort((a, b) => (a.person < b.person ? -1 : 1)),
      }
    },
    async declare(place, person, mode, at) {
      const now = said(place)
      const changed = now.get(person)?.mode !== mode
      here.set(nameOf(place), now.set(person, { mode, at }))
      return changed
    },
    async begin(place, ballot) {
      const stands = ballots.get(nameOf(place)) ?? { ...ballot, closing: false, votes: [] }
      ballots.set(nameOf(place), stands)
      const { votes: _, ...head } = stands
      return head
    },
    async cast(place, id, person, vote) {
      const found = standing(place, id)
      if (!found) return 'none'
      if (found.closing) return 'closing'
      const others = found.votes.filter((one) => one.person !== person)
      const votes = [...others, { person, vote }].sort((a, b) => (a.person < b.person ? -1 : 1))
      ballots.set(nameOf(place), { ...found, votes })
      return 'cast'
    },
    async freeze(place, id) {
      const found = standing(place, id)
      if (!found) return null
      const frozen = { ...found, closing: true }
      ballots.set(nameOf(place), frozen)
      return frozen
    },
    async thaw(place, id) {
      const found = standing(place, id)
      if (found) ballots.set(nameOf(place), { ...found, closing: false })
    },
    async remove(place, id) {
      return standing(place, id) !== null && ballots.delete(nameOf(place))
    },
    async forget(tenant, before) {
      for (const [name, people] of here)
        if (JSON.parse(name)[0] === tenant)
          for (const [person, { at }] of people) if (at < before) people.delete(person)
    },
  }
}
