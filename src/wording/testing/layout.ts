// data file: the parts and cuts of the invented regulation in telescopes.txt.
import type { ReferenceNames } from '../references.ts'
import type { WordingData } from '../types.ts'

export const parts: WordingData['parts'] = [
  { key: 'title' },
  { key: 'contents', from: 'ОГЛАВЛЕНИЕ' },
  { key: 'rules', from: ['1. Что это за состязание', '1.1. Эти Правила'], ids: '', notes: 'fn' },
  { key: 'form', from: 'ЛИСТ № 1. АНКЕТА КОМАНДЫ', ids: 'form-', annex: { of: 'rules', number: 1 } },
  { key: 'deal', from: 'ЛИСТ № 2. УГОВОР О ЗЕРКАЛЕ', ids: 'deal-', annex: { of: 'rules', number: 2 } },
  {
    key: 'receipt',
    from: 'РАСПИСКА О ЗЕРКАЛЕ',
    ids: 'receipt-',
    notes: 'receipt-fn-',
    annex: { of: 'deal', number: 1 },
  },
]

export const cuts: WordingData['cuts'] = {
  'rules/2.3': [['share', 'а если она']],
  form: [
    ['team', '1. ___ (далее - команда)'],
    ['ask', 'просим принять'],
    ['table', '№ Что спрашиваем'],
    ['size', '1. Диаметр зеркала'],
    ['people', '2. Сколько школьников'],
    ['name', '2.n Имя'],
    ['promise', 'Обещаем, что:'],
    ['sign', 'Капитан ___'],
  ],
  deal: [
    ['pre', 'УГОВОР № ___'],
    ['body', '1. О чём уговор'],
    ['sides', ['2. Подписи', 'ОБЩЕСТВО:']],
  ],
  'deal:sides': [
    ['society', 'ОБЩЕСТВО:'],
    ['team', 'КОМАНДА:'],
  ],
  receipt: [
    ['number', 'Зеркало № ___'],
    ['got', 'Мы получили'],
    ['scratches', 'Царапин на'],
    ['list', ['1. Кто получил', '2. Когда получил']],
  ],
}

export const names: ReferenceNames = {
  documents: { Правил: 'rules', Уговор: 'deal' },
  short: { rules: 'Правил', deal: 'уговора' },
}
