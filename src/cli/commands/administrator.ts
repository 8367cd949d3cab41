import {
  argonPasswords,
  bootstrapAdministrator,
  standardLimits,
  standardSettings,
} from '../../access/index.ts'
import { type Configuration, demandSchema, masterKeyOf } from '../../operation/index.ts'
import {
  checkMasterKey,
  databaseClock,
  masterKey,
  openDatabase,
  postgresAccess,
  postgresLimits,
  postgresVault,
} from '../../store/index.ts'
import type { Run } from '../commands.ts'
import { withDatabase } from '../database.ts'

const words = {
  ru: (mail: string) => `Приглашение первого администратора ${mail}; ссылка действует один раз:`,
  en: (mail: string) => `The invitation of the first administrator ${mail}; the link works once:`,
}

/** `mera administrator MAIL`: invites the first administrator of an installation, who invites everybody else. */
export const run: Run = async (session, [mail = ''], { json }) => {
  const link = await withDatabase(session, ({ url, configuration }) =>
    invited(configuration, url, { mail, language: session.language }),
  )
  await session.out(json ? `${JSON.stringify({ link })}\n` : `${words[session.language](mail)}\n${link}\n`)
  return 0
}

async function invited(
  configuration: Configuration,
  url: string,
  asked: { readonly mail: string; readonly language: 'ru' | 'en' },
): Promise<string> {
  await demandSchema(url)
  const db = openDatabase(url, { connections: 2, name: 'mera-administrator' })
  const master = masterKey(masterKeyOf(configuration))
  try {
    await checkMasterKey(db, master)
    const clock = await databaseClock(db)
    const { link } = await bootstrapAdministrator(
      {
        store: postgresAccess(db),
        vault: postgresVault(db, master),
        clock,
        limits: postgresLimits(db, standardLimits),
        passwords: argonPasswords(),
        // The link is told here: no letter is needed.
        post: async () => {},
        settings: { ...standardSettings, origin: () => originOf(configuration) },
      },
      configuration.tenants[0]!,
      asked,
    )
    clock.stop()
    return link
  } finally {
    await db.close()
  }
}

const originOf = ({ publicUrl, host, port }: Configuration): string =>
  publicUrl ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
