import { sha256Hex } from '../../../kernel/index.ts'
import type { Content, Member } from '../procedures/index.ts'

/** A plainly fictitious member: a grant of one million and everything in order. */
export function member(id: string, changes: Partial<Member> = {}): Member {
  const digits = sha256Hex(id).replace(/\D/g, '').padEnd(15, '1')
  return {
    person: id,
    name: `Тензоров Пример ${id}`,
    phone: `+7000${digits.slice(0, 7)}`,
    leaderId: `9${digits.slice(0, 15)}`,
    citizen: 'RU',
    grant: '1000000.00',
    scope: 'Модуль обучения',
    fundProjects: [],
    attested: [1, 2, 3, 4, 5, 6, 7],
    ...changes,
  }
}

export const umnik = (changes: Partial<Member['fundProjects'][number]> = {}) => ({
  program: 'UMNIK',
  role: 'head',
  number: 'У-1',
  title: 'Другая тема',
  difference: 'Другой предмет',
  closedOn: null,
  sameProject: false,
  ...changes,
})

export function document(kind: Content['documents'][number]['kind'], changes: object = {}) {
  return {
    slot: kind,
    kind,
    name: `${kind} проекта.pdf`,
    format: kind === 'tz' || kind === 'plan' ? 'system' : 'pdf',
    language: 'ru',
    sha256: sha256Hex(kind),
    ...changes,
  }
}

/** A whole application of the given members, twelve months, in two equal stages. */
export function content(members: readonly Member[], changes: Partial<Content> = {}): Content {
  const roubles = members.reduce((all, m) => all + Number(m.grant.slice(0, -3)), 0)
  const half = `${roubles / 2}.00` // no-float: test sums are even
  return {
    applicantKind: 'individual',
    projectKind: 'open-library',
    workType: 'create',
    baseLibrary: null,
    lot: 'nlp',
    topic: 'Открытая библиотека разбора протоколов',
    months: 12,
    total: `${roubles}.00`,
    members: [...members],
    plan: [
      { number: 1, title: 'Первый этап', amount: half },
      { number: 2, title: 'Второй этап', amount: half },
    ],
    tor: { sha256: sha256Hex('tor'), empty: [] },
    consent: true,
    statements: ['a', 'b', 'v', 'g', 'd', 'e'],
    breachExplanation: null,
    thirdPartyRights: false,
    otherBudget: false,
    civil: true,
    documents: [document('application-form'), document('tz'), document('plan')],
    ...changes,
  }
}
