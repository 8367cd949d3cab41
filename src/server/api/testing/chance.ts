import { type Random, random } from '../../../simulation/index.ts'

/** Whether the full counts run (`npm run soak`). */
export const isSoak = Boolean(process.env.MERA_SOAK)

/** The seed of a test that draws at random: `MERA_SEED` repeats a run. It is printed, so that a failure can be repeated. */
export function seedFor(name: string): number {
  const seed = Number(process.env.MERA_SEED ?? Math.floor(Math.random() * 2 ** 31))
  console.info(`${name}: MERA_SEED=${seed}`)
  return seed
}

/** A seeded source, its seed printed. */
export const chance = (name: string): Random => random(`${name} ${seedFor(name)}`)
