import type { Text } from '../../../kernel/index.ts'
import { type Form, isLink, moneyTyped } from './form.ts'
import type { Fault } from './ground.ts'
import { normal } from './steps.ts'
import { filled, words } from './words.ts'

type Say = (text: Text) => string

interface Given {
  readonly path: string
  readonly message: Text
  readonly clause?: string | undefined
  readonly remedy?: Text | undefined
}

/** A message with people called by their names, not by the ids that the record has for them. */
function named(message: string, form: Form, t: Say): string {
  return form.members.reduce(
    (text, { person, name }, n) =>
      text.replaceAll(person, name.trim() || filled(t(words.member), { n: n + 1 })),
    message,
  )
}

/** What is told of a thing that is not there yet has no use for «указано „“». */
const withoutEmpty = (message: string) => message.replace(/, (указано|given is) («»|“”|"")/, '')

/** What the action would not take, in the words of the form; what only this page can see stands before it. */
export function told(faults: readonly Given[], form: Form, t: Say): readonly Fault[] {
  const own: Fault[] = []
  const say = (path: string, text: Text) => own.push({ path, message: t(text) })
  if (form.total.trim() !== '' && moneyTyped(form.total) === null) say('total', words.notMoney)
  form.members.forEach(({ grant, fundProjects }, n) => {
    if (grant.trim() !== '' && moneyTyped(grant) === null) say(`members.${n}.grant`, words.notMoney)
    const half = fundProjects.some(
      ({ program, role, title, number }) =>
        (program.trim() === '' || role.trim() === '') && program + role + title + number !== '',
    )
    if (half) say(`members.${n}.fundProjects`, words.halfProject)
  })
  form.stages.forEach(({ amount }, n) => {
    if (amount.trim() !== '' && moneyTyped(amount) === null) say(`plan.${n}.amount`, words.notMoney)
  })
  const isHalfLink =
    form.workType === 'develop' && form.baseLibrary.trim() !== '' && !isLink(form.baseLibrary)
  if (isHalfLink) say('baseLibrary', words.notLink)
  // The regulation has nothing to say of a plan whose term is not known.
  if (form.stages.length === 0) say('plan', words.noStages)
  const seen = new Set(own.map(({ path }) => path))
  const others = faults.flatMap(({ path, message, clause, remedy }): Fault[] => {
    const at = normal(path)
    if (seen.has(at)) return []
    const isTerm = at === 'months' && form.months === 0
    return [
      {
        path: at,
        message: isTerm ? t(words.noTerm) : withoutEmpty(named(t(message), form, t)),
        ...(clause ? { clause } : {}),
        ...(remedy ? { remedy: t(remedy) } : {}),
      },
    ]
  })
  return [...own, ...others]
}
