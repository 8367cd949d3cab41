import { z } from 'zod'
import { dataset as rule } from '../../../rules/index.ts'
import { content, fileText, partyFrom, partyRoles, someText, t } from '../../shared/index.ts'
import { initial, own, qualityCard, words } from './vocabulary.ts'

export const register = words.action({
  name: 'register',
  title: t('Внести набор', 'Enter a data set', '登记数据集'),
  clauses: ['sco:II/8', 'sco:III/5'],
  by: partyRoles,
  from: 'new',
  to: 'draft',
  input: z.strictObject({
    title: someText(300),
    kind: someText(100),
    size: someText(100),
    licence: someText(200),
    personalData: z.boolean(),
    jurisdiction: someText(100),
    train: fileText(),
    test: fileText().nullable(),
    lawful: someText().nullable(),
  }),
  guard(guard, { input }) {
    const isLawful = !input.personalData || input.lawful !== null
    guard.ensure(isLawful, 'sco:III/5', 'data.personal', {}, content('NATIONAL_LAW_REQUIRED', 'lawful'))
  },
  effect: (_, { input, actor }) => ({ ...initial, ...input, owner: partyFrom(actor) }),
})

export const check = words.action({
  name: 'check',
  title: t('Заполнить карту качества', 'Fill in the quality card', '填写质量卡'),
  clauses: ['sco:II/9', 'sco:II/8'],
  by: partyRoles,
  from: ['draft'],
  to: 'checked',
  input: qualityCard,
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts, { input }) => ({ ...facts, quality: input }),
})

export const offer = words.action({
  name: 'offer',
  title: t('Открыть доступ', 'Make it available', '开放'),
  clauses: ['sco:II/8', 'sco:II/9', 'sco:III/5'],
  by: partyRoles,
  from: ['draft', 'checked'],
  to: 'available',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    own(guard, facts, partyFrom(actor))
    const has = facts.quality !== null
    const { broken } = guard.rule(rule, {
      personalData: facts.personalData,
      confirmed: facts.lawful !== null,
      quality: has ? { completeness: true, duplicates: true, labelAgreement: true } : null,
    })
    const isGood = !broken.includes('sco:II/9')
    guard.ensure(isGood, 'sco:II/9', 'data.quality', {}, content('QUALITY_CARD_REQUIRED', 'quality'))
    const isLawful = !broken.includes('sco:III/5')
    guard.ensure(isLawful, 'sco:III/5', 'data.personal', {}, content('NATIONAL_LAW_REQUIRED', 'lawful'))
  },
  effect: (facts) => facts,
})

export const withdraw = words.action({
  name: 'withdraw',
  title: t('Отозвать набор', 'Withdraw the set', '撤回数据集'),
  clauses: ['sco:II/8'],
  by: partyRoles,
  from: ['draft', 'checked', 'available'],
  to: 'withdrawn',
  input: z.strictObject({ reason: someText() }),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})
