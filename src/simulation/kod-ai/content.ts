import { kopecks, money, sha256Hex } from '../../kernel/index.ts'
import type { Declared } from './conflicts.ts'
import type { Member, Story } from './story.ts'
import { torOf } from './tor.ts'

/** What an application may be made with against its story: the faults people make in the form. */
export interface Slips {
  readonly months?: number
  /** Citizenship of the last member. */
  readonly citizen?: string
  /** Left out of the documents. */
  readonly without?: string
  /** Kopecks by which the total misses the sum of the shares. */
  readonly off?: bigint
}

const fileOf = (story: Story, slot: string, kind: string, format: string, name: string, language = 'ru') => ({
  slot,
  kind,
  name,
  format,
  language,
  sha256: sha256Hex(`${story.id}/${slot}`),
})

/** The plan of works as a filled-in form. */
export const planDocument = (story: Story) => fileOf(story, 'plan', 'plan', 'system', 'Календарный план')

function documentsOf(story: Story, without: string | undefined) {
  const place = story.quality
  const documents = [
    fileOf(story, 'form', 'application-form', 'pdf', 'Заявка подписанная.pdf'),
    fileOf(story, 'tz', 'tz', 'system', 'Техническое задание'),
    planDocument(story),
    ...(place % 2 ? [fileOf(story, 'repository', 'repo-info', 'pdf', 'Сведения о репозитории.pdf')] : []),
    ...(place % 3 === 0 ? [fileOf(story, 'paper', 'publication', 'pdf', 'Публикация по теме.pdf')] : []),
    ...(place % 5 === 0 ? [fileOf(story, 'letter', 'interest-letter', 'pdf', 'scan001.pdf')] : []),
  ]
  return documents.filter((d) => d.kind !== without)
}

const scopes = [
  'архитектура библиотеки и её ядро',
  'обучение и проверка моделей',
  'наборы данных и их разметка',
  'документация, примеры и сборка',
  'тестирование и сопровождение',
]

function projectsOf(story: Story, first: boolean) {
  if (first && story.faults.has('open-umnik'))
    return [
      {
        program: 'UMNIK',
        role: 'победитель',
        number: `У-${story.id}`,
        title: 'Исследование методов разметки',
        difference: 'Другой предмет: там исследование, здесь открытая библиотека',
        closedOn: null,
        sameProject: false,
      },
    ]
  if (first && story.faults.has('active-fund-project'))
    return [
      {
        program: 'START',
        role: 'исполнитель',
        number: `С-${story.id}`,
        title: 'Прибор для лаборатории',
        difference: '',
        closedOn: null,
        sameProject: false,
      },
    ]
  return []
}

const memberOf = (story: Story, member: Member, i: number, citizen: string) => ({
  person: member.id,
  name: member.name,
  phone: member.phone,
  leaderId: member.leaderId,
  citizen,
  grant: member.grant,
  scope: scopes[i % scopes.length],
  fundProjects: projectsOf(story, i === 0),
  attested: [1, 2, 3, 4, 5, 6, 7],
})

/** The plan: two to four stages of six months worth the whole grant, the last one takes what is left (`kod-ai:fn4`). */
function planOf(story: Story, months: number) {
  const count = months / 6
  const total = kopecks(story.total)
  const even = total / BigInt(count)
  return Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    title: i === count - 1 ? 'Выпуск библиотеки и документации' : `Разработка, часть ${i + 1}`,
    amount: money(i === count - 1 ? total - even * BigInt(count - 1) : even),
  }))
}

/** The contents of form 1 with its annexes as the team of a story fills them in, and what it declares besides. */
export function contentOf(story: Story, declared: Declared, slips: Slips = {}) {
  const { members, total, lot, title } = story
  const months = slips.months ?? story.months
  return {
    applicantKind: 'individual',
    projectKind: 'open-library',
    workType: story.quality % 4 === 0 ? 'develop' : 'create',
    baseLibrary: story.quality % 4 === 0 ? `https://repository.example/${story.id}` : null,
    lot,
    topic: title,
    months,
    total: slips.off ? money(kopecks(total) + slips.off) : total,
    members: members.map((m, i) =>
      memberOf(story, m, i, i === members.length - 1 ? (slips.citizen ?? 'RU') : 'RU'),
    ),
    plan: planOf(story, story.months),
    tor: { sha256: sha256Hex(`${story.id}/tor`), empty: [], text: torOf(story) },
    consent: true,
    statements: ['a', 'b', 'v', 'g', 'd', 'e'],
    breachExplanation: null,
    thirdPartyRights: false,
    otherBudget: false,
    civil: true,
    documents: documentsOf(story, slips.without),
    declared,
  }
}
