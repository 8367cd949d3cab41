/** The payer of the demonstration: nobody's requisites, with digits that fit together. */
export const demonstrationPayer = {
  name: 'Фонд-образец (демонстрация)',
  inn: '9900000017',
  kpp: '990001001',
  account: '40503810700000000001',
  bank: 'Банк-образец, г. Москва',
  bik: '044525225',
  correspondent: '30101810400000000225',
} as const
