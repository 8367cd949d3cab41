import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import type { PartyCode } from '../../parties.ts'
import type { measureStates } from '../../rules/index.ts'
import { common, partyRoles, t } from '../shared/index.ts'

/** A concrete practical measure of the map (`sco:V/1`). Days are inclusive. */
export interface Measure {
  readonly id: string
  readonly title: string
  readonly direction: string
  readonly responsible: PartyCode
  readonly participants: readonly PartyCode[]
  readonly start: IsoDate
  readonly end: IsoDate
  readonly result: string
  readonly indicator: string
  readonly state: (typeof measureStates)[number]
  readonly evidence: string | null
  readonly note: string
}
export interface RoadMapFacts {
  readonly version: number
  readonly measures: readonly Measure[]
  readonly consents: readonly PartyCode[]
  /** The version that was last adopted; it holds while the next one is drafted. */
  readonly adopted: {
    readonly version: number
    readonly on: IsoDate
    readonly measures: readonly Measure[]
  } | null
}
/** Before the first measure. */
export const initial: RoadMapFacts = { version: 0, measures: [], consents: [], adopted: null }

/** The words of the road map. */
export const words = vocabulary<RoadMapFacts>()({
  ...common,
  id: 'sco-roadmap',
  title: t('Дорожная карта', 'Road map', '路线图'),
  states: {
    draft: { title: t('готовится', 'drafted', '起草中'), owner: ['sco-working-group'] },
    agreement: { title: t('согласуется', 'being agreed', '协商中'), owner: partyRoles },
    adopted: { title: t('принята', 'adopted', '已通过'), owner: ['sco-working-group'] },
  },
  deadlines: {
    measure: {
      clause: 'sco:V/1a',
      title: t('Мероприятие дорожной карты', 'Measure of the road map', '路线图措施'),
      term: 'given',
      side: 'responsible-party',
    },
  },
  initial,
})

/** Only the working group edits the map (`sco:V/1`). */
export const group = ['sco-working-group'] as const
