import { argonPasswords, mailAddress, standardRoles } from '../access/index.ts'
import type { Text } from '../kernel/index.ts'
import type { Ready } from '../runtime/index.ts'
import { postgresAccess } from '../store/index.ts'
import type { DemonstrationAccount } from './pages/index.ts'

/** Everybody's: there is nothing to protect where everything is invented. */
const PASSWORD = 'mera-demonstration'
const BASIS = { document: 'Приказ (вымышлен)', number: 'Д-1', date: '2024-04-01' }

/** Somebody of the demonstration: an id that its cases know, or how to find one. */
interface Somebody {
  readonly mail: string
  readonly name: string
  /** Null for applicants, who need none. */
  readonly role: string | null
  readonly title: Text
  readonly person: string | ((installation: Ready, tenant: string) => Promise<string | null>)
}

const titleOf = (role: string): Text => standardRoles.find(({ id }) => id === role)!.title

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

const people: readonly Somebody[] = [
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
]

/** The ready accounts, as the page of signing in offers them. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = people.map(({ mail, title }) => ({
  mail,
  password: PASSWORD,
  title,
}))

/**
 * Makes accounts for people whom the cases of the demonstration know, so that each sees their own; those that are there
 * stay as they are. They share one password and so one hash.
 */
export async function openDemonstrationAccounts(installation: Ready, tenant: string): Promise<void> {
  const { db, vault, engine } = installation
  const store = postgresAccess(db)
  const at = engine.parts.clock.now()
  const missing = await store.as(tenant, async (t) => {
    const unknown: Somebody[] = []
    for (const one of people) if (!(await t.accountByMail(vault.blind(tenant, one.mail)))) unknown.push(one)
    return unknown
  })
  if (missing.length === 0) return
  const hash = await argonPasswords().hash(PASSWORD)
  for (const somebody of missing) {
    const person =
      typeof somebody.person === 'string' ? somebody.person : await somebody.person(installation, tenant)
    if (person === null) continue
    await vault.ready(tenant, [person], true)
    const mail = vault.seal(tenant, person, mailAddress(somebody.mail))
    const name = vault.seal(tenant, person, somebody.name)
    await store.as(tenant, async (t) => {
      // The addresses are invented like the people: no letters go there.
      const account = { person, state: 'active', language: 'ru', mail, name, noticesByMail: false } as const
      if (!(await t.addAccount({ ...account, createdAt: at, closedAt: null }))) return
      await t.savePassword(person, { hash, changedAt: at })
      const made = { at, actor: 'system', subject: person, basis: BASIS }
      await t.record({ ...made, action: 'account-made', details: { via: 'demonstration' } })
      const { role } = somebody
      if (role === null) return
      const id = `t-demonstration-${role}-${person}`
      const span = { from: BASIS.date, to: null }
      await t.addTerm({
        id,
        kind: 'role',
        of: role,
        person,
        ...span,
        rank: 0,
        powers: [],
        basis: BASIS,
        grantedBy: 'system',
        grantedAt: at,
        ended: null,
      })
      await t.record({ ...made, action: 'role-granted', details: { term: id, of: role, ...span } })
    })
  }
}
