import type { CaseStore, Engine } from '../../engine/index.ts'
import { Problem } from '../../kernel/index.ts'
import type { Metrics } from './metrics.ts'

/** A store whose commits are timed. */
export function measuredStore<S extends CaseStore>(store: S, metrics: Metrics): S {
  return {
    ...store,
    async commit(commit) {
      const started = performance.now()
      const took = () => (performance.now() - started) / 1000
      try {
        const result = await store.commit(commit)
        metrics.commit(result.ok ? 'done' : result.conflict, took())
        return result
      } catch (error) {
        metrics.commit('failed', took())
        throw error
      }
    },
  }
}

/** An engine whose commands are counted by what came of them. */
export function measuredEngine(engine: Engine, metrics: Metrics): Engine {
  const procedures = engine.parts.registry.regulations.flatMap((regulation) => regulation.procedures)
  const known = new Map(procedures.map(({ id, actions }) => [id, new Set(actions.map(({ name }) => name))]))
  return {
    ...engine,
    async act(command) {
      const actions = known.get(command.procedure)
      // What somebody invented must not become a label: labels are kept for good.
      const labels = {
        procedure: actions ? command.procedure : 'unknown',
        action: actions?.has(command.action) ? command.action : 'unknown',
      }
      try {
        const acted = await engine.act(command)
        metrics.command({ ...labels, outcome: 'done' })
        return acted
      } catch (error) {
        metrics.command({ ...labels, outcome: error instanceof Problem ? error.code : 'INTERNAL_ERROR' })
        throw error
      }
    },
  }
}
