import { standardRoles } from '../access/index.ts'
import type { Text } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'
import type { Ready } from '../runtime/index.ts'

/** Somebody of the demonstration: an id that its cases know, or how to find one. */
export interface Somebody {
  readonly mail: string
  readonly name: string
  /** Null for applicants, who need none. */
  readonly role: string | null
  readonly title: Text
  readonly person: string | ((installation: Ready, tenant: string) => Promise<string | null>)
}

const roles = [...standardRoles, ...programmes.flatMap((programme) => programme.roles ?? [])]
const titleOf = (role: string): Text => roles.find(({ id }) => id === role)!.title

/** Somebody of the other programmes, whose id is a word. */
const inProgramme = (mail: string, name: string, role: string, person: string): Somebody => ({
  mail: `${mail}@mera.example`,
  name,
  role,
  title: titleOf(role),
  person,
})

/** Whose case comes first among those of a procedure in a state. */
const holderOf =
  (procedure: string, ...states: readonly string[]) =>
  async ({ engine }: Ready, tenant: string): Promise<string | null> => {
    for (const state of states) {
      const rows = await engine.list(tenant, { procedure, states: [state] })
      const found = rows.findLast(({ holder }) => holder)
      if (found?.holder) return found.holder
    }
    return null
  }

/** Somebody of the team whose agreement waits for its papers. */
const winner =
  (place: number) =>
  async ({ engine }: Ready, tenant: string): Promise<string | null> => {
    const rows = await engine.list(tenant, { procedure: 'agreement', states: ['awaiting-papers'] })
    const file = rows.length > 0 ? await engine.parts.store.load(tenant, rows.at(-1)!.case) : null
    const members = (file?.facts as { members?: readonly { readonly person: string }[] } | undefined)?.members
    return members?.[place]?.person ?? null
  }

interface Running {
  readonly members: readonly { readonly person: string }[]
  readonly stages: readonly { readonly status: string }[]
}

/** Somebody of the team whose grant still has its first reports to file; of any grant under way where none has. */
const grantee =
  (place: number) =>
  async ({ engine }: Ready, tenant: string): Promise<string | null> => {
    const rows = await engine.list(tenant, { procedure: 'grant', states: ['active'] })
    const files = await Promise.all(rows.map((row) => engine.parts.store.load(tenant, row.case)))
    const grants = files.flatMap((file) => (file ? [file.facts as unknown as Running] : []))
    const found = grants.find(({ stages }) => stages[0]?.status === 'running') ?? grants[0]
    return found?.members[place]?.person ?? null
  }

