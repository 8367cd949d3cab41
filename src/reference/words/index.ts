export { formatDate } from './date.ts'
export { formatMoney, moneyInWords } from './money.ts'
export { saidWith, showOperand } from './operands.ts'
export {
  type Countable,
  counted,
  type EnglishForms,
  pluralEn,
  pluralRu,
  type RussianForms,
} from './plural.ts'
export { sayIn } from './saying.ts'
