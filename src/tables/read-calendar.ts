import { dayNumber, type IsoDate, isDate, type ProblemItem } from '../kernel/index.ts'
import { type CalendarYearData, decreeLabel } from '../reference/index.ts'
import { fault } from './problems.ts'
import { demandNone, type Row, rowsOf } from './rows.ts'

/** What a row may say of a day. */
const dayKinds = ['off', 'working', 'shortened', 'decreed', 'holiday'] as const
type DayKind = (typeof dayKinds)[number]
const isDayKind = (kind: string): kind is DayKind => (dayKinds as readonly string[]).includes(kind)

const isWeekend = (day: IsoDate): boolean => [2, 3].includes(((dayNumber(day) % 7) + 7) % 7)

/** Years of the production calendar as a file tells them, each whole. @throws Problem TABLE_UNREADABLE */
export function readCalendar(text: string): readonly CalendarYearData[] {
  const faults: ProblemItem[] = []
  const years = new Map<number, { confirmed: boolean; number: string; date: string }>()
  const days: (Row & { day: IsoDate; kind: DayKind; note: string })[] = []
  for (const one of rowsOf(text, ['day', 'kind', 'note'])) {
    const { row, cells } = one
    const [day = '', kind = '', note = ''] = cells
    if (/^20\d\d$/.test(day)) {
      const decree = /^(\S+) (\d{4}-\d\d-\d\d)$/.exec(note)
      if ((kind !== 'official' && kind !== 'provisional') || !decree || !isDate(decree[2]!))
        faults.push(
          fault(row, {
            ru: 'у года ожидается official или provisional и «номер ГГГГ-ММ-ДД» постановления',
            en: 'a year needs official or provisional and «number YYYY-MM-DD» of its decree',
          }),
        )
      else if (years.has(Number(day)))
        faults.push(fault(row, { ru: `год ${day} назван дважды`, en: `${day} stands twice` }))
      else years.set(Number(day), { confirmed: kind === 'official', number: decree[1]!, date: decree[2]! })
    } else if (!isDate(day))
      faults.push(
        fault(row, {
          ru: `«${day}» не год и не день ГГГГ-ММ-ДД`,
          en: `“${day}” is no year and no day YYYY-MM-DD`,
        }),
      )
    else if (!isDayKind(kind))
      faults.push(
        fault(row, {
          ru: `вид дня «${kind}» неизвестен: ${dayKinds.join(', ')}`,
          en: `unknown kind “${kind}”: ${dayKinds.join(', ')}`,
        }),
      )
    else days.push({ ...one, day, kind, note })
  }
  if (years.size === 0) faults.push(fault(1, { ru: 'нет строки года', en: 'no row of a year' }))
  faults.push(...dayFaults(days, new Set(years.keys())))
  demandNone(faults)
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, { confirmed, ...decree }]) => {
      const own = days.filter(({ day }) => Number(day.slice(0, 4)) === year)
      const of = (kind: DayKind) =>
        own
          .filter((one) => one.kind === kind)
          .map(({ day }) => day)
          .toSorted()
      const notes = new Map<string, string>()
      for (const { day, note } of own.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
        if (note)
          notes.set(day, [...new Set([...(notes.has(day) ? [notes.get(day)!] : []), note])].join('; '))
      return {
        year,
        ...{
          daysOff: of('off'),
          workingWeekends: of('working'),
          shortened: of('shortened'),
          decreed: of('decreed'),
        },
        notes: Object.fromEntries(notes),
        decree: decreeLabel({ year, ...decree, confirmed, decreeTextSeen: false }),
        confirmed,
      }
    })
}

function dayFaults(
  days: readonly (Row & { readonly day: IsoDate; readonly kind: DayKind })[],
  years: ReadonlySet<number>,
): ProblemItem[] {
  const seen = new Set<string>()
  const stands = (day: IsoDate, kind: DayKind) => days.some((one) => one.day === day && one.kind === kind)
  return days.flatMap(({ row, day, kind }) => {
    const key = `${day} ${kind}`
    const twice = seen.has(key)
    seen.add(key)
    const works = isWeekend(day) ? stands(day, 'working') : !stands(day, 'off')
    if (twice) return [fault(row, { ru: `${day} назван дважды`, en: `${day} stands twice` })]
    if (!years.has(Number(day.slice(0, 4))))
      return [
        fault(row, { ru: `нет строки года ${day.slice(0, 4)}`, en: `no row of the year ${day.slice(0, 4)}` }),
      ]
    if (kind === 'off' && isWeekend(day))
      return [fault(row, { ru: `${day} и так выходной`, en: `${day} is a weekend anyway` })]
    if (kind === 'working' && !isWeekend(day))
      return [fault(row, { ru: `${day} и так будний день`, en: `${day} is no weekend` })]
    if ((kind === 'shortened' || kind === 'decreed') && !works)
      return [fault(row, { ru: `${day} не рабочий день`, en: `${day} is no working day` })]
    return []
  })
}
