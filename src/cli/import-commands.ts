import type { CommandSpec, OptionSpec } from './commands.ts'
import { json } from './json-option.ts'

const options: readonly OptionSpec[] = [
  {
    flags: '--by <person>',
    title: { ru: 'кто принимает: сотрудник Фонда', en: 'who takes over: an officer of the Fund' },
  },
  {
    flags: '--basis <document>',
    title: {
      ru: 'документ-основание: "Приказ № 12 от 05.11.2024"',
      en: 'the document it is done by: "Order No 12 of 2024-11-05"',
    },
  },
  {
    flags: '--parent <case>',
    title: {
      ru: 'дело конкурса, к которому относятся строки',
      en: 'case of the contest to which the rows belong',
    },
  },
  {
    flags: '--mapping <file>',
    title: { ru: 'файл соответствий столбцов (JSON)', en: 'mapping of the columns (JSON)' },
  },
  {
    flags: '--on <day>',
    title: {
      ru: 'на какой день показан реестр; без него – день документа',
      en: 'the day whose state the registry shows; that of the document if left out',
    },
  },
  {
    flags: '--registry <name>',
    title: {
      ru: 'название реестра; без него – имя файла',
      en: 'name of the registry; that of the file if left out',
    },
  },
  {
    flags: '--report <file>',
    title: { ru: 'записать отчёт таблицей CSV', en: 'write the report as a CSV table' },
  },
  {
    flags: '--dry-run',
    title: {
      ru: 'только показать, что будет, ничего не записывать',
      en: 'only tell what would be done, write nothing',
    },
  },
  json,
]
const file = { name: '<file>', title: { ru: 'реестр: CSV или XLSX', en: 'the registry: CSV or XLSX' } }

/** The commands that take over what runs elsewhere. */
export const importCommands: readonly CommandSpec[] = [
  {
    name: 'import contests',
    title: { ru: 'принять идущие конкурсы из реестра', en: 'take over running contests from a registry' },
    args: [file],
    options,
  },
  {
    name: 'import applications',
    title: {
      ru: 'принять заявки, поданные в АС «Фонд-М»',
      en: 'take over applications filed in AS Fond-M',
    },
    args: [file],
    options,
  },
  {
    name: 'import grants',
    title: { ru: 'принять действующие гранты из реестра', en: 'take over running grants from a registry' },
    args: [file],
    options,
    examples: [
      'mera import grants grants.xlsx --by person-7 --basis "Order No 12 of 2024-11-05" --dry-run --report report.csv',
    ],
  },
  {
    name: 'import template',
    title: { ru: 'образец реестра (CSV)', en: 'template of a registry (CSV)' },
    args: [
      {
        name: '<kind>',
        title: { ru: 'contests, applications или grants', en: 'contests, applications or grants' },
      },
    ],
    examples: ['mera import template grants > grants.csv'],
  },
]
