import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { OpenApi } from '../openapi/index.ts'

const formats = ['money', 'date', 'date-time', 'uri', 'email', 'time', 'uuid']

/** The schemas of the description, compiled by a validator of other authors. */
export function schemasOf(document: OpenApi) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
  for (const name of formats) ajv.addFormat(name, true)
  for (const name of ['x-clause', 'x-remedy', 'x-personal', 'x-each']) ajv.addKeyword(name)
  for (const [name, schema] of Object.entries(document.components.schemas))
    ajv.addSchema(schema, `#/components/schemas/${name}`)
  return {
    compile: (schema: object): ValidateFunction => ajv.compile(schema),
    /** What is wrong with a value, in words; empty where nothing is. */
    faults(schema: object, value: unknown): string {
      const check = ajv.compile(schema)
      return check(value) ? '' : ajv.errorsText(check.errors)
    },
  }
}

interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
  readonly [key: string]: unknown
}

/** Every operation with its method and path. */
export const operationsOf = ({ paths }: OpenApi) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      operation: operation as unknown as Operation,
    })),
  )
