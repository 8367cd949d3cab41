/** One measured variant: its wall and CPU time for one run of `count` operations. */
export interface Sample {
  readonly wallMs: number
  readonly cpuMs: number
}

export interface Variant {
  readonly name: string
  /** How many operations one run does. */
  readonly count: number
  readonly run: () => void | Promise<void>
}

export interface Measured {
  readonly name: string
  readonly perSecond: number
  readonly perCpuSecond: number
  readonly medianMs: number
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

async function once(variant: Variant): Promise<Sample> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await variant.run()
  const wallMs = performance.now() - start
  const used = process.cpuUsage(cpu)
  return { wallMs, cpuMs: (used.user + used.system) / 1000 }
}

/** Runs variants in turn, so that what the machine does meanwhile falls on all of them; the median of each is told. */
export async function alternate(variants: readonly Variant[], rounds = 7): Promise<Measured[]> {
  const samples = variants.map(() => [] as Sample[])
  for (const variant of variants) await variant.run()
  for (let round = 0; round < rounds; round++) {
    for (const [i, variant] of variants.entries()) samples[i]!.push(await once(variant))
  }
  return variants.map((variant, i) => {
    const wall = median(samples[i]!.map((s) => s.wallMs))
    const cpu = median(samples[i]!.map((s) => s.cpuMs))
    return {
      name: variant.name,
      perSecond: Math.round((variant.count / wall) * 1000),
      perCpuSecond: Math.round((variant.count / Math.max(cpu, 0.001)) * 1000),
      medianMs: Math.round(wall * 100) / 100,
    }
  })
}

/** A fixed loop of whole-number work: what an absolute figure of this machine is worth. */
export const referenceLoop: Variant = {
  name: 'reference loop (1e7 integer steps)',
  count: 10_000_000,
  run() {
    let x = 1
    for (let i = 0; i < 10_000_000; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0
    if (x === 42) throw new Error('unreachable by construction of the constants')
  },
}

/** A line of the report: what was measured and what it was hoped to be. */
export interface Line {
  readonly what: string
  readonly value: string
  readonly target: string
  readonly met: boolean
}
