import { moscowDate, Problem } from '../../kernel/index.ts'
import { askErasure, decideErasure, type ErasureRequest } from '../../privacy/index.ts'
import type { Options, Run } from '../commands.ts'
import { officerOf } from '../officer.ts'
import { type AtPrivacy, withPrivacy } from '../privacy.ts'
import { tell } from '../tell.ts'
import { usageProblem } from '../usage.ts'

const words = {
  ru: (person: string) => `Данные ${person} стёрты. Цепочки событий целы: mera verify\n`,
  en: (person: string) => `The data of ${person} are erased. The chains of events are whole: mera verify\n`,
}

/** The role whose holder decides on erasures. */
const ROLE = 'privacy-officer'

function given(options: Options, name: string): string {
  const value = options[name]
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw usageProblem(
    { ru: `не указано: --${name}`, en: `missing: --${name}` },
    { ru: 'Справка: mera privacy erase --help', en: 'Help: mera privacy erase --help' },
  )
}

/** `mera privacy erase PERSON --reason … --by …`: exit 1 where the law demands that the data be kept. */
export const run: Run = async (session, [person = ''], options) => {
  const [reason, by] = [given(options, 'reason'), given(options, 'by')]
  try {
    const done = await withPrivacy(session, options, (at) => erased(at, person, by, reason))
    await session.out(
      options.json
        ? `${JSON.stringify({ person, request: done.id, erasedAt: done.doneAt })}\n`
        : words[session.language](person),
    )
    return 0
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'ERASURE_BARRED') throw error
    await tell(error, session, { machine: options.json === true || !session.errIsTerminal })
    return 1
  }
}

/** Decides the person's own request where there is one; else the one that came on paper is taken down first. */
async function erased(at: AtPrivacy, person: string, by: string, document: string): Promise<ErasureRequest> {
  const { privacy, tenant } = at
  const officer = await officerOf(at, by, ROLE)
  const open = (await privacy.store.requestsOf(tenant, person)).find(({ state }) => state === 'open')
  const { id } = open ?? (await askErasure(privacy, { tenant, person }, officer.id))
  const basis = { document, number: '', date: moscowDate(privacy.engine.clock.now()) }
  return decideErasure(privacy, { tenant, person: officer.id }, id, {
    outcome: 'erase',
    basis,
    reason: document,
  })
}
