import { z } from 'zod'
import { addDays, dateText, daysBetween, earlierOf, type IsoDate } from '../../../kernel/index.ts'
import { field, kodAiRule, verdict } from './kit.ts'

const stages = ['2', '3', '4', '5', '6', '7'] as const
type Stage = (typeof stages)[number]

const codes = [
  'INTAKE_TOO_SHORT',
  ...stages.map((n) => `STAGE_${n}_BEFORE_PREVIOUS` as const),
  ...stages.map((n) => `STAGE_${n}_LATE` as const),
  'CAP_90_EXCEEDED',
  'PUBLISH_LATE',
] as const

const clauseOf = {
  2: 'kod-ai:4.1/2',
  3: 'kod-ai:4.1/3',
  4: 'kod-ai:4.1/4',
  5: 'kod-ai:4.1/5',
  6: 'kod-ai:4.1/6',
  7: 'kod-ai:4.1/7',
} as const

const fact = () =>
  field(
    dateText().nullable(),
    'kod-ai:4.1',
    'Укажите день окончания этапа либо null, пока этап не окончен',
    'Give the day the stage ended, or null while it has not',
  )
const day = (what: 'announced' | 'intakeEnds') =>
  what === 'announced'
    ? field(
        dateText(),
        'kod-ai:4.4.1',
        'Укажите день объявления конкурса',
        'Give the day of the announcement',
      )
    : field(
        dateText(),
        'kod-ai:4.4.2',
        'Укажите последний день приёма заявок',
        'Give the last day of the intake',
      )

/**
 * The timeline of a contest (`kod-ai:4.1`): each stage has its own limit from the end of the stage before and all of
 * them together the cap of `kod-ai:4.3`; publication has its own term outside the cap.
 */
export const stageDeadlines = kodAiRule({
  name: 'stage-deadlines',
  revision: 1,
  publicFacts: true,
  title: { ru: 'Сроки этапов отбора', en: 'Deadlines of the selection stages' },
  clauses: [
    'kod-ai:4.1',
    'kod-ai:4.1/1',
    'kod-ai:4.1/2',
    'kod-ai:4.1/3',
    'kod-ai:4.1/4',
    'kod-ai:4.1/5',
    'kod-ai:4.1/6',
    'kod-ai:4.1/7',
    'kod-ai:4.2',
    'kod-ai:4.3',
    'kod-ai:4.4.1',
    'kod-ai:4.4.2',
    'kod-ai:4.5.3',
    'kod-ai:4.6.9',
    'kod-ai:4.7.9',
    'kod-ai:4.8.1/1',
    'kod-ai:4.9.3',
    'kod-ai:4.10.1',
    'kod-ai:4.11',
  ],
  parameters: [
    'intake.least-days',
    'stage.2-days',
    'stage.3-days',
    'stage.4-days',
    'stage.5-days',
    'stage.6-days',
    'stage.7-days',
    'stages.cap-days',
    'due.results-publish',
  ],
  readings: ['stages.council-start', 'stages.shift'],
  input: z.object({
    announced: day('announced'),
    intakeEnds: day('intakeEnds'),
    stageEnds: z.object({
      2: fact(),
      3: fact(),
      4: fact(),
      juryProtocol: fact(),
      5: fact(),
      6: fact(),
      7: fact(),
      publish: fact(),
    }),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    cap: z.string(),
    capped: z.array(z.string()),
    due: z.object({
      2: z.string(),
      3: z.string(),
      4: z.string(),
      5: z.string(),
      6: z.string(),
      7: z.string(),
      publish: z.string(),
    }),
  }),
  example: {
    announced: '2024-04-22',
    intakeEnds: '2024-05-27',
    stageEnds: { 2: null, 3: null, 4: null, juryProtocol: null, 5: null, 6: null, 7: null, publish: null },
  },
  editionDay: (facts) => facts.announced,
  decide({ announced, intakeEnds, stageEnds }, { parameters, readings, calendar }, trace) {
    const { errors, need } = verdict(trace, codes)
    const shifted = (date: IsoDate) =>
      readings['stages.shift'] === 'none' ? date : calendar.sameOrNextWorkingDay(date)
    const least = parameters['intake.least-days']
    const length = daysBetween(announced, intakeEnds)
    need(length >= least, 'INTAKE_TOO_SHORT', 'kod-ai:4.4.2', 'stages.intake', {
      announced,
      intakeEnds,
      length,
      least,
      earliest: addDays(announced, least),
    })
    const capDays = parameters['stages.cap-days']
    const cap = addDays(intakeEnds, capDays)
    trace.step('stages.cap', { intakeEnds, days: capDays, cap })
    const due: Record<Stage | 'publish', IsoDate> = { 2: '', 3: '', 4: '', 5: '', 6: '', 7: '', publish: '' }
    const capped: string[] = []
    let previous = intakeEnds
    let overCap: string[] | null = null
    for (const stage of stages) {
      const { juryProtocol } = stageEnds
      const council = stage === '5' && readings['stages.council-start'] === 'jury-protocol'
      const start = council && juryProtocol !== null ? juryProtocol : previous
      const days = parameters[`stage.${stage}-days`]
      const own = shifted(addDays(start, days))
      due[stage] = earlierOf(own, cap)
      if (own > cap) capped.push(stage)
      trace.step(own > cap ? 'stages.due-capped' : 'stages.due', {
        stage,
        start,
        days,
        own,
        cap,
        due: due[stage],
      })
      const ended = stageEnds[stage]
      if (ended === null) {
        trace.note('unknown', clauseOf[stage], 'stages.open', {
          stage,
          due: due[stage],
          missing: `stageEnds.${stage}`,
        })
      } else {
        const order = stage === '2' ? 'kod-ai:4.2' : 'kod-ai:4.1'
        need(ended >= previous, `STAGE_${stage}_BEFORE_PREVIOUS`, order, 'stages.order', {
          stage,
          ended,
          previous,
        })
        need(ended <= due[stage], `STAGE_${stage}_LATE`, clauseOf[stage], 'stages.in-time', {
          stage,
          ended,
          due: due[stage],
        })
        if (ended > cap) overCap = [...(overCap ?? []), stage]
      }
      previous = ended ?? due[stage]
    }
    need(overCap === null, 'CAP_90_EXCEEDED', 'kod-ai:4.3', 'stages.within-cap', {
      cap,
      days: capDays,
      stages: overCap ?? [],
    })
    const publishDays = parameters['due.results-publish']
    due.publish = shifted(addDays(previous, publishDays))
    trace.step('stages.publish-due', { start: previous, days: publishDays, due: due.publish })
    const { publish } = stageEnds
    if (publish === null)
      trace.note('unknown', 'kod-ai:4.11', 'stages.unpublished', {
        due: due.publish,
        missing: 'stageEnds.publish',
      })
    else
      need(publish <= due.publish, 'PUBLISH_LATE', 'kod-ai:4.11', 'stages.publish', {
        publish,
        due: due.publish,
      })
    return { ok: errors.length === 0, errors, cap, capped, due }
  },
})
