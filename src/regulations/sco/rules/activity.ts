import { z } from 'zod'
import { dateText } from '../../../kernel/index.ts'
import { signedOn } from '../parameters.ts'
import { check, field, scoRule } from './kit.ts'

/** Whether an activity falls under the programme: not before the signing, by the road map or outside it by consent (`sco:VI/2`). */
export const activity = scoRule({
  name: 'activity',
  revision: 1,
  title: { ru: 'Деятельность под Программой', en: 'Activity under the programme', zh: '《纲要》下的活动' },
  clauses: ['sco:VI/2', 'sco:II', 'sco:V/1'],
  readings: ['roadmap.outside'],
  input: z.object({
    date: field(dateText(), 'sco:VI/2', 'Укажите день', 'Name the day'),
    inRoadMap: z.boolean(),
    consent: z.boolean(),
    roadMapAdopted: z.boolean(),
  }),
  output: z.object({
    allowed: z.boolean(),
    label: z.enum(['road-map', 'outside-road-map']),
    banner: z.enum(['ROAD_MAP_NOT_ADOPTED']).nullable(),
    broken: z.array(z.string()),
  }),
  example: { date: '2024-05-01', inRoadMap: false, consent: true, roadMapAdopted: false },
  decide({ date, inRoadMap, consent, roadMapAdopted }, { readings }, trace) {
    const broken: string[] = []
    if (!check(trace, date >= signedOn, 'sco:VI/2', 'date.in-force', { date })) broken.push('sco:VI/2')
    if (!inRoadMap) {
      const mayBe = readings['roadmap.outside'] === 'by-consent'
      if (!check(trace, mayBe, 'sco:V/1', 'activity.outside')) broken.push('sco:V/1')
      if (!check(trace, consent, 'sco:II', 'activity.consent')) broken.push('sco:II')
    }
    return {
      allowed: broken.length === 0,
      label: inRoadMap ? ('road-map' as const) : ('outside-road-map' as const),
      banner: roadMapAdopted ? null : ('ROAD_MAP_NOT_ADOPTED' as const),
      broken,
    }
  },
})
