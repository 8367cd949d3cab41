import { describe, expect, it } from 'vitest'
import { Problem } from '../../kernel/index.ts'
import { createLog, failuresTo, faultFields, type LogOptions } from './index.ts'

function lines(options: Partial<LogOptions> = {}) {
  const written: string[] = []
  const log = createLog({ level: 'debug', format: 'json', write: (line) => written.push(line), ...options })
  return { log, written, parsed: () => written.map((line) => JSON.parse(line)) }
}
const thrown = (make: () => unknown): unknown => {
  try {
    make()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('the log', () => {
  it('writes a line of JSON: weight, instant, event, fields', () => {
    const { log, parsed } = lines()
    log.info('request', { method: 'GET', route: '/api/v1/cases/:id', status: 200, ms: 12.345 })
    expect(parsed()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        event: 'request',
        method: 'GET',
        route: '/api/v1/cases/:id',
        status: 200,
        ms: 12.3,
      },
    ])
  })

  it('leaves out what is lighter than its level', () => {
    const { log, written } = lines({ level: 'warn' })
    log.info('ready')
    log.warn('not-ready', { part: 'database' })
    expect(written).toHaveLength(1)
  })

  it('for people: one line, in their language', () => {
    const { log, written } = lines({ format: 'human', language: 'ru' })
    log.warn('not-ready', { part: 'database', ms: 5 })
    expect(written[0]).toMatch(/^\d\d:\d\d:\d\d .*не готов.* database 5 ms\n$/)
  })

  it('a field that the list does not name is left out, a value of another form becomes ?', () => {
    const { log, parsed } = lines()
    const forged = {
      name: 'Иван Иванов',
      request: '79161234567',
      route: '/people/Иван',
      method: 'ivan',
      status: '4509 123456',
      code: 'ivan@example.org',
      case: '7707083893',
      tenant: 'Иванов',
      at: ['ivan@example.org', 'handler@app.ts:12:3'],
      part: '+7 916 123-45-67',
    }
    log.error('request-failed', forged as never)
    expect(parsed()[0]).toEqual({
      level: 'error',
      time: expect.any(String),
      event: 'request-failed',
      request: '?',
      route: '?',
      method: '?',
      status: '?',
      code: '?',
      case: '?',
      tenant: '?',
      at: ['?', 'handler@app.ts:12:3'],
      part: '?',
    })
  })
})

describe('what is told of an error', () => {
  it('class, code and place; never the message', () => {
    const error = Object.assign(new TypeError('Key (mail)=(ivan@example.org) already exists'), {
      code: '23505',
      detail: 'ivan@example.org',
    })
    const told = faultFields(error)
    expect(told).toMatchObject({ error: 'TypeError', code: '23505' })
    expect(told.at?.[0]).toMatch(/@log\.test\.ts:\d+:\d+$/)
    expect(JSON.stringify(told)).not.toContain('ivan')
  })

  it('a message that imitates a frame, or a stack that was changed, tells nothing', () => {
    const error = new Error('no\n    at Ivanov (/x/passport-4509.ts:1:1)\n    at Ivan (/x/y.ts:1:1)')
    expect(faultFields(error).at?.join()).not.toMatch(/Ivan|4509/)
    error.message = 'changed'
    expect(faultFields(error).at).toEqual([])
  })

  it('of a problem the code alone, of anything else that it was thrown', () => {
    const problem = new Problem('DUPLICATE', 'state', { ru: 'Иван', en: 'Ivan' })
    expect(faultFields(problem)).toEqual({ error: 'Problem', code: 'DUPLICATE' })
    expect(
      faultFields(
        thrown(() => {
          throw 'ivan@example.org'
        }),
      ),
    ).toEqual({ error: 'Unknown' })
  })
})

it('the same error of work that is repeated is told once a minute, with how often it happened', () => {
  const { log, parsed } = lines()
  let now = 0
  const failed = failuresTo(log, () => now)
  const gone = () => failed(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }))
  for (; now < 150_000; now += 500) gone()
  failed(new RangeError('another'))
  expect(parsed().map(({ error, code, count }) => [error, code, count])).toEqual([
    ['Error', 'ECONNREFUSED', undefined],
    ['Error', 'ECONNREFUSED', 119],
    ['Error', 'ECONNREFUSED', 119],
    ['RangeError', undefined, undefined],
  ])
})
