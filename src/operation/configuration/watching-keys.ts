import { z } from 'zod'
import { key } from './key.ts'
import { secret, someString } from './values.ts'

/** What the server tells those who run it. */
export const watchingKeys = {
  log: z
    .strictObject({
      level: key(z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'), {
        env: ['MERA_LOG_LEVEL'],
        title: { ru: 'с какой важности писать в журнал', en: 'least weight that is logged' },
      }),
      format: key(z.enum(['auto', 'json', 'human']).default('auto'), {
        env: ['MERA_LOG_FORMAT'],
        title: {
          ru: 'вид журнала; auto – для людей в терминале, иначе JSON',
          en: 'form of the log; auto is human on a terminal, else JSON',
        },
      }),
    })
    .prefault({}),
  metrics: z
    .strictObject({
      on: key(z.boolean().default(false), {
        env: ['MERA_METRICS_ON'],
        title: {
          ru: 'отдавать ли показатели Prometheus по /metrics на своём порту',
          en: 'whether Prometheus metrics are served at /metrics on a port of their own',
        },
      }),
      host: key(someString().prefault('127.0.0.1'), {
        env: ['MERA_METRICS_HOST'],
        title: { ru: 'адрес показателей', en: 'address of the metrics' },
      }),
      port: key(z.int().min(0).max(65_535).default(9464), {
        env: ['MERA_METRICS_PORT'],
        title: { ru: 'порт показателей', en: 'port of the metrics' },
      }),
      token: key(secret().optional(), {
        env: ['MERA_METRICS_TOKEN'],
        secret: true,
        title: {
          ru: 'токен, с которым читают показатели (Authorization: Bearer …)',
          en: 'token to read the metrics with (Authorization: Bearer …)',
        },
        otherwise: { ru: 'читает каждый, кто достигает порта', en: 'whoever reaches the port reads them' },
      }),
    })
    .prefault({}),
}
