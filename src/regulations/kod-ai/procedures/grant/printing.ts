import type { CasePapers, FormData, Json, Printable } from '../../../../kernel/index.ts'
import { annex3, annex4, annex5, annex9, annex10, blankFor } from '../../forms/index.ts'
import type { ReportDocuments } from './report.ts'

/** What the viewer sees of a grant, by the keys of its fields. */
interface Seen {
  readonly topic?: string
  readonly agreement?: { readonly number: string; readonly signed: string }
  readonly members?: readonly { readonly person: string; readonly name: unknown }[]
  readonly acts?: readonly { readonly number: number; readonly acceptedOn: string | null }[]
}
/** The reports of a stage: as they were filed, or as somebody fills them in. */
interface Reported {
  readonly number: number
  readonly documents: ReportDocuments | null
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The annexes of one stage that were filled in, in the order in which the regulation names them. */
function sheetsOf({ number, documents }: Reported, seen: Seen): readonly Printable[] {
  if (!documents) return []
  const { topic = '', agreement, members = [], acts = [] } = seen
  const names = members.map(({ name }) => plain(name))
  const nameOf = (person: string) => plain(members.find((one) => one.person === person)?.name)
  const { research, expenses, act, result, indicator } = documents
  const years = Object.keys((result ?? indicator)?.plan ?? {}).map(Number)
  const inCase = blankFor({
    ...(years.length > 0 ? { years } : {}),
    members: members.length,
    stage: research?.kind ?? 'interim',
  })
  const signers = names.map((name) => ({ ru: name, en: name }))
  const heads = {
    ...{ topic, names: names.join(', '), project: topic, works: topic },
    ...{ contractNumber: agreement?.number ?? '', contractDate: agreement?.signed ?? '' },
    stageNumber: String(number),
  }
  const one = (form: Printable['form'], data: unknown, by = signers): Printable => ({
    form,
    data: { ...heads, ...(data as FormData) },
    inCase,
    signers: by,
  })
  return [
    ...(research
      ? [
          one(
            annex10,
            {
              ...research,
              uses: research.uses.join('\n'),
              examples: research.examples.join('\n'),
              licence: research.licence?.url ?? '',
            },
            [],
          ),
        ]
      : []),
    ...(act
      ? [
          one(
            annex9,
            {
              ...act,
              done: true,
              actDate: acts.find((one) => one.number === number)?.acceptedOn ?? '',
              members: names.map((fullName) => ({ fullName })),
            },
            [{ ru: '', en: '' }, ...signers],
          ),
        ]
      : []),
    ...(expenses
      ? [
          one(annex5, {
            code: expenses.code,
            stageCost: expenses.stageCost,
            rows: expenses.rows.map(({ person, approved, cumulative, stage, note }) => ({
              item: `Вознаграждение за выполнение Работ ${nameOf(person)}`.trim(),
              ...{ approved, sinceStart: cumulative, inStage: stage, remark: note },
            })),
            assured: true,
          }),
        ]
      : []),
    ...(result ? [one(annex3, { values: [{ plan: result.plan, fact: result.fact }] }, [])] : []),
    ...(indicator ? [one(annex4, { values: [{ plan: indicator.plan, fact: indicator.fact }] }, [])] : []),
  ]
}

/** The reports of all stages that were filed, or those that somebody fills in (`kod-ai:6.4.3`, `kod-ai:6.4.5`). */
export const grantPapers: CasePapers = {
  field: 'reports',
  besides: ['topic', 'agreement', 'members', 'acts'],
  actions: ['file-report'],
  print(shown: Json, besides) {
    const seen = besides as unknown as Seen
    if (Array.isArray(shown))
      return (shown as unknown as readonly Reported[]).flatMap((one) => sheetsOf(one, seen))
    const { stage, documents } = shown as unknown as { stage: number; documents: ReportDocuments }
    return sheetsOf({ number: stage, documents }, seen)
  },
}
