import type { ConsentStep, ConsentTable } from '../../privacy/index.ts'

/** Consents in memory. */
export function consentTable(): ConsentTable {
  const steps = new Map<string, ConsentStep[]>()
  return {
    consents: async (tenant, subject) => [...(steps.get(`${tenant}/${subject}`) ?? [])],
    async addConsent(tenant, subject, step) {
      const kept = steps.get(`${tenant}/${subject}`) ?? []
      steps.set(`${tenant}/${subject}`, kept)
      const last = kept.findLast(({ kind }) => kind === step.kind)
      if (last?.given === step.given && last.version === step.version) return false
      kept.push(step)
      return true
    },
  }
}
