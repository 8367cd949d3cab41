import { voidState } from './exceptions/index.ts'
import { targetsOf } from './lint.ts'
import type { Procedure } from './procedure.ts'
import type { Language } from './text.ts'
import { inLanguage } from './text.ts'

/** One arrow of a procedure's diagram. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly actions: readonly string[]
}

/**
 * The arrows between states, actions of one arrow together. Actions that stay in their state are left out, and lawful
 * exceptions, which lead from anywhere to anywhere the case was.
 */
export function arrowsOf(procedure: Procedure): Arrow[] {
  const arrows = new Map<string, { from: string; to: string; actions: string[] }>()
  for (const action of procedure.actions) {
    if (action.exception) continue
    for (const from of action.from === 'new' ? ['new'] : action.from) {
      for (const to of targetsOf(procedure, action.name, from)) {
        if (to === from) continue
        const key = `${from}>${to}`
        const arrow = arrows.get(key) ?? { from, to, actions: [] }
        arrow.actions.push(action.name)
        arrows.set(key, arrow)
      }
    }
  }
  return [...arrows.values()]
}

/** The procedure as Mermaid text (stateDiagram-v2), for READMEs and the reader. */
export function mermaid(procedure: Procedure, language: Language): string {
  const id = (state: string) => (state === 'new' ? '[*]' : state.replaceAll('-', '_'))
  const title = (name: string) => inLanguage(procedure.actions.find((a) => a.name === name)!.title, language)
  const lines = ['stateDiagram-v2']
  const states = Object.entries(procedure.states).filter(([state]) => state !== voidState)
  for (const [state, spec] of states) lines.push(`  ${id(state)}: ${inLanguage(spec.title, language)}`)
  for (const arrow of arrowsOf(procedure))
    lines.push(`  ${id(arrow.from)} --> ${id(arrow.to)}: ${arrow.actions.map(title).join(' / ')}`)
  for (const [state, spec] of states) if (spec.final) lines.push(`  ${id(state)} --> [*]`)
  return lines.join('\n')
}
