import type { FormData, Json, Printable } from '../../../../kernel/index.ts'
import { annex6, annex7, application, blankFor } from '../../forms/index.ts'
import { lots } from '../shared/index.ts'
import type { Content } from './content.ts'

/** Keys of the statements in form 1, by their letters. */
const statements = {
  rights: 'a',
  truth: 'b',
  representatives: 'v',
  taxes: 'g',
  bankruptcy: 'd',
  breaches: 'e',
} as const

/** A name as it was typed; one that was erased or withheld is left out. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

function nameParts(name: string) {
  const [last = '', first = '', ...rest] = name.trim().split(/\s+/)
  return { last, first, middle: rest.join(' ') }
}

function formData(content: Content): FormData {
  const names = content.members.map((member) => plain(member.name))
  const explanation = plain(content.breachExplanation)
  return {
    lot: lots[content.lot as keyof typeof lots]?.title.ru ?? content.lot,
    names: names.join(', '),
    topic: content.topic,
    consent: content.consent,
    total: content.total,
    months: String(content.months),
    contacts: '',
    members: content.members.map(({ name, phone, leaderId, grant }) => ({
      ...nameParts(plain(name)),
      phone: plain(phone),
      leaderId: plain(leaderId),
      grant,
    })),
    ...Object.fromEntries(
      Object.entries(statements).map(([key, letter]) => {
        const said = content.statements.includes(letter)
        return [key, !said && letter === 'e' && explanation !== '' ? { explanation } : said]
      }),
    ),
  }
}

/**
 * The papers of an application as they are printed: form 1, and the terms of reference and the calendar plan where they
 * were filled in here. `shown` is what the viewer sees of its content, or a draft of it.
 */
export function applicationPapers(shown: Json): readonly Printable[] {
  const content = shown as unknown as Content
  const { members, months, topic, tor, plan } = content
  const term = ([12, 18, 24] as const).find((one) => one === months)
  const inCase = blankFor({ ...(term ? { months: term } : {}), members: members.length })
  const signers = members.map((member) => ({ ru: plain(member.name), en: plain(member.name) }))
  const stages = plan.map(({ works, title, amount }) => ({ works: works?.length ? works : [title], amount }))
  return [
    { form: application, data: formData(content), inCase, signers },
    ...(tor.text
      ? [
          {
            form: annex6,
            data: { topic, ...tor.text, months: String(months) } as FormData,
            inCase,
            signers: [],
          },
        ]
      : []),
    { form: annex7, data: { topic, stages }, inCase, signers: [] },
  ]
}
