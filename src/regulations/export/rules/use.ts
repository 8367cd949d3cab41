import { z } from 'zod'
import { uses } from './decide/schema.ts'
import { exportRule, field } from './kit.ts'

const activities = [
  'research',
  'development',
  'manufacture',
  'testing',
  'operation',
  'maintenance',
  'training',
  'command',
  'preparation',
  'commission',
] as const
const objects = [
  'nuclear',
  'chemical',
  'biological',
  'toxin',
  'carrier',
  'uav',
  'conventional',
  'terror',
  'civil',
] as const
type Activity = (typeof activities)[number]

/** The six activities by which weapons of mass destruction are created (`export:2.1/4`). */
const creation: readonly Activity[] = [
  'research',
  'development',
  'manufacture',
  'testing',
  'operation',
  'maintenance',
]
/** Those by which other arms are created (`export:2.1/5`): operation and maintenance are not among them. */
const arms: readonly Activity[] = ['research', 'development', 'manufacture']

const input = z.object({
  activity: field(z.enum(activities), 'export:2.1/4', 'Укажите вид деятельности', 'Name the activity'),
  object: field(z.enum(objects), 'export:2.1/4', 'Укажите предмет деятельности', 'Name its object'),
  /** Of an unmanned aircraft: whether it can carry a weapon of mass destruction. */
  canCarry: z.boolean().nullable(),
})

/** What the declaration calls a use: mass destruction, delivery, terror, arms, other military use, or none of them. */
export const use = exportRule({
  name: 'use',
  revision: 1,
  title: { ru: 'К какому использованию относится деятельность', en: 'Which use an activity is' },
  clauses: ['export:2.1/4', 'export:2.1/5', 'export:2.2', 'export:4.1/2', 'export:4.2/2'],
  input,
  output: z.object({ use: z.enum([...uses, 'none']).nullable() }),
  example: { activity: 'operation', object: 'conventional', canCarry: null },
  publicFacts: true,
  decide({ activity, object, canCarry }, _, trace) {
    const operands = { activity, object }
    trace.step('use.asked', operands)
    if (object === 'civil') {
      trace.met('export:2.1/4', 'use.none')
      return { use: 'none' as const }
    }
    if (object === 'terror') {
      trace.broken('export:4.1/2', 'use.terror')
      return { use: activity === 'commission' ? ('terror' as const) : ('terror-preparation' as const) }
    }
    if (object === 'uav' && canCarry !== true) {
      if (canCarry === null) {
        trace.note('unknown', 'export:2.1/4', 'use.uav-unknown', { missing: 'canCarry' })
        return { use: null }
      }
      trace.met('export:2.1/4', 'use.none')
      return { use: 'none' as const }
    }
    if (object !== 'conventional') {
      if (!creation.includes(activity)) {
        trace.broken('export:4.2/2', 'use.military', operands)
        return { use: 'other-military' as const }
      }
      trace.broken('export:2.1/4', 'use.wmd', operands)
      return { use: object === 'carrier' || object === 'uav' ? ('wmd-delivery' as const) : ('wmd' as const) }
    }
    if (arms.includes(activity)) {
      trace.broken('export:2.1/5', 'use.arms', operands)
      return { use: 'conventional-arms' as const }
    }
    trace.broken('export:4.2/2', 'use.military', operands)
    return { use: 'other-military' as const }
  },
})
