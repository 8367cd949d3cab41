/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { Box } from './box.tsx'
import { CaseHints, useCaseHints } from './cases.tsx'
import { type FigureField, type IntegerField, numbersOf, type TextField } from './fields.ts'
import { shownOf, wrongIn } from './figures.ts'
import { type FieldProps, keyOf, useCodeWord, useControl, useGround } from './ground.ts'
import { instantAt, moscowTime } from './moments.ts'
import { fieldId } from './paths.ts'
import { useTyping } from './typing.ts'
import { filled, words } from './words.ts'

const LONG = 200
/** From how many characters on an area begins with one line, with two, with four. */
const AREAS = [
  { from: 2000, className: 'tall', rows: 4 },
  { from: 500, className: 'low', rows: 2 },
  { from: 0, className: 'one', rows: 1 },
] as const
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/** The characters that a pattern such as `^[a-z0-9-]{1,40}$` takes, and how many of them. */
function signsOf(pattern: string | null): { signs: string; n: string } | null {
  const found = pattern ? /^\^\[([^\]]+)\]\{1,(\d+)\}\$$/.exec(pattern) : null
  if (!found) return null
  return { signs: (found[1] ?? '').replace(/(\w-\w)/g, '$1 ').replace('-]', ' -'), n: found[2] ?? '' }
}

/** Words: one line, or an area that grows with them, with a count near the limit. */
export function TextView(props: FieldProps<TextField>) {
  const { field, path, value } = props
  const { t } = useDesk()
  const { change } = useGround()
  const text = textOf(value)
  const left = field.max === null ? null : field.max - text.length
  const near = field.max !== null && left !== null && left < Math.min(field.max / 10, 200)
  const over = left !== null && left < 0
  const signs = signsOf(field.pattern)
  const cases = useCaseHints(keyOf(path))
  const control = useControl(path, { hint: near || signs !== null, wrong: over })
  const set = (typed: string) => change(path, () => typed)
  const long = field.max === null || field.max > LONG
  const length = field.data ? 0 : (field.max ?? Number.POSITIVE_INFINITY)
  const area = AREAS.find(({ from }) => length > from) ?? AREAS[2]
  const hint = signs
    ? filled(t(words.signs), signs)
    : near && !over
      ? filled(t(words.left), { n: left })
      : null
  return (
    <Box {...props} hint={hint} wrong={over ? filled(t(words.over), { n: -left }) : null}>
      {long ? (
        <textarea
          {...control}
          className={area.className}
          rows={area.rows}
          value={text}
          onChange={({ target }) => set(target.value)}
        />
      ) : (
        <input
          {...control}
          type="text"
          value={text}
          autoComplete="off"
          {...(cases ? { list: `${fieldId(path)}-cases` } : {})}
          onChange={({ target }) => set(target.value)}
        />
      )}
      {cases && <CaseHints id={`${fieldId(path)}-cases`} cases={cases} />}
    </Box>
  )
}

const INPUTS = {
  money: 'text',
  decimal: 'text',
  hash: 'text',
  integer: 'text',
  link: 'url',
  mail: 'email',
} as const

/** Sums, numbers and links: typed freely, told at once when they are none, shown as they are read. */
export function FigureView(props: FieldProps<FigureField | IntegerField>) {
  const numbers = useNumberWords(props.field, props.path)
  return numbers ? <NumberView {...props} numbers={numbers} /> : <TypedView {...props} />
}

function TypedView(props: FieldProps<FigureField | IntegerField>) {
  const { field, path, value } = props
  const { t } = useDesk()
  const { change } = useGround()
  const [typing, hold, release] = useTyping()
  const text = textOf(value)
  const wrong = typing === null ? wrongIn(field, text) : null
  const range = field.kind === 'integer' ? rangeOf(field, t) : null
  const control = useControl(path, { hint: range !== null, wrong: wrong !== null })
  if (field.kind === 'date' || field.kind === 'instant') return <DayView {...props} field={field} />
  return (
    <Box {...props} hint={range} wrong={wrong && t(words[wrong])}>
      <span className={`figure ${field.kind}`}>
        <input
          {...control}
          type={INPUTS[field.kind]}
          autoComplete="off"
          {...(field.kind === 'integer' ? { inputMode: 'numeric' } : {})}
          {...(field.kind === 'money' || field.kind === 'decimal' ? { inputMode: 'decimal' } : {})}
          value={typing ?? shownOf(field, text)}
          onFocus={({ target }) => hold(target.value)}
          onBlur={release}
          onChange={({ target }) => {
            hold(target.value)
            change(path, () => target.value)
          }}
        />
        {field.kind === 'money' && <span aria-hidden="true"> ₽</span>}
      </span>
    </Box>
  )
}

interface Worded {
  readonly number: number
  readonly word: string
}

/** The words of the numbers that a field may be, where each has one. */
function useNumberWords(field: FigureField | IntegerField, path: string): readonly Worded[] | null {
  const word = useCodeWord(path)
  if (field.kind !== 'integer') return null
  const numbers = numbersOf(field).map((number) => ({ number, word: word(String(number)) }))
  return numbers.length > 0 && numbers.every((one) => one.word !== String(one.number)) ? numbers : null
}

/** One of a few numbers that have words. */
function NumberView({
  numbers,
  ...props
}: FieldProps<FigureField | IntegerField> & { numbers: readonly Worded[] }) {
  const { t } = useDesk()
  const { change } = useGround()
  const { path, field, required, value } = props
  const control = useControl(path, { hint: false, wrong: false })
  return (
    <Box {...props}>
      <select {...control} value={textOf(value)} onChange={({ target }) => change(path, () => target.value)}>
        <option value="">{t(field.nullable || !required ? words.none : words.choose)}</option>
        {numbers.map(({ number, word }) => (
          <option key={number} value={number}>
            {word}
          </option>
        ))}
      </select>
    </Box>
  )
}

function rangeOf({ min, max }: IntegerField, t: ReturnType<typeof useDesk>['t']): string | null {
  if (min !== null && max !== null) return filled(t(words.between), { min, max })
  return min === null || min === 0 ? null : filled(t(words.atLeast), { min })
}

/** A day, or a day and time of Moscow. */
function DayView(props: FieldProps<FigureField>) {
  const { field, path, value } = props
  const { t } = useDesk()
  const { change } = useGround()
  const instant = field.kind === 'instant'
  const control = useControl(path, { hint: instant, wrong: false })
  return (
    <Box {...props} hint={instant ? t(words.moscow) : null}>
      <input
        {...control}
        type={instant ? 'datetime-local' : 'date'}
        {...(instant ? { step: 1 } : { max: '9999-12-31' })}
        value={instant ? moscowTime(textOf(value)) : textOf(value)}
        onChange={({ target }) => change(path, () => (instant ? instantAt(target.value) : target.value))}
      />
    </Box>
  )
}
