import { z } from 'zod'
import { key } from './key.ts'
import { duration, network, origin, size, someString } from './values.ts'

/** Listening, and what a request may cost. */
export const serverKeys = {
  host: key(someString().prefault('127.0.0.1'), {
    env: ['MERA_HOST', 'HOST'],
    title: {
      ru: 'адрес, на котором слушать; 0.0.0.0 – на всех',
      en: 'address to listen on; 0.0.0.0 for all of them',
    },
  }),
  port: key(z.int().min(0).max(65_535).default(3000), {
    env: ['MERA_PORT', 'PORT'],
    title: { ru: 'порт; 0 – любой свободный', en: 'port; 0 for any free one' },
  }),
  publicUrl: key(origin().optional(), {
    env: ['MERA_PUBLIC_URL'],
    title: {
      ru: 'адрес, по которому сайт видят люди; стоит в письмах и при входе',
      en: 'address under which people find the site; stands in letters and at login',
    },
    otherwise: { ru: 'адрес, на котором сервер слушает', en: 'the address the server listens on' },
  }),
  trustProxy: key(z.array(network()).default([]), {
    env: ['MERA_TRUST_PROXY'],
    title: {
      ru: 'прокси, чьим заголовкам X-Forwarded-For и X-Request-Id можно верить',
      en: 'proxies whose headers X-Forwarded-For and X-Request-Id may be believed',
    },
  }),
  timeouts: z
    .strictObject({
      request: key(duration().prefault('30s'), {
        env: ['MERA_TIMEOUTS_REQUEST'],
        title: { ru: 'сколько может готовиться ответ', en: 'how long an answer may take' },
      }),
      receive: key(duration().prefault('10m'), {
        env: ['MERA_TIMEOUTS_RECEIVE'],
        title: {
          ru: 'сколько может приходить запрос целиком, с файлом',
          en: 'how long a whole request may take to arrive, its file included',
        },
      }),
      headers: key(duration().prefault('15s'), {
        env: ['MERA_TIMEOUTS_HEADERS'],
        title: { ru: 'сколько могут приходить заголовки', en: 'how long the headers may take to arrive' },
      }),
      keepAlive: key(duration().prefault('10s'), {
        env: ['MERA_TIMEOUTS_KEEP_ALIVE'],
        title: {
          ru: 'сколько соединение ждёт следующего запроса; больше, чем у прокси',
          en: 'how long a connection waits for its next request; longer than the proxy does',
        },
      }),
      stopDelay: key(duration().prefault('0s'), {
        env: ['MERA_TIMEOUTS_STOP_DELAY'],
        title: {
          ru: 'сколько при остановке ещё принимать запросы, уже не считаясь готовым',
          en: 'how long a stopping server still takes requests after it calls itself not ready',
        },
      }),
      stop: key(duration().prefault('20s'), {
        env: ['MERA_TIMEOUTS_STOP'],
        title: {
          ru: 'сколько при остановке ждать начатых запросов',
          en: 'how long a stopping server waits for the requests it has begun',
        },
      }),
    })
    .prefault({}),
  limits: z
    .strictObject({
      body: key(size().prefault('1 MB'), {
        env: ['MERA_LIMITS_BODY'],
        title: { ru: 'наибольшее тело запроса', en: 'largest body of a request' },
      }),
      upload: key(size().prefault('50 MB'), {
        env: ['MERA_LIMITS_UPLOAD'],
        title: { ru: 'наибольший файл', en: 'largest file' },
      }),
      requestsPerMinute: key(z.int().min(0).max(1_000_000).default(6000), {
        env: ['MERA_LIMITS_REQUESTS_PER_MINUTE'],
        title: {
          ru: 'запросов в минуту с одного адреса; 0 – сколько угодно',
          en: 'requests a minute from one address; 0 for any number',
        },
      }),
    })
    .prefault({}),
}
