import { sha256Hex } from '../../../kernel/index.ts'
import { type Doing, director, lawyer, officer, seller } from './bench.ts'

export const paper = (name: string) => sha256Hex(name)

let counted = 0
const next = () => ++counted

/** A card of a company abroad; `checked` gives every side of the check. */
export async function counterpartyCard(t: Doing, checked = true, changes: object = {}): Promise<string> {
  const n = next()
  const { id } = await t.open(
    'export-counterparty',
    null,
    'register',
    {
      code: `K-${n}`,
      kind: 'company',
      country: 'KZ',
      citizenships: [],
      foreignOwner: false,
      title: `Компания-образец ${n}`,
      personName: null,
      ...changes,
    },
    seller,
  )
  if (checked)
    await t.act(
      'export-counterparty',
      id,
      'check-out',
      { owners: 'раскрыты', activity: 'склады', endUser: 'сама', endUse: 'учёт', sanctions: 'нет' },
      officer,
    )
  return id
}

export const allNo = { nuclear: 'no', missile: 'no', chembio: 'no', militaryIntel: 'no' } as const

/** A card of a civil solution that serves no barred end. */
export async function solutionCard(t: Doing, changes: object = {}, assessed: object = {}): Promise<string> {
  const { id } = await t.open(
    'export-solution',
    null,
    'register',
    {
      code: `S-${next()}`,
      title: 'Счёт вагонов по видео',
      version: '1.0',
      ownership: 'own',
      russian: true,
      openSource: false,
      purpose: 'civil',
      ...changes,
    },
    officer,
  )
  await t.act(
    'export-solution',
    id,
    'assess',
    { suitability: allNo, risk: { military: 'low', terror: 'low', reason: 'узкая задача' }, ...assessed },
    officer,
  )
  return id
}

export interface Opened {
  readonly counterparty: string
  readonly solution: string
  readonly deal: string
}

/** A deal with its record, law checked, but nothing of flags and no decision. */
export async function dealOpened(
  t: Doing,
  {
    counterparty,
    solution,
    subject = {},
    deal = {},
  }: { counterparty?: string; solution?: string; subject?: object; deal?: object } = {},
): Promise<Opened> {
  const card = counterparty ?? (await counterpartyCard(t))
  const of = solution ?? (await solutionCard(t))
  const { id } = await t.open(
    'export-deal',
    card,
    'open',
    { title: 'Поставка', developerRole: 'seller', urgent: false, shipBy: null, ownUse: true, ...deal },
    seller,
  )
  const on = (action: string, input: unknown, who = officer) => t.act('export-deal', id, action, input, who)
  await on(
    'add-document',
    { type: 'contract', number: '7', date: '2024-03-20', file: paper('contract') },
    seller,
  )
  await on(
    'describe-subject',
    {
      solution: of,
      version: '1.0',
      rights: 'использование',
      transferMode: 'software-copy',
      canModifyWithoutApproval: true,
      ...subject,
    },
    seller,
  )
  await on('identify', { inControlledList: false, inDepthCheck: false, basis: 'заключение 3' })
  await on('check-law', { conclusion: 'clear', note: 'запретов нет' }, lawyer)
  return { counterparty: card, solution: of, deal: id }
}

/** Answers to all 22 rows: no, but for the flags named. */
export const answers = (yes: readonly number[] = [], changes: object = {}) => ({
  rows: Array.from({ length: 22 }, (_, i) => ({
    flag: i + 1,
    answer: yes.includes(i + 1) ? 'yes' : 'no',
    note: yes.includes(i + 1) ? 'видно из переписки' : '',
  })),
  details: {},
  own: [],
  ...changes,
})

export const principles = {
  reasonable: 'проверены списки',
  diligent: 'проверены владельцы',
  lawful: 'есть заключение юриста',
  safe: 'срок не торопили',
}
export const decision = (measures: readonly string[] = ['запрошено письмо о конечном использовании']) => ({
  principles,
  measures,
})

/** The steps of the deal that drivers and tests share. */
export const onDeal = (t: Doing, { deal }: Opened) => ({
  act: (action: string, input: unknown, who = officer) => t.act('export-deal', deal, action, input, who),
  flags: (yes: readonly number[] = [], changes: object = {}) =>
    t.act('export-deal', deal, 'answer-flags', answers(yes, changes), officer),
  decide: () => t.act('export-deal', deal, 'decide', decision(), officer),
  ship: () => t.act('export-deal', deal, 'ship', { what: 'версия 1.0' }, seller),
})

export const onCard = (t: Doing, { counterparty }: Pick<Opened, 'counterparty'>) => ({
  act: (action: string, input: unknown, who = officer) =>
    t.act('export-counterparty', counterparty, action, input, who),
  know: (use: string, certainty = 'suspicion', changes: object = {}) =>
    t.act(
      'export-counterparty',
      counterparty,
      'record-knowledge',
      { use, certainty, facts: [], grounds: 'записка проверки', victim: null, ...changes },
      officer,
    ),
})

/** The Commission was applied to and answered. */
export async function permit(t: Doing, opened: Opened, changes: object = {}): Promise<void> {
  await t.act('export-deal', opened.deal, 'apply-for-permit', { number: 'исх. 5' }, officer)
  await t.act(
    'export-deal',
    opened.deal,
    'record-permit',
    {
      outcome: 'granted',
      issuer: 'commission',
      counterparty: opened.counterparty,
      number: 'КЭК-1',
      date: '2024-04-01',
      validTo: null,
      file: paper('permit'),
      ...changes,
    },
    officer,
  )
}

/** One case of every procedure, each somewhere on its way, for what walks all of them. */
export async function everyCase(t: Doing): Promise<void> {
  const opened = await dealOpened(t)
  await t.open(
    'export-request',
    null,
    'register',
    {
      body: 'fstec',
      bodyName: 'ФСТЭК',
      number: '240/1',
      date: '2024-04-01',
      items: ['сделки за год'],
      due: '2024-05-01',
    },
    officer,
  )
  await t.open('export-training', null, 'record', trainingOf('officer-1'), director)
  await t.open('export-practice', null, 'write', practiceOf(), seller)
  await t.open('export-joining', null, 'join', joiningOf(), director)
  await t.open('export-local-act', null, 'adopt', actOf(), director)
  await onDeal(t, opened).flags()
}

export const trainingOf = (person: string, changes: object = {}) => ({
  person,
  name: 'Экспортова Вера Образцовна',
  duty: 'export-control',
  course: 'Экспортный контроль',
  completed: '2024-03-01',
  validTo: '2025-03-01',
  ...changes,
})
export const practiceOf = (changes: object = {}) => ({
  title: 'Как спросить о конечном пользователе',
  flags: [1],
  story: 'Покупатель молчал о конечном пользователе.',
  lesson: 'Спрашивать письменно и до договора.',
  anonymised: true,
  ...changes,
})
export const joiningOf = (changes: object = {}) => ({
  code: `D-${next()}`,
  developer: 'Разработчик-образец',
  authority: 'устав',
  followsLaw: true,
  ownWill: true,
  codeSignatory: true,
  ...changes,
})
export const actOf = (changes: object = {}) => ({
  title: 'Порядок экспорта',
  kind: 'elaborating',
  version: '1',
  date: '2024-03-01',
  file: null,
  provisions: [{ clause: 'export:5.1/1', text: 'проверяются все сделки', effect: 'stricter' }],
  flags: ['сайт контрагента моложе года'],
  ...changes,
})
