import { z } from 'zod'
import { isSealed, type Personal, type Sealed } from '../../../../kernel/index.ts'
import { checkInn } from '../../../../reference/index.ts'
import { type Entry, interestKinds } from '../../rules/index.ts'
import { dateText, idText } from './schemas.ts'

const wrongInn = {
  ru: 'контрольные цифры не сходятся: нужен ИНН организации из 10 цифр или предпринимателя из 12',
  en: 'the check digits do not fit: an INN of 10 digits of an organisation or 12 of a sole trader is needed',
}

const plainInn = z
  .string()
  .max(60)
  .transform((text) => text.replace(/^\s*инн\s*:?/i, ''))
  .refine((text) => checkInn(text).ok, { params: { text: wrongInn } })
  .transform((text) => {
    const checked = checkInn(text)
    return checked.ok ? checked.normal : text
  })

/** The INN of an organisation somebody is tied to: who works where is personal, so it is sealed and found by its blind index. */
export const innText = () =>
  z.union([plainInn, z.custom<Sealed>(isSealed)]).meta({ personal: 'person', clause: 'kod-ai:4.6.4.b' })

/** What an entry of each kind must name. */
const needed: Readonly<Record<Entry['kind'], (entry: Named) => boolean>> = {
  organisation: (e) => e.organisation !== null,
  relative: (e) => e.with !== null,
  'co-author': (e) => e.with !== null,
  interest: (e) => e.with !== null,
  creditor: (e) => e.with !== null,
  debtor: (e) => e.with !== null || e.organisation !== null,
  project: (e) => e.project !== null || e.with !== null,
  partner: (e) => e.organisation !== null,
  letter: (e) => e.with !== null || e.organisation !== null,
}
interface Named {
  readonly kind: Entry['kind']
  readonly with: string | null
  readonly organisation: Personal | null
  readonly project: string | null
}
const unnamed = {
  ru: 'не названо, с кем связь: укажите человека, организацию или проект',
  en: 'the other side is not named: give the person, the organisation or the project',
}

/** One entry of a register of interests: what ties its person to another, to an organisation or to a project. */
export const interestSchema = z
  .object({
    kind: z.enum(interestKinds),
    with: idText().nullable(),
    organisation: innText().nullable(),
    project: z.string().trim().min(1).max(60).nullable(),
    /** The intent agreement the organisation is party to (`kod-ai:4.6.4.b`). */
    intentAgreement: z.string().trim().min(1).max(120).nullable(),
    until: dateText().nullable(),
  })
  .refine((entry) => needed[entry.kind](entry), { params: { text: unnamed }, path: ['with'] })
  .meta({ clause: 'kod-ai:4.6.4' })
export type Interest = z.infer<typeof interestSchema>

export const interestsSchema = z.array(interestSchema).max(200).meta({ clause: 'kod-ai:4.6.3' })

/** The same text for the same organisation, sealed or not. */
const keyOf = (organisation: Personal): string =>
  typeof organisation === 'string' ? organisation : organisation.blind

const turned = new WeakMap<readonly Interest[], readonly Entry[]>()

/**
 * Entries as the rule kod-ai/conflict-found takes them: an organisation is known by its blind index only. The same list
 * gives the same entries, so that rows need not make them anew with every event.
 */
export function entriesOf(interests: readonly Interest[]): readonly Entry[] {
  const known = turned.get(interests)
  if (known) return known
  const entries = interests.map(
    ({ organisation, intentAgreement, ...rest }): Entry => ({
      ...rest,
      organisation: organisation === null ? null : keyOf(organisation),
      intentAgreement: intentAgreement !== null,
    }),
  )
  turned.set(interests, entries)
  return entries
}
