import type { FormField } from '../../../kernel/index.ts'
import { copied } from './kit.ts'

const clause = 'kod-ai:contract-11.fund'

/** Requisites of the Fund in section 11, as printed. */
export const fundFields: readonly FormField[] = [
  copied(clause, 'fundName', 'ФОНД:', 'THE FUND:'),
  copied(clause, 'fundInnKpp', 'ИНН/КПП:', 'INN/KPP:'),
  copied(clause, 'fundAddress', 'Адрес:', 'Address:'),
  copied(clause, 'fundPhone', 'Тел:', 'Phone:'),
  copied(clause, 'fundFax', 'Факс:', 'Fax:'),
  copied(clause, 'fundBank', 'Банковские реквизиты:', 'Bank details:'),
  copied(clause, 'fundPersonalAccount', 'л/с', 'personal account'),
  copied(clause, 'fundBik', 'БИК', 'BIK'),
  copied(clause, 'fundSingleAccount', 'Единый казначейский счет', 'Single treasury account'),
  copied(clause, 'fundTreasuryAccount', 'Казначейский счет', 'Treasury account'),
]

/** The Fund's requisites as the draft agreement prints them; an operator's newer ones stand over these. */
export const fundRequisites = {
  fundName:
    'Федеральное государственное бюджетное учреждение «Фонд содействия развитию малых форм предприятий в научно-технической сфере» (Фонд содействия инновациям)',
  fundInnKpp: '7736004350/770401001',
  fundAddress: '119034, г. Москва, 3-ий Обыденский переулок, д. 1, стр. 5',
  fundPhone: '+7 (495) 231-19-01',
  fundFax: '+7 (495) 231-19-02',
  fundBank: 'Межрегиональное операционное УФК, Операционный департамент Банка России г. Москва',
  fundPersonalAccount: '21956002260',
  fundBik: '024501901',
  fundSingleAccount: '40102810045370000002',
  fundTreasuryAccount: '03214643000000019500',
} as const
