import { envelopeOf, type IsoDate, moscowDate, type Procedure, type StoredEvent } from '../../kernel/index.ts'
import type { PrivacyParts, Subject } from '../parts.ts'
import type { Bar } from '../records.ts'
import { keptThrough } from '../retention/rules.ts'

/** The day on which a case came to the final state that it never left again. */
function endOf({ states }: Procedure, journal: readonly StoredEvent[]): IsoDate {
  let end = envelopeOf(journal.at(-1)!)
  for (const event of [...journal].reverse()) {
    const envelope = envelopeOf(event)
    if (!states[envelope.data.to]?.final) break
    end = envelope
  }
  return end.occurredOn
}

async function barOfCase(
  { engine, settings }: PrivacyParts,
  tenant: string,
  id: string,
  today: IsoDate,
): Promise<Bar | null> {
  const file = await engine.store.load(tenant, id)
  if (!file) return null
  const procedure = engine.registry.procedure(file.procedure)
  const about = { case: id, procedure: procedure.id }
  const name = {
    ru: `«${procedure.title.ru}» ${file.number ?? id}`,
    en: `"${procedure.title.en}" ${file.number ?? id}`,
  }
  if (!procedure.states[file.state]?.final)
    return {
      kind: 'running',
      ...about,
      until: null,
      basis: {
        ru: `${name.ru} ещё ведётся: данные нужны, чтобы исполнить то, в чём участвует человек (152-ФЗ, статья 6, часть 1, пункт 5)`,
        en: `${name.en} still runs: the data are needed for what the person takes part in (152-FZ, article 6, part 1, item 5)`,
      },
    }
  const rule = settings.rules.find((one) => one.procedure === procedure.id)
  if (!rule)
    return {
      kind: 'no-rule',
      ...about,
      until: null,
      basis: {
        ru: `${name.ru}: срок хранения дел этого вида не задан`,
        en: `${name.en}: how long cases of this kind are kept is not set`,
      },
    }
  const until = keptThrough(rule, endOf(procedure, await engine.store.journal(tenant, id)))
  if (today > until) return null
  return {
    kind: 'kept',
    ...about,
    until,
    basis: { ru: `${name.ru}: ${rule.basis.ru}`, en: `${name.en}: ${rule.basis.en}` },
  }
}

/** Everything that stands against the erasure of a person today: what they hold, cases that run, terms of keeping. */
export async function barsTo(parts: PrivacyParts, { tenant, person }: Subject): Promise<readonly Bar[]> {
  const today = moscowDate(parts.engine.clock.now())
  const held = await parts.accounts.held(tenant, person, today)
  const bars: Bar[] = held.map((what) => ({
    kind: 'held',
    case: null,
    procedure: null,
    until: null,
    basis: { ru: `Человек сейчас занимает: ${what.ru}`, en: `The person holds at present: ${what.en}` },
  }))
  for (const { case: id } of await parts.store.casesOf(tenant, person)) {
    const bar = await barOfCase(parts, tenant, id, today)
    if (bar) bars.push(bar)
  }
  return bars
}
