import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from './commands.ts'
import { languageOf } from './language.ts'
import { mera } from './run-for-test.ts'

const folder = mkdtempSync(join(tmpdir(), 'mera-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('help', () => {
  it('tells every command in the language asked for: exit 0', async () => {
    for (const [args, env] of [
      [['--help'], { LANG: 'ru_RU.UTF-8' }],
      [['--lang', 'ru', '--help'], {}],
      [[], { LANG: 'ru_RU.UTF-8' }],
    ] as const) {
      const { code, out, err } = await mera(args, { env })
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('Команды:')
      expect(out).not.toMatch(/\b(Usage|Options|Commands|options)\b/)
    }
    const { out } = await mera(['--help'])
    expect(out).not.toMatch(/[а-яё]/i)
    for (const { name } of commands) expect(out).toContain(` ${name.split(' ')[0]}`)
  })

  it.each(commands.map(({ name }) => [name] as const))(
    'has a page for %s in both languages',
    async (name) => {
      for (const language of ['ru', 'en'] as const) {
        const { code, out } = await mera([...name.split(' '), '--help', '--lang', language])
        expect(code).toBe(0)
        expect(/[а-яё]/i.test(out)).toBe(language === 'ru')
      }
    },
  )

  it('follows --lang before the locale; Russian where there is no locale', () => {
    expect(languageOf(['rules', '--lang=en'], { LANG: 'ru_RU.UTF-8' })).toBe('en')
    expect(languageOf([], { LANG: 'ru_RU.UTF-8', LC_ALL: 'C' })).toBe('en')
    expect(languageOf([], {})).toBe('ru')
    expect(languageOf(['--', '--lang', 'en'], {})).toBe('ru')
  })
})

