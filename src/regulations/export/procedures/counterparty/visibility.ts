import type { Visibility } from '../../../../kernel/index.ts'
import { shown, staff, weighers } from '../shared/index.ts'
import { type CounterpartyFacts, fstecOf, isSuspicious, unanswered } from './facts.ts'
import { notice } from './notice.ts'

const field = shown<CounterpartyFacts>

/** Everybody at work with a counterparty sees who it is and whether it is held; what is feared, those who weigh it. */
export const visibility: Visibility<CounterpartyFacts> = {
  counterparty: field(
    'Контрагент',
    'Counterparty',
    'export:5.3/2',
    (f) => ({ code: f.code, title: f.title, country: f.country, type: f.type, askEndUser: f.askEndUser }),
    { reveals: 'identity', columns: ['title'] },
  ),
  person: field('Имя человека', 'Name of the person', 'export:5.3/2', (f) => f.personName, {
    reveals: 'identity',
  }),
  hold: field('Что задерживает сделки', 'What holds its deals', 'export:4.2/4', (f) => ({
    concern: f.knowledge.some((one) => one.lifted === null),
    fstec: fstecOf(f),
    suspicious: isSuspicious(f),
    unanswered: unanswered(f).length,
  })),
  diligence: field('Проверка', 'Check', 'export:3.2', (f) => ({ ...f.diligence, checked: f.checked }), {
    reveals: 'opinion',
    seenBy: weighers,
    columns: ['dates.checked'],
  }),
  signals: field('Сигналы', 'Signals', 'export:3.1/2', (f) => f.signals, {
    reveals: 'opinion',
    seenBy: weighers,
  }),
  knowledge: field(
    'Сведения об использовании',
    'What is known of the use',
    'export:4.2',
    (f) => f.knowledge,
    {
      reveals: 'opinion',
      seenBy: weighers,
    },
  ),
  fstec: field('Сообщения ФСТЭК', 'Notices of FSTEC', 'export:4.3', (f) => f.fstec, { seenBy: weighers }),
  suspicion: field('Подозрение', 'Suspicion', 'export:3.4', (f) => f.suspicion, {
    reveals: 'opinion',
    seenBy: weighers,
  }),
  told: field(
    'Уведомления о недопустимости',
    'Notices of unacceptable use',
    'export:5',
    (f) => ({
      sent: f.told,
      text: notice,
    }),
    { seenBy: staff },
  ),
}
