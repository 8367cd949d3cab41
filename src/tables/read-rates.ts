import { isDate, type ProblemItem } from '../kernel/index.ts'
import { fault } from './problems.ts'
import { demandNone, rowsOf } from './rows.ts'

/** A rate with where it was read. */
export interface SourcedRate {
  readonly from: string
  readonly percent: string
  readonly source?: string
}

/** Rates as a file tells them, complete through a day. */
export interface RateFile {
  readonly rates: readonly SourcedRate[]
  readonly knownThrough: string
}

/** @throws Problem TABLE_UNREADABLE */
export function readRates(text: string): RateFile {
  const faults: ProblemItem[] = []
  const rates: SourcedRate[] = []
  let knownThrough = ''
  for (const { row, cells } of rowsOf(text, ['from', 'percent', 'source'])) {
    const [from = '', percent = '', source = ''] = cells
    const figure = percent.replace(',', '.')
    if (!isDate(from))
      faults.push(fault(row, { ru: `«${from}» не день ГГГГ-ММ-ДД`, en: `“${from}” is no day YYYY-MM-DD` }))
    else if (percent === 'through') {
      if (knownThrough) faults.push(fault(row, { ru: 'through назван дважды', en: 'through stands twice' }))
      knownThrough = from
    } else if (!/^\d{1,2}\.\d\d$/.test(figure))
      faults.push(
        fault(row, {
          ru: `ставка «${percent}»: ожидается вид 14.25`,
          en: `the rate “${percent}” must look like 14.25`,
        }),
      )
    else if (rates.at(-1) && rates.at(-1)!.from >= from)
      faults.push(fault(row, { ru: 'дни должны идти по порядку', en: 'the days must go on' }))
    else rates.push({ from, percent: figure, ...(source ? { source } : {}) })
  }
  const last = rates.at(-1)?.from
  if (!last) faults.push(fault(1, { ru: 'нет ни одной ставки', en: 'there is no rate' }))
  if (!knownThrough)
    faults.push(fault(1, { ru: 'нет строки «день;through;»', en: 'the row «day;through;» is missing' }))
  else if (last && knownThrough < last)
    faults.push(fault(1, { ru: 'through раньше последней ставки', en: 'through is before the last rate' }))
  demandNone(faults)
  return { rates, knownThrough }
}
