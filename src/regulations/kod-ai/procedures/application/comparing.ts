import type { ComparedText, Comparing } from '../../../../kernel/index.ts'
import type { ApplicationFacts } from './facts.ts'

/** A text long enough to be a copy of something. */
const LONG = 20

/** The terms of reference, text by text. */
function torTexts({ content }: ApplicationFacts): readonly ComparedText[] {
  const tor = content?.tor.text
  if (!tor) return []
  const one = (path: string, text: string): ComparedText => ({ field: 'tor', path, text })
  return [
    one('name', tor.name),
    one('purpose', tor.purpose),
    ...tor.tasks.map((text, i) => one(`tasks.${i}`, text)),
    one('application', tor.application),
    ...tor.works.map(({ work }, i) => one(`works.${i}.work`, work)),
    ...tor.results.map((text, i) => one(`results.${i}`, text)),
  ]
}

/** What the members do and what the stages are. */
function planTexts({ content, members }: ApplicationFacts): readonly ComparedText[] {
  const one = (path: string, text: string): ComparedText => ({ field: 'shares', path, text })
  return [
    ...members.map(({ scope }, i) => one(`scopes.${i}`, scope)),
    ...(content?.plan ?? []).flatMap(({ title, works = [] }, i) => [
      one(`plan.${i}.title`, title),
      ...works.map((work, j) => one(`plan.${i}.works.${j}`, work)),
    ]),
  ]
}

/**
 * Applications are held against each other by what stands in them in words: officers and experts see what was said before
 * (novelty is theirs to judge, `kod-ai:c.2.1`). Who applied is told to officers alone (`kod-ai:4.6.1/3`).
 */
export const applicationComparing: Comparing<ApplicationFacts> = {
  told: ['fund-officer', 'auditor', 'reviewer'],
  named: ['fund-officer', 'auditor'],
  texts: ({ facts, state }) =>
    state === 'prepared'
      ? []
      : [
          { field: 'topic', path: '', text: facts.content?.topic ?? '' },
          ...torTexts(facts),
          ...planTexts(facts),
        ].filter(({ text }) => text.length >= LONG),
}
