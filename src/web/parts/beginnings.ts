import type { useDesk } from '../frame/index.ts'
import { midSentence } from './mid-sentence.ts'

export interface Beginning {
  readonly to: string
  readonly title: string
}

/**
 * What somebody of these roles may begin under a kind of case, or under none. A title that alone says too little (one word, or
 * the same as another's) is followed by the kind of case.
 */
export function beginningsOf(
  { model, t, language }: Pick<ReturnType<typeof useDesk>, 'model' | 't' | 'language'>,
  roles: readonly string[],
  parent: string | null,
): readonly Beginning[] {
  const all = Object.entries(model.procedures).flatMap(([id, procedure]) =>
    procedure.parent === parent
      ? Object.entries(procedure.actions)
          .filter(([, { from, by }]) => from === 'new' && by.some((role) => roles.includes(role)))
          .map(([name, action]) => ({
            to: `/open/${id}/${name}`,
            title: t(action.title),
            kind: midSentence(t(procedure.title), language),
          }))
      : [],
  )
  return all.map(({ to, title, kind }) => {
    const says = /\S\s/.test(title) && all.filter((one) => one.title === title).length === 1
    return { to, title: says ? title : `${title}: ${kind}` }
  })
}
