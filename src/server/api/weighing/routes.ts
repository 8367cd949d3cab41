import { z } from 'zod'
import { type Weighed, weighed } from '../../../engine/index.ts'
import type { Procedure, Text } from '../../../kernel/index.ts'
import { knows, spoken } from '../cases/index.ts'
import { caseId } from '../http/ids.ts'
import { refusals } from '../http/refusals.ts'
import type { Call, WeighingParts } from './call.ts'
import { foresee } from './foreseeing.ts'
import { foreseenView, type WeighedView, weighedView } from './shapes.ts'

/** A route of weighing: what the description of the API says of it, and what does it. */
export interface WeighingRoute {
  readonly method: 'post'
  readonly path: string
  readonly summary: Text
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly refusals: readonly number[]
  readonly handle: (call: Call) => Promise<object>
}

/** In words, without operands: these may name people, and the words say what there is to say. */
const said = (
  { engine }: WeighingParts,
  procedure: Procedure,
  findings: Weighed['findings'],
): WeighedView['findings'] =>
  spoken(engine.parts.registry.regulationOf(procedure), procedure, findings).map(
    ({ clause, outcome, message }) => ({ clause, outcome, message }),
  )

async function weighOnCase({ parts, viewer, param, input }: Call): Promise<WeighedView> {
  const { registry } = parts.engine.parts
  const id = caseId(param('case'))
  const procedure = registry.procedure(param('procedure'))
  const action = procedure.actions.find(({ name }) => name === param('action'))
  if (!action || action.from === 'new') throw refusals.unknownPath()
  if (!(await knows(parts, viewer, { procedure, action, case: id, parent: null })))
    throw refusals.unknownCase(id)
  const { tenant, actor } = viewer
  const command = { tenant, procedure: procedure.id, case: id, action: action.name, input, actor }
  const found = await weighed(parts.engine.parts, command)
  // A refusal names the broken requirements in their order: told as findings are, with days and sums as people read them.
  const broken = said(
    parts,
    procedure,
    found.findings.filter(({ outcome }) => outcome === 'broken'),
  )
  const rules = registry.regulationOf(procedure).rules
  return {
    findings: said(parts, procedure, found.findings),
    rulings: found.rulings.map(({ rule, ruling }) => ({
      rule,
      title: rules.find((one) => one.id === rule)?.title ?? { ru: rule, en: rule },
      findings: said(parts, procedure, ruling.findings),
    })),
    refusal: found.refusal && {
      code: found.refusal.code,
      title: found.refusal.title,
      items: found.refusal.items.map(({ path, message, clause, remedy }, i) => ({
        path,
        message: broken[i]?.message ?? message,
        ...(clause ? { clause } : {}),
        ...(remedy ? { remedy } : {}),
      })),
    },
  }
}

/** Every route of weighing; the application is built from this list. */
export const weighingRoutes: readonly WeighingRoute[] = [
  {
    method: 'post',
    path: '/api/v1/weighings/{procedure}/{case}/{action}',
    summary: {
      ru: 'Что нашла бы проверка этого действия сейчас; ничего не выполняется',
      en: 'What the check of this action would find now; nothing is done',
    },
    input: z.unknown().meta({ description: 'The input of the action' }),
    output: weighedView,
    refusals: [401, 403, 404, 409, 413, 415, 422],
    handle: weighOnCase,
  },
  {
    method: 'post',
    path: '/api/v1/foresights/{procedure}/{case}/{name}',
    summary: {
      ru: 'Что выйдет из дела: расчёты и условия, которые его порядок показывает до решения',
      en: 'What would come of a case: what its procedure counts and holds against it before anybody decides',
    },
    input: z.unknown().meta({ description: 'The input of the foresight' }),
    output: foreseenView,
    refusals: [401, 404, 413, 415, 422],
    handle: foresee,
  },
]
