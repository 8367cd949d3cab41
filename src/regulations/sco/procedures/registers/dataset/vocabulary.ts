import { z } from 'zod'
import { decimalText, type IsoDate, vocabulary } from '../../../../../kernel/index.ts'
import type { PartyCode } from '../../../parties.ts'
import { common, forbidden, partyRoles, t } from '../../shared/index.ts'

/** What is known of the quality of a set, as shares (`sco:II/9`). */
export const qualityCard = z.strictObject({
  completeness: decimalText(),
  duplicates: decimalText(),
  labelAgreement: decimalText(),
})
interface Access {
  readonly party: PartyCode
  readonly purpose: 'training' | 'submission' | 'study'
  readonly on: IsoDate
  readonly granted: boolean | null
}
export interface DatasetFacts {
  readonly owner: PartyCode | null
  readonly title: string
  readonly kind: string
  readonly size: string
  readonly licence: string
  readonly personalData: boolean
  readonly jurisdiction: string
  readonly train: string | null
  readonly test: string | null
  /** Laws under which the owner confirmed it (`sco:III/5`). */
  readonly lawful: string | null
  readonly quality: z.infer<typeof qualityCard> | null
  readonly access: readonly Access[]
  readonly downloads: readonly { readonly party: PartyCode; readonly split: string; readonly on: IsoDate }[]
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly metric: string }[]
  readonly submissions: readonly {
    readonly id: string
    readonly party: PartyCode
    readonly task: string
    readonly model: string
    readonly metric: string | null
    /** The test split the metric was taken on. */
    readonly test: string | null
  }[]
}
/** Before it is entered. */
export const initial: DatasetFacts = {
  owner: null,
  title: '',
  kind: '',
  size: '',
  licence: '',
  personalData: false,
  jurisdiction: '',
  train: null,
  test: null,
  lawful: null,
  quality: null,
  access: [],
  downloads: [],
  tasks: [],
  submissions: [],
}

/** The words of a data set. */
export const words = vocabulary<DatasetFacts>()({
  ...common,
  id: 'sco-dataset',
  title: t('Набор данных', 'Data set', '数据集'),
  states: {
    draft: { title: t('готовится', 'draft', '草稿'), owner: partyRoles },
    checked: { title: t('проверен', 'checked', '已检查'), owner: partyRoles },
    available: { title: t('доступен', 'available', '可用'), owner: partyRoles },
    withdrawn: { title: t('отозван', 'withdrawn', '已撤回'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
/** Only the owner may. */
export const own = (guard: Guarding, { owner }: DatasetFacts, party: PartyCode) =>
  guard.ensure(owner === party, 'sco:II/8', 'party.own', { party: owner }, forbidden('NOT_THE_OWNER'))
