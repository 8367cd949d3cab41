import type { Form, FormField } from './form.ts'
import { applies, type FormCase, type FormCondition } from './form-case.ts'
import type { Text } from './text.ts'

/** One control of an editor: plain data, so that any screen can draw it. */
export interface FormControl {
  /** Where the value stands: `topic`, or `members[].phone` in a repeated row. */
  readonly path: string
  readonly label: Text
  readonly help: Text | null
  readonly type: FormField['type']
  readonly clause: string
  readonly required: boolean
  readonly personal: boolean
  /** Copied from the case: shown, never typed. */
  readonly readOnly: boolean
  readonly choices: readonly { readonly value: string; readonly label: Text }[]
  readonly limits: { readonly least: number | null; readonly most: number | null; readonly positive: boolean }
  readonly unit: 'million' | null
  /** Rows of the table or block the control repeats in. */
  readonly repeat: { readonly key: string; readonly least: number; readonly most: number } | null
  /** How many values the control itself takes. */
  readonly list: { readonly least: number; readonly most: number } | null
  /** One value for each of these years; null where the field has one value. Empty while the years are unknown. */
  readonly years: readonly number[] | null
  readonly mayExplain: boolean
  /** The part of the form the control stands in. */
  readonly section: Text | null
  /** What must hold for the control to stand there, where the case does not tell. */
  readonly when: FormCondition | null
}

interface Place {
  readonly section: Text | undefined
  readonly repeat: FormControl['repeat']
  readonly when: FormCondition | undefined
}

/** The text without its `{places}`: «№ {stage}» is «№ __» while nothing is filled in. */
const blank = (text: Text): Text => ({
  ru: text.ru.replace(/\{\w+\}/g, '__'),
  en: text.en.replace(/\{\w+\}/g, '__'),
})

function control(field: FormField, place: Place, inCase: FormCase): FormControl {
  const open = { ...place.when, ...field.when }
  const whole = field.type === 'integer' || field.type === 'percent'
  return {
    path: place.repeat ? `${place.repeat.key}[].${field.key}` : field.key,
    label: blank(field.short ?? field.label),
    help: field.help ?? null,
    type: field.type,
    clause: field.clause,
    required:
      !field.derived &&
      (field.requiredIn ? applies(field.requiredIn, inCase) === true : field.required !== false),
    personal: field.personal === true,
    readOnly: field.derived === true,
    choices: field.choices ?? [],
    limits: {
      least: whole ? (field.least ?? 0) : null,
      most: field.max ?? null,
      positive: field.positive === true,
    },
    unit: field.unit ?? null,
    repeat: place.repeat,
    list: field.list ? { least: field.list[0], most: field.list[1] } : null,
    years: field.perYear ? (inCase.years ?? []) : null,
    mayExplain: field.mayExplain === true,
    section: place.section ?? null,
    when: applies(open, inCase) === 'unknown' ? open : null,
  }
}

/** The controls of a form in printed order. Row numbers and signatures are no controls. */
export function formEditor(form: Form, inCase: FormCase = {}): FormControl[] {
  return form.parts.flatMap((part) => {
    const when = 'when' in part ? part.when : undefined
    if (applies(when, inCase) === false) return []
    const repeat =
      part.kind === 'table' || part.kind === 'block'
        ? { key: part.key, least: part.rows[0], most: part.rows[1] }
        : null
    return fieldsOf(part)
      .filter((f) => !f.rowNumber && f.type !== 'signature' && applies(f.when, inCase) !== false)
      .map((f) => control(f, { section: 'title' in part ? part.title : undefined, repeat, when }, inCase))
  })
}

function fieldsOf(part: Form['parts'][number]): readonly FormField[] {
  switch (part.kind) {
    case 'fields':
    case 'block':
      return part.fields
    case 'table':
      return part.columns
    case 'statements':
      return part.statements
    default:
      return []
  }
}
