import type { Text } from '../../../../kernel/index.ts'

/** Messages of the winner's papers and the signing of the agreement. */
export const winnerMessages = {
  'winner.account': {
    ru: 'У каждого есть счёт в российском банке',
    en: 'Each has an account in a Russian bank',
  },
  'winner.account.broken': {
    ru: 'Нет счёта в российском банке ({persons}): откройте его и сообщите реквизиты',
    en: 'No account in a Russian bank ({persons}): open one and give its details',
  },
  'winner.citizen': { ru: 'Все – граждане России', en: 'All are citizens of Russia' },
  'winner.citizen.broken': {
    ru: 'Не гражданин России ({persons}): договор с ним не заключают',
    en: 'Not a citizen of Russia ({persons}): no agreement is made',
  },
  'winner.bankruptcy': { ru: 'Процедур банкротства нет', en: 'There is no bankruptcy procedure' },
  'winner.bankruptcy.broken': {
    ru: 'Введена процедура банкротства или возбуждено дело ({persons})',
    en: 'A bankruptcy procedure or case ({persons})',
  },
  'winner.tax': { ru: 'Задолженности по налогам нет', en: 'There is no tax debt' },
  'winner.tax.broken': {
    ru: 'Есть задолженность по налогам или взносам ({persons}): погасите её и приложите справку',
    en: 'A debt in taxes or contributions ({persons}): settle it and attach the certificate',
  },
  'winner.breach': {
    ru: 'Прежних нарушений договора о гранте нет',
    en: 'There is no earlier breach of a grant agreement',
  },
  'winner.breach.broken': {
    ru: 'Раньше нарушен договор о гранте ({persons})',
    en: 'An earlier breach of a grant agreement ({persons})',
  },
  'winner.umnik': {
    ru: 'Договоры «УМНИК» закрыты ко дню итогов',
    en: 'UMNIK agreements were closed by the day of the results',
  },
  'winner.umnik.broken': {
    ru: 'Договор «УМНИК» не был закрыт ко дню итогов ({persons})',
    en: 'An UMNIK agreement was open on the day of the results ({persons})',
  },
  'winner.not-told': {
    ru: 'Не указано, а по выбранному прочтению нужно ({persons})',
    en: 'Not told, while the chosen reading asks for it ({persons})',
  },
  'winner.declaration': { ru: 'Декларация представлена', en: 'The declaration is there' },
  'winner.declaration.broken': {
    ru: 'Нет декларации: заполните её и направьте вместе с документами',
    en: 'The declaration is missing: fill it in and send it with the papers',
  },
  'winner.declaration-signed': { ru: 'Декларацию подписали все', en: 'Everybody signed the declaration' },
  'winner.declaration-signed.broken': {
    ru: 'Декларацию не подписали: {persons}',
    en: 'The declaration is not signed by {persons}',
  },
  'winner.item': {
    ru: 'Пункт {item} декларации подтверждён',
    en: 'Item {item} of the declaration is confirmed',
  },
  'winner.item.broken': {
    ru: 'Пункт {item} декларации не подтверждён: без него договор не заключают',
    en: 'Item {item} of the declaration is not confirmed: no agreement is made without it',
  },
  'winner.appendices': { ru: 'Приложения 1–10 на месте', en: 'Annexes 1–10 are there' },
  'winner.appendices.broken': {
    ru: 'Приложения не те: не хватает {missing}, лишние {extra}',
    en: 'The annexes are wrong: missing {missing}, extra {extra}',
  },
  'winner.docs': { ru: 'Документы направлены {done}, срок {due}', en: 'Papers sent on {done}, due {due}' },
  'winner.docs.broken': {
    ru: 'Документы не направлены в срок до {due} (направлены: {done})',
    en: 'The papers were not sent by {due} (sent: {done})',
  },
  'winner.corrections': {
    ru: 'Замечания устранены {done}, срок {due}',
    en: 'Remarks mended on {done}, due {due}',
  },
  'winner.corrections.broken': {
    ru: 'Замечания не устранены в срок до {due} (устранены: {done})',
    en: 'The remarks were not mended by {due} (mended: {done})',
  },
  'winner.agreed': {
    ru: 'Договор согласован {done}, срок {due}',
    en: 'Agreement approved on {done}, due {due}',
  },
  'winner.agreed.broken': {
    ru: 'Договор не согласован в срок до {due} (согласован: {done})',
    en: 'The agreement was not approved by {due} (approved: {done})',
  },
  'winner.signed': { ru: 'Договор подписан {done}, срок {due}', en: 'Agreement signed on {done}, due {due}' },
  'winner.signed.broken': {
    ru: 'Договор не подписан в срок до {due} (подписан: {done})',
    en: 'The agreement was not signed by {due} (signed: {done})',
  },
  'winner.waiting': {
    ru: 'Ещё не сделано, срок {due} не прошёл',
    en: 'Not done yet, the term till {due} is not over',
  },
  'winner.no-remarks': { ru: 'Замечаний Фонда не было', en: 'The Fund made no remarks' },
  'winner.not-received': {
    ru: 'Договор ещё не получен победителем',
    en: 'The winner has not received it yet',
  },
  'winner.by-all': { ru: 'Договор подписали все', en: 'Everybody signed the agreement' },
  'winner.by-all.broken': {
    ru: 'Договор не подписали: {persons}',
    en: 'The agreement is not signed by {persons}',
  },
  'winner.refused': { ru: 'Победитель отказался от договора', en: 'The winner declined the agreement' },
  'winner.may-refuse': {
    ru: 'Фонд вправе отказать в договоре: решает человек, с обоснованием',
    en: 'The Fund may refuse the agreement: a person decides, with a reason',
  },
  'winner.no-refusal': { ru: 'Права отказать у Фонда нет', en: 'The Fund has no right to refuse' },
  'winner.term': { ru: 'п. {clause}: от {start} до {due}', en: 'clause {clause}: from {start} to {due}' },
} satisfies Record<string, Text>
