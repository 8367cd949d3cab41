/** @jsxImportSource react */
import { memo } from 'react'
import { CodeSetView, CodeView, FlagView } from './codes.tsx'
import type { Field, ObjectField } from './fields.ts'
import type { FieldProps, PartPlace } from './ground.ts'
import { MixedView } from './mixed.tsx'
import { WholeView } from './parts.tsx'
import { FigureView, TextView } from './texts.tsx'
import { FileView } from './upload.tsx'
import { isSet } from './values.ts'

/** Any field, drawn by its kind. */
export const FieldView = memo(function FieldView({ field, beside, ...props }: FieldProps & PartPlace) {
  return drawn(field, props, beside)
})

function drawn(field: Field, props: Omit<FieldProps, 'field'>, beside: ObjectField | undefined) {
  switch (field.kind) {
    case 'text':
      return <TextView {...props} field={field} />
    case 'hash':
      return <FileView {...props} field={field} {...(beside ? { beside } : {})} />
    case 'money':
    case 'decimal':
    case 'date':
    case 'instant':
    case 'link':
    case 'mail':
    case 'integer':
      return <FigureView {...props} field={field} />
    case 'code':
      return <CodeView {...props} field={field} />
    case 'flag':
      return <FlagView {...props} field={field} />
    case 'mixed':
      return <MixedView {...props} field={field} />
    case 'fixed':
      return null
    case 'list':
      return isSet(field) && field.item.kind === 'code' ? (
        <CodeSetView {...props} field={field} item={field.item} />
      ) : (
        <WholeView {...props} field={field} />
      )
    default:
      return <WholeView {...props} field={field} />
  }
}