describe('a call that is not understood', () => {
  it.each([
    [['ruls'], 'ruls'],
    [['rules', '--foo'], '--foo'],
    [['rules', 'extra'], 'too many words'],
    [['rule'], 'id'],
    [['serve', '--port', 'x'], '--port <port>: x'],
    [['serve', '--port', '65536'], '65536'],
    [['--lang', 'de', 'rules'], 'de'],
    [['completion', 'tcsh'], 'tcsh'],
  ])('%j: exit 2 with a problem that names it', async (args, named) => {
    const { code, out, err } = await mera(args)
    expect([code, out]).toEqual([2, ''])
    expect(JSON.parse(err)).toMatchObject({
      code: 'USAGE',
      errors: [{ message: expect.stringContaining(named) }],
    })
  })

  it('a group without its command shows what there is: exit 2', async () => {
    const { code, out, err } = await mera(['regulation'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('compare')
  })
})

describe('mera rules, trace, lint, regulation list', () => {
  it('print JSON for programs', async () => {
    const rules = JSON.parse((await mera(['rules', '--json'])).out)
    expect(rules[0]).toEqual({
      id: expect.stringContaining('kod-ai/'),
      title: { ru: expect.any(String), en: expect.any(String) },
      clauses: expect.any(Array),
      input: expect.any(Object),
      output: expect.any(Object),
    })
    const trace = JSON.parse((await mera(['trace', '--json'], { env: { LANG: 'ru_RU.UTF-8' } })).out)
    expect(trace).toHaveLength(897)
    expect(trace.filter(({ mark }: { mark: string | null }) => !mark)).toEqual([])
    expect(JSON.parse((await mera(['trace', 'sco', '--json'])).out)).toHaveLength(44)
    expect(JSON.parse((await mera(['lint', 'kod-ai', '--json'])).out)).toBeInstanceOf(Array)
    expect(JSON.parse((await mera(['regulation', 'list', '--json'])).out)[0]).toMatchObject({
      id: 'kod-ai',
      clauses: 517,
    })
  })

  it('print tables for people, within the width', async () => {
    for (const args of [
      ['rules'],
      ['trace'],
      ['trace', 'kod-ai'],
      ['lint', 'kod-ai'],
      ['regulation', 'list'],
    ]) {
      const { code, out } = await mera(args, { env: { LANG: 'ru_RU.UTF-8' } })
      expect(code, args.join(' ')).toBe(0)
      expect(out, args.join(' ')).toMatch(/[а-яё]/i)
    }
  })

  it('print ids for the completion', async () => {
    expect((await mera(['rules', '--ids'])).out.split('\n')).toContain('kod-ai/term')
    expect((await mera(['regulation', 'list', '--ids'])).out.split('\n')).toContain('kod-ai')
  })

  it.each([['trace'], ['lint']])('%s knows no other regulation: exit 2', async (command) => {
    const { code, err } = await mera([command, 'kod-ia'])
    expect([code, JSON.parse(err).code]).toEqual([2, 'UNKNOWN_REGULATION'])
  })
})

describe('mera regulation import', () => {
  it.each([
    ['an empty file', '', 'WORDING_EMPTY', 'line 1'],
    ['a PDF', '%PDF-1.7 …', 'WORDING_BINARY', 'line 1'],
    [
      'another document',
      'Правила внутреннего распорядка\n\n1. Общие положения\n\n1.1. Вход свободный.\n',
      'WORDING_FOREIGN',
      'line 1',
    ],
    [
      'a text in CP1251',
      new Uint8Array([0x0a, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      'WORDING_ENCODING',
      'line 2',
    ],
  ])('refuses %s with the line and the reason: exit 2', async (name, text, code, line) => {
    const answer = await mera(['regulation', 'import', file(`${name}.txt`, text), '--json', '--dry-run'])
    expect([answer.code, answer.out]).toEqual([2, ''])
    expect(JSON.parse(answer.err)).toMatchObject({
      code,
      errors: [{ message: expect.stringContaining(line) }],
    })
  })

  it('says which file cannot be read, and why', async () => {
    for (const [path, why] of [
      [join(folder, 'none.txt'), 'no such file'],
      [folder, 'a folder'],
    ] as const) {
      const { code, err } = await mera(['regulation', 'import', path])
      expect([code, JSON.parse(err)]).toEqual([2, expect.objectContaining({ code: 'FILE_UNREADABLE' })])
      expect(err).toContain(why)
    }
  })
})

describe('an unexpected error', () => {
  it('is told in one sentence, with its stack only for MERA_DEBUG: exit 2', async () => {
    const broken = {
      get input(): never {
        throw new TypeError('the cause')
      },
    }
    const { main } = await import('./main.ts')
    for (const debug of [undefined, '1']) {
      let told = ''
      const io = {
        inputIsTerminal: false,
        out: async () => {},
        err: (text: string) => {
          told += text
        },
        outIsTerminal: false,
        errIsTerminal: false,
        width: 80,
        env: { LANG: 'en', MERA_DEBUG: debug },
      }
      const code = await main(
        ['rule', 'kod-ai/term'],
        Object.defineProperties(io, Object.getOwnPropertyDescriptors(broken)) as never,
      )
      expect(code).toBe(2)
      expect(told.includes('the cause')).toBe(debug === '1')
      expect(told.split('\n')[0]).toBe('mera: an internal error; details: MERA_DEBUG=1')
    }
  })
})

describe('mera completion', () => {
  it.each([['bash'], ['zsh'], ['fish']])('%s: names every command and its options', async (shell) => {
    const { code, out } = await mera(['completion', shell])
    expect(code).toBe(0)
    for (const { name, options } of commands) {
      for (const word of name.split(' ')) expect(out).toContain(word)
      for (const { flags } of options ?? []) expect(out).toContain(flags.split(' ')[0]!.slice(2))
    }
  })

  it('bash: completes commands, groups, options and ids', async () => {
    const script = file('completion.bash', (await mera(['completion', 'bash'])).out)
    const complete = (...words: string[]) => {
      const bash = `mera() { echo kod-ai/term; }; source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _mera; echo "\${COMPREPLY[*]}"`
      const { status, stdout } = spawnSync('bash', ['-c', bash, script, ...words], { encoding: 'utf8' })
      return status === null ? null : stdout.trim().split(' ')
    }
    if (complete('mera', 'rul') === null) return
    expect(complete('mera', 'rul')).toEqual(['rules', 'rule'])
    expect(complete('mera', 'regulation', 'c')).toEqual(['compare'])
    expect(complete('mera', 'rule', '--b')).toEqual(['--batch'])
    expect(complete('mera', 'rule', 'kod')).toEqual(['kod-ai/term'])
    expect(complete('mera', 'regulation', 'import', '--d')).toEqual(['--dry-run'])
    expect(complete('mera', 'rules', '--lang', '')).toEqual(['ru', 'en'])
    expect(complete('mera', 'completion', 'f')).toEqual(['fish'])
  })
})