/** Everybody who has an account in the demonstration. */
export const people: readonly Somebody[] = [
  {
    mail: 'officer@mera.example',
    name: 'Регистров Захар Егорович',
    role: 'fund-officer',
    title: titleOf('fund-officer'),
    person: 'officer-1',
  },
  {
    mail: 'director@mera.example',
    name: 'Интегралова Злата Романовна',
    role: 'director',
    title: titleOf('director'),
    person: 'director-1',
  },
  {
    mail: 'finance@mera.example',
    name: 'Квантилева Инга Денисовна',
    role: 'finance',
    title: titleOf('finance'),
    person: 'finance-1',
  },
  {
    mail: 'jury@mera.example',
    name: 'Медианов Клим Борисович',
    role: 'jury',
    title: titleOf('jury'),
    // The chair of the jury that is to sit.
    person: 'juror-VII-1-1',
  },
  {
    mail: 'deputy@mera.example',
    name: 'Дисперсиев Лука Андреевич',
    role: 'jury',
    title: { ru: 'Заместитель председателя жюри', en: 'Deputy chair of the jury' },
    person: 'juror-VII-1-2',
  },
  {
    mail: 'juror@mera.example',
    name: 'Корреляцкая Ева Тимуровна',
    role: 'jury',
    title: { ru: 'Ещё один член жюри', en: 'Another member of the jury' },
    person: 'juror-VII-1-3',
  },
  {
    mail: 'council@mera.example',
    name: 'Градиентов Савва Ильич',
    role: 'council',
    title: titleOf('council'),
    // Of the round that waits for its council, and then its commission.
    person: 'council-VII-5-1',
  },
  {
    mail: 'commission@mera.example',
    name: 'Тензорова Майя Львовна',
    role: 'commission',
    title: titleOf('commission'),
    person: 'commission-VII-5-1',
  },
  {
    mail: 'expert@mera.example',
    name: 'Парсерова Ника Вадимовна',
    role: 'expert',
    title: titleOf('expert'),
    person: holderOf('review', 'opened', 'signed'),
  },
  {
    mail: 'applicant@mera.example',
    name: 'Шаблонов Марк Павлович',
    role: null,
    title: { ru: 'Заявитель открытой очереди', en: 'Applicant of the open round' },
    person: holderOf('application', 'submitted', 'prepared'),
  },
  {
    mail: 'winner@mera.example',
    name: 'Нейронова Алиса Викторовна',
    role: null,
    title: {
      ru: 'Победитель, с которым согласуется договор',
      en: 'A winner who agrees on the grant agreement',
    },
    person: winner(0),
  },
  {
    mail: 'partner@mera.example',
    name: 'Кластеров Глеб Ильич',
    role: null,
    title: { ru: 'Второй участник той же команды', en: 'The second member of the same team' },
    person: winner(1),
  },
  {
    mail: 'grantee@mera.example',
    name: 'Регрессов Тихон Олегович',
    role: null,
    title: { ru: 'Грантополучатель, у которого идут работы', en: 'A grantee whose works are under way' },
    person: grantee(0),
  },
  {
    mail: 'monitor@mera.example',
    name: 'Метрикова Дина Павловна',
    role: 'monitor',
    title: titleOf('monitor'),
    person: 'monitor-1',
  },
  {
    mail: 'auditor@mera.example',
    name: 'Логарифмова Рада Аркадьевна',
    role: 'auditor',
    title: titleOf('auditor'),
    person: 'auditor-1',
  },
  {
    mail: 'administrator@mera.example',
    name: 'Доступова Вера Константиновна',
    role: 'administrator',
    title: titleOf('administrator'),
    person: 'administrator-1',
  },
  inProgramme('organisation', 'Охватова Яна Тимофеевна', 'subsidy-organisation', 'subsidy-organisation-1'),
  inProgramme('ministry', 'Согласов Юрий Маркович', 'subsidy-ministry', 'subsidy-ministry-1'),
  inProgramme('official', 'Решалов Фома Игнатьевич', 'subsidy-official', 'subsidy-official-1'),
  inProgramme('control', 'Поверкина Инна Савельевна', 'subsidy-control', 'subsidy-control-1'),
  inProgramme('depositary', 'Хранителев Олег Наумович', 'depositary', 'depositary-1'),
  inProgramme('party', 'Сторонина Алла Викентьевна', 'association-party', 'party-1'),
  inProgramme('csr', 'Координаторов Ян Ефимович', 'csr', 'csr-1'),
  inProgramme('registry', 'Реестров Тарас Львович', 'registry-keeper', 'registry-keeper-1'),
  inProgramme('sco', 'Секретарева Нелли Юрьевна', 'sco-secretariat', 'sco-secretariat-1'),
  inProgramme('sco-ru', 'Договорова Вера Ильинична', 'sco-party-ru', 'sco-ru-1'),
  inProgramme('sco-cn', 'Сторонов Чэнь (вымышлен)', 'sco-party-cn', 'sco-cn-1'),
  inProgramme('sco-group', 'Рабочева Зоя Климовна', 'sco-working-group', 'sco-working-group-1'),
  inProgramme('export', 'Контролев Глеб Артёмович', 'export-officer', 'export-officer-1'),
  inProgramme('trade', 'Сделкина Рита Олеговна', 'foreign-trade', 'foreign-trade-1'),
  inProgramme('lawyer', 'Законова Лия Аркадьевна', 'lawyer', 'lawyer-1'),
  inProgramme('head', 'Главнов Егор Демидович', 'company-head', 'company-head-1'),
]
