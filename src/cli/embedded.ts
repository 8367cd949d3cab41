import { Problem } from '../kernel/index.ts'
import type { Configuration } from '../operation/index.ts'

/** A server that is not ours is started and stopped by whoever runs it. @throws Problem DATABASE_NOT_EMBEDDED */
export function demandEmbedded({ databaseUrl }: Configuration): void {
  if (!databaseUrl) return
  const title = { ru: 'База данных не встроенная', en: 'The database is not the embedded one' }
  throw new Problem('DATABASE_NOT_EMBEDDED', 'state', title, [
    {
      path: 'databaseUrl',
      message: { ru: 'сервер ведут отдельно от Меры', en: 'its server is run apart from Mera' },
      remedy: {
        ru: 'Запустите или остановите его его же средствами',
        en: 'Start or stop it by its own means',
      },
    },
  ])
}
