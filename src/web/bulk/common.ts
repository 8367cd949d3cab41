import type { ProcedureModel } from '../../server/desk/index.ts'

type Actions = Readonly<Record<string, Pick<ProcedureModel['actions'][string], 'from' | 'signature' | 'by'>>>

/** What every one of these cases allows the viewer; signatures are given one by one. */
export function actionsOfAll(
  actions: Actions,
  views: readonly { readonly actions: readonly { readonly name: string }[] }[],
): readonly string[] {
  if (views.length === 0) return []
  return Object.entries(actions)
    .filter(
      ([name, { signature }]) =>
        !signature && views.every((view) => view.actions.some((a) => a.name === name)),
    )
    .map(([name]) => name)
}

/** Whether somebody in these roles may ever do anything with cases of the kind: then rows can be chosen. */
export const mayChoose = (actions: Actions, roles: readonly string[]): boolean =>
  Object.values(actions).some(
    ({ from, by, signature }) => from !== 'new' && !signature && by.some((role) => roles.includes(role)),
  )
