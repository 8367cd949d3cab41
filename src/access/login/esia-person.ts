import { z } from 'zod'
import { checkInn12, checkOgrn, checkOgrnip, checkSnils } from '../../reference/index.ts'
import { type Line, requestJson } from './http.ts'
import { dayOf, fullName, present } from './profile.ts'
import type { FederatedIdentity, FederatedOrganisation } from './provider.ts'
import { refusals } from './refusals.ts'
import type { EsiaConfig } from './schema.ts'

const optional = z.string().nullish()
const flag = z.boolean().nullish()
const contact = z.object({ type: z.string(), vrfStu: optional, value: optional })
const personal = z.object({
  firstName: optional,
  lastName: optional,
  middleName: optional,
  birthDate: optional,
  snils: optional,
  inn: optional,
  trusted: flag,
  contacts: z.object({ elements: z.array(contact).default([]) }).nullish(),
})
const role = z.object({
  ogrn: optional,
  inn: optional,
  fullName: optional,
  shortName: optional,
  chief: flag,
  admin: flag,
  active: flag,
  isLiquidated: flag,
})
const roles = z.object({ elements: z.array(role).default([]) })

/** The scope that lets a system see the organisations of a person. */
const ORGANISATIONS = 'usr_org'

/** The profile of a person at the state login, with organisations where the scopes ask for them. */
export async function esiaPerson(
  config: EsiaConfig,
  line: Line,
  oid: string,
  token: string,
): Promise<FederatedIdentity> {
  const ask = async <T>(schema: z.ZodType<T>, path: string): Promise<T> => {
    const { status, body } = await requestJson(line, new URL(path, config.address).href, {
      headers: { authorization: `Bearer ${token}` },
    })
    const found = schema.safeParse(body)
    if (status !== 200 || !found.success) throw refusals.badAnswer(config.title, { status })
    return found.data
  }

  const place = `/rs/prns/${encodeURIComponent(oid)}`
  const [person, held] = await Promise.all([
    ask(personal, `${place}?embed=(contacts.elements)`),
    config.scopes.includes(ORGANISATIONS) ? ask(roles, `${place}/roles`) : undefined,
  ])
  const confirmed = (type: string) =>
    person.contacts?.elements.find((one) => one.type === type && one.vrfStu === 'VERIFIED')?.value ??
    undefined
  return {
    provider: config.id,
    subject: oid,
    trusted: person.trusted === true,
    ...present({
      name: fullName(person.lastName, person.firstName, person.middleName),
      email: confirmed('EML'),
      phone: confirmed('MBT'),
      snils: normal(checkSnils, person.snils),
      inn: normal(checkInn12, person.inn),
      birth: dayOf(person.birthDate),
    }),
    ...(held ? { organisations: held.elements.flatMap(organisation) } : {}),
  }
}

/** A role in an organisation that lives and that the person still belongs to. */
function organisation(found: z.infer<typeof role>): FederatedOrganisation[] {
  const ogrn = normal(checkOgrn, found.ogrn) ?? normal(checkOgrnip, found.ogrn)
  if (!ogrn || found.active === false || found.isLiquidated) return []
  return [
    {
      ogrn,
      ...present({
        inn: found.inn ?? undefined,
        name: found.fullName ?? found.shortName ?? undefined,
      }),
      role: found.chief ? 'chief' : found.admin ? 'administrator' : 'employee',
    },
  ]
}

/** A number in normal form; one with a wrong check digit is left out rather than kept as a fact. */
function normal(check: typeof checkSnils, text: string | null | undefined): string | undefined {
  const checked = text ? check(text) : undefined
  return checked?.ok ? checked.normal : undefined
}
