import type { Calendar, Regulation, Text } from '../kernel/index.ts'
import { moscowDate, Problem } from '../kernel/index.ts'
import type { Ready } from '../runtime/index.ts'
import { emptyTenant, markOf, openDatabase, postgresStore, randomIds, setMark } from '../store/index.ts'
import { openDemonstrationAccounts } from './demonstration-accounts.ts'

const MARK = 'demonstration'
/** The loading goes through the same commits as everything else; only the disk is not waited for. */
const QUICK = { options: '-c synchronous_commit=off' }

export interface Demonstration {
  readonly installation: Ready
  readonly tenant: string
  readonly regulations: readonly Regulation[]
  readonly calendar: Calendar
  readonly say: (told: Text) => void
}

/** Whether what a tenant holds is the demonstration. */
export const isDemonstration = async ({ db }: Pick<Ready, 'db'>, tenant: string): Promise<boolean> =>
  (await markOf(db, tenant, MARK)) !== null

/**
 * Fills an empty tenant with living programmes, once; a loading that was broken off is begun anew.
 * @throws Problem DEMONSTRATION_OVER_DATA where the tenant holds anything else
 */
export async function loadDemonstration({
  installation,
  tenant,
  regulations,
  calendar,
  say,
}: Demonstration): Promise<void> {
  const { db, engine, vault } = installation
  const known = await markOf(db, tenant, MARK)
  // Also where they are newer than what was loaded.
  if (known === 'loaded') return openDemonstrationAccounts(installation, tenant)
  if (known !== null) await emptyTenant(db, tenant)
  if ((await engine.parts.store.cases(tenant)).length > 0) throw overData(tenant)
  await setMark(db, tenant, MARK, 'loading')
  say({
    ru: 'Загружаю демонстрацию: восемь очередей конкурса и четыре другие программы, всё вымышлено …',
    en: 'Loading the demonstration: eight rounds of the contest and four other programmes, all of it invented …',
  })
  const { demoProgramme } = await import('../simulation/index.ts')
  const until = engine.parts.clock.now()
  const quick = openDatabase(db.url, { ...QUICK, connections: 2 })
  try {
    await demoProgramme({
      today: moscowDate(until),
      until,
      regulations,
      calendar,
      ports: (clock) => ({
        store: postgresStore(quick, { now: clock.now }),
        vault,
        ids: randomIds(clock.millis),
      }),
    })
  } finally {
    await quick.close()
  }
  await openDemonstrationAccounts(installation, tenant)
  await setMark(db, tenant, MARK, 'loaded')
}

const overData = (tenant: string) =>
  new Problem(
    'DEMONSTRATION_OVER_DATA',
    'state',
    {
      ru: 'Демонстрация не загружается поверх настоящих данных',
      en: 'The demonstration is not loaded over real data',
    },
    [
      {
        path: 'tenants',
        message: {
          ru: `в разделе «${tenant}» уже есть дела`,
          en: `the tenant "${tenant}" holds cases already`,
        },
        remedy: {
          ru: 'Запустите без --demo или укажите другую папку данных (MERA_HOME)',
          en: 'Start without --demo, or name another folder of data (MERA_HOME)',
        },
      },
    ],
  )
