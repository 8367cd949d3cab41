import type { Text } from '../kernel/index.ts'

/** What a whole programme in virtual time ended with: counts, sums as decimal strings, and what went against the rules. */
export interface Simulated {
  readonly violations: readonly string[]
  readonly [figure: string]: unknown
}

export interface How {
  readonly seed: string
  /** Told how much of the first size has come to its end. */
  readonly progress: (done: number) => void
}

/** A programme that runs in virtual time; the same seed gives the same figures. */
export interface Simulator {
  /** How large a run is, by the names of the options in camel case; `preset` where nothing is said. */
  readonly sizes: Readonly<
    Record<string, { readonly title: Text; readonly preset: number; readonly most: number }>
  >
  /** Loaded only when it runs. */
  readonly load: () => Promise<(sizes: Readonly<Record<string, number>>, how: How) => Promise<Simulated>>
}

/** The programmes that can be simulated. */
export const simulators: Readonly<Record<string, Simulator>> = {
  'kod-ai': {
    sizes: {
      applications: {
        title: { ru: 'сколько заявок', en: 'how many applications' },
        preset: 100,
        most: 1_000_000,
      },
    },
    load: async () => {
      const { simulateKodAi } = await import('../simulation/index.ts')
      return ({ applications = 0 }, how) => simulateKodAi({ applications, ...how })
    },
  },
  association: {
    sizes: {
      parties: { title: { ru: 'сколько Сторон', en: 'how many Parties' }, preset: 40, most: 2_000 },
      halfYears: { title: { ru: 'сколько полугодий', en: 'how many half-years' }, preset: 2, most: 10 },
    },
    load: async () => {
      const { simulateAssociation } = await import('../simulation/index.ts')
      return async ({ parties = 0, halfYears = 0 }, how) => ({
        ...(await simulateAssociation({ parties, halfYears, ...how })),
      })
    },
  },
  export: {
    sizes: {
      deals: { title: { ru: 'сколько сделок', en: 'how many deals' }, preset: 200, most: 100_000 },
    },
    load: async () => {
      const { simulateExport } = await import('../simulation/index.ts')
      return async ({ deals = 0 }, how) => ({ ...(await simulateExport({ deals, ...how })) })
    },
  },
  sco: {
    sizes: {
      projects: { title: { ru: 'сколько проектов', en: 'how many projects' }, preset: 40, most: 5_000 },
    },
    load: async () => {
      const { simulateSco } = await import('../simulation/index.ts')
      return async ({ projects = 0 }, how) => ({ ...(await simulateSco({ projects, ...how })) })
    },
  },
  subsidy: {
    sizes: {
      years: { title: { ru: 'сколько лет', en: 'how many years' }, preset: 4, most: 5 },
    },
    load: async () => {
      const { simulateSubsidy } = await import('../simulation/index.ts')
      return async ({ years = 0 }, how) => ({ ...(await simulateSubsidy({ years, ...how })) })
    },
  },
}

/** The option of a size: `halfYears` is `--half-years`. */
export const optionOf = (size: string): string => size.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)
