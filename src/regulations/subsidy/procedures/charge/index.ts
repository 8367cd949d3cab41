import { plainRow, shown, t } from '../shared.ts'
import { approve, demand, draft, drop, pay, reportArrived } from './actions.ts'
import { words } from './vocabulary.ts'

/** Recovery V and fine N of a year: a draft by readings of the lost formulas, approved by an official (`subsidy:27`, `subsidy:28`). */
export const charge = words.procedure({
  actions: [draft, approve, demand, reportArrived, pay, drop],
  row: ({ facts }) => plainRow(String(facts.year)),
  visibility: {
    year: shown(t('Год', 'Year'), 'subsidy:27', (f) => f.year, { columns: ['title'] }),
    label: shown(t('Основа расчёта', 'Basis of the calculation'), 'subsidy:28', () => 'reading'),
    plan: shown(t('План', 'Plan'), 'subsidy:27/rix', (f) => f.plan),
    fact: shown(t('Факт', 'Fact'), 'subsidy:27/rif', (f) => f.fact),
    costs: shown(t('Расходы', 'Costs'), 'subsidy:27/py', (f) => f.costs, { reveals: 'money' }),
    reportOn: shown(t('Годовая отчётность', 'Annual report'), 'subsidy:28/due', (f) => f.reportOn),
    approved: shown(t('Утверждено', 'Approved'), 'subsidy:28', (f) => f.approved, { reveals: 'money' }),
    paid: shown(t('Уплачено', 'Paid'), 'subsidy:28/src', (f) => f.paid),
  },
})
