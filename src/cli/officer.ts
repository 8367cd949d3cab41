import { accessRefusals, holdsOn } from '../access/index.ts'
import type { Actor } from '../engine/index.ts'
import { moscowDate, Problem } from '../kernel/index.ts'
import { postgresAccess } from '../store/index.ts'
import type { AtEngine } from './engine.ts'

const unknown = (person: string) =>
  new Problem('UNKNOWN_PERSON', 'unknown', { ru: 'Нет такого работника', en: 'There is no such person' }, [
    {
      path: 'by',
      message: { ru: `нет действующей учётной записи ${person}`, en: `there is no active account ${person}` },
      remedy: {
        ru: 'Возьмите номер работника в списке людей установки',
        en: 'Take the id of the person from the list of people of the installation',
      },
    },
  ])

/**
 * Who acts by the command line on behalf of the installation, with the roles granted to them today: whoever has the machine still needs
 * an officer to sign for what is done.
 * @throws Problem UNKNOWN_PERSON, ROLE_NOT_ALLOWED
 */
export async function officerOf(
  { db, engine, tenant }: AtEngine,
  person: string,
  role: string,
): Promise<Actor> {
  const today = moscowDate(engine.parts.clock.now())
  const { account, roles } = await postgresAccess(db).as(tenant, async (tables) => {
    const held = (await tables.terms({ person })).filter((term) => holdsOn(term, today))
    const granted = held.filter(({ kind }) => kind === 'role').map(({ of }) => of)
    const offices = await Promise.all(
      held.filter(({ kind }) => kind === 'holder').map(({ of }) => tables.office(of)),
    )
    return {
      account: await tables.account(person),
      roles: [...granted, ...offices.flatMap((office) => office?.roles ?? [])],
    }
  })
  if (account?.state !== 'active') throw unknown(person)
  if (!roles.includes(role)) throw accessRefusals.roleRequired([role])
  return { id: person, roles: [role] }
}
