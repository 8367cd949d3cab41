import { kinds, templateCsv } from '../../imports/index.ts'
import type { Run } from '../commands.ts'
import { usageProblem } from '../usage.ts'

/** `mera import template KIND`: a registry of the kind with one fictitious row. */
export const run: Run = async (session, [name = '']) => {
  const kind = kinds[name]
  if (!kind) {
    const known = Object.keys(kinds).join(', ')
    throw usageProblem(
      { ru: `нет вида реестра «${name}»`, en: `there is no kind of registry "${name}"` },
      { ru: `Есть: ${known}`, en: `There are: ${known}` },
    )
  }
  await session.out(templateCsv(kind))
  return 0
}
