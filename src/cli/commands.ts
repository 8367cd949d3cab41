import type { Text } from '../kernel/index.ts'
import { importCommands } from './import-commands.ts'
import type { Session } from './io.ts'
import { json } from './json-option.ts'
import { operationCommands } from './operation-commands.ts'
import { privacyCommands } from './privacy-commands.ts'
import { optionOf, simulators } from './simulators.ts'

/** What a command was called with: values of its options by their camel-case names. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>

/** Carries a command out. @returns the exit code */
export type Run = (session: Session, args: readonly string[], options: Options) => Promise<number>

export interface OptionSpec {
  readonly flags: string
  readonly title: Text
  /** A whole number within these bounds. */
  readonly within?: readonly [least: number, most: number]
  readonly preset?: string | number
}

/** A command as the help and the completion know it; its code is named in `loaders.ts`. */
export interface CommandSpec {
  /** `rule`, or `regulation import` for a command of a group. */
  readonly name: string
  readonly title: Text
  readonly args?: readonly { readonly name: string; readonly title: Text }[]
  readonly options?: readonly OptionSpec[]
  readonly examples?: readonly string[]
}

const ids: OptionSpec = {
  flags: '--ids',
  title: { ru: 'только имена, по одному в строке', en: 'only the ids, one a line' },
}

/** Titles of the groups of commands. */
export const groups: Readonly<Record<string, Text>> = {
  regulation: {
    ru: 'регламенты: список, ввоз текста, сравнение редакций',
    en: 'regulations: list, import of the text, comparison',
  },
  import: {
    ru: 'приём конкурсов, заявок и грантов из реестров',
    en: 'take contests, applications and grants over from registries',
  },
  privacy: {
    ru: 'личные данные: копия, стирание, сроки хранения',
    en: 'personal data: copy, erasure, terms of keeping',
  },
  db: {
    ru: 'база данных: состояние, схема, встроенный сервер',
    en: 'the database: state, schema, embedded server',
  },
  config: { ru: 'настройка: проверка, список ключей', en: 'the configuration: check, list of keys' },
}

/** Every command of `mera`, in the order of the help. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'rules',
    title: { ru: 'список правил', en: 'list the rules' },
    options: [json, ids],
  },
  {
    name: 'rule',
    title: {
      ru: 'решить по правилу: факты JSON со стандартного ввода',
      en: 'decide by a rule: facts as JSON on standard input',
    },
    args: [
      {
        name: '<id>',
        title: { ru: 'имя правила, например kod-ai/term', en: 'id of the rule such as kod-ai/term' },
      },
    ],
    options: [
      {
        flags: '--batch',
        title: {
          ru: 'по строке JSON на дело, ответ строкой на строку',
          en: 'a line of JSON a case, answered line by line',
        },
      },
      json,
    ],
    examples: [
      `echo '{"signed":"2024-12-10","months":18,"extension":0,"completed":null,"allDutiesDone":true}' | mera rule kod-ai/term`,
      'mera rule kod-ai/tranches --batch < facts.jsonl > decisions.jsonl',
    ],
  },
  {
    name: 'trace',
    title: {
      ru: 'пункты: чем исполняются и какими проверками названы',
      en: 'clauses: what carries them and how many tests name them',
    },
    args: [
      {
        name: '[regulation]',
        title: { ru: 'один регламент, например kod-ai', en: 'one regulation such as kod-ai' },
      },
    ],
    options: [json],
  },
  {
    name: 'lint',
    title: { ru: 'противоречия и пробелы регламента', en: 'contradictions and gaps of a regulation' },
    args: [
      {
        name: '<regulation>',
        title: { ru: 'регламент, например kod-ai', en: 'the regulation such as kod-ai' },
      },
    ],
    options: [json],
  },
  {
    name: 'replay',
    title: {
      ru: 'пересчитать квитанцию и сравнить побайтно',
      en: 'compute a receipt anew and compare it byte for byte',
    },
    args: [
      {
        name: '<receipt>',
        title: {
          ru: 'файл с квитанцией или решением, «-» – стандартный ввод',
          en: 'file with a receipt or a ruling, "-" for standard input',
        },
      },
    ],
  },
  {
    name: 'regulation list',
    title: { ru: 'регламенты, редакции, ввезённые тексты', en: 'regulations, editions, imported texts' },
    options: [json, ids],
  },
  {
    name: 'regulation import',
    title: {
      ru: 'прочитать официальный текст и сверить пункты',
      en: 'read the official text and check its clauses',
    },
    args: [
      { name: '<file>', title: { ru: 'текст регламента в UTF-8', en: 'text of the regulation in UTF-8' } },
    ],
    options: [
      json,
      {
        flags: '--dry-run',
        title: { ru: 'только сверить, ничего не записывать', en: 'only check, write nothing' },
      },
    ],
  },
  {
    name: 'regulation compare',
    title: {
      ru: 'сравнить две редакции текста по пунктам',
      en: 'compare two editions of a text clause by clause',
    },
    args: [
      { name: '<before>', title: { ru: 'прежний текст', en: 'the earlier text' } },
      { name: '<after>', title: { ru: 'новый текст', en: 'the later text' } },
    ],
    options: [json],
  },
  {
    name: 'simulate',
    title: { ru: 'целая программа в виртуальном времени', en: 'a whole programme in virtual time' },
    args: [
      {
        name: '<programme>',
        title: { ru: 'программа, например kod-ai', en: 'the programme such as kod-ai' },
      },
    ],
    options: [
      ...Object.entries(simulators).flatMap(([programme, { sizes }]) =>
        Object.entries(sizes).map(
          ([size, { title, preset, most }]): OptionSpec => ({
            flags: `--${optionOf(size)} <count>`,
            title: {
              ru: `${programme}: ${title.ru} (обычно ${preset})`,
              en: `${programme}: ${title.en} (${preset} where nothing is said)`,
            },
            within: [1, most],
          }),
        ),
      ),
      {
        flags: '--size <count>',
        title: { ru: 'сколько главного, каким бы оно ни было', en: 'how much of the first of these sizes' },
        within: [1, 1_000_000],
      },
      {
        flags: '--seed <seed>',
        title: { ru: 'зерно случайности: число или слово', en: 'seed of the chance: a number or a word' },
        preset: '1',
      },
      json,
    ],
  },
  {
    name: 'serve',
    title: { ru: 'запустить сервер', en: 'run the server' },
    options: [
      {
        flags: '--port <port>',
        title: { ru: 'порт, 0 – любой свободный', en: 'port, 0 for any free one' },
        within: [0, 65_535],
      },
      { flags: '--host <host>', title: { ru: 'адрес, на котором слушать', en: 'address to listen on' } },
      { flags: '--demo', title: { ru: 'загрузить живую демонстрацию', en: 'load the living demonstration' } },
    ],
  },
  ...importCommands,
  ...operationCommands,
  ...privacyCommands,
  {
    name: 'completion',
    title: { ru: 'дополнение команд для оболочки', en: 'completion for a shell' },
    args: [{ name: '<shell>', title: { ru: 'bash, zsh или fish', en: 'bash, zsh or fish' } }],
    examples: ['source <(mera completion bash)'],
  },
]
