import { generateSync } from 'otplib'
import {
  type AccessLetter,
  type AccessParts,
  type AccessSettings,
  acceptInvitation,
  argonPasswords,
  bootstrapAdministrator,
  confirmRegistration,
  confirmSecondStep,
  enrolSecondStep,
  type Identity,
  identify,
  type Opened,
  register,
  standardLimits,
  standardSettings,
  type Whereabouts,
} from '../../../access/index.ts'
import { memoryVault, type VirtualClock, virtualClock } from '../../index.ts'
import { memoryLimits } from '../limits.ts'
import { memoryAccess } from '../store.ts'

export const TENANT = 'fund'
export const PASSWORD = 'верная лошадь скрепка'

/** Access in memory at nine o'clock of a morning, with the letters it posted, and people to act. */
export interface AccessBench {
  readonly parts: AccessParts
  readonly clock: VirtualClock
  readonly letters: AccessLetter[]
  readonly from: Whereabouts
  /** The token of the latest letter to an address. */
  token(mail: string): string
  /** Makes an account. */
  person(mail: string): Promise<Opened>
  /** Makes the first administrator, with codes. */
  administrator(): Promise<Identity>
  /** Enrols an app with codes; tells its secret and recovery codes. */
  withCodes(opened: Opened): Promise<{ readonly secret: string; readonly codes: readonly string[] }>
  /** The code of an app now. */
  code(secret: string): string
  /** The code that a person's app shows now. */
  latestCode(person: string): Promise<string>
  identity(opened: Opened): Promise<Identity>
}

/** A cheap hash: tests of passwords ask whether one is made, not what it costs. */
const cheap = argonPasswords({ memoryCost: 256, timeCost: 1, parallelism: 1 })

/** Makes one; `more` replaces parts, `settings` adds to the standard ones. */
export function accessBench(
  more: Partial<AccessParts> = {},
  settings: Partial<AccessSettings> = {},
): AccessBench {
  const clock = virtualClock('2024-05-06T09:00:00.000Z')
  const letters: AccessLetter[] = []
  const parts: AccessParts = {
    store: memoryAccess(),
    vault: memoryVault(),
    clock,
    limits: memoryLimits(standardLimits),
    passwords: cheap,
    post: async (letter) => {
      letters.push(letter)
    },
    settings: { ...standardSettings, origin: () => 'https://mera.example.org', ...settings },
    ...more,
  }
  const from: Whereabouts = { place: '192.0.2.7', device: 'Firefox, Linux' }
  let places = 0

  const bench: AccessBench = {
    parts,
    clock,
    letters,
    from,
    token(mail) {
      const letter = letters.findLast(({ to, kind }) => to === mail && kind !== 'nothing')
      return new URL(letter?.data.link ?? 'about:blank').searchParams.get('token') ?? ''
    },
    async person(mail) {
      places++
      const here = { ...from, place: `198.51.100.${places}` }
      await register(parts, TENANT, { mail, language: 'ru' }, here)
      const given = { token: bench.token(mail), name: 'Примерова Анна', password: PASSWORD }
      return confirmRegistration(parts, TENANT, given, here)
    },
    async administrator() {
      const mail = 'admin@example.org'
      await bootstrapAdministrator(parts, TENANT, { mail, language: 'ru' })
      const given = { token: bench.token(mail), name: 'Главный Глеб', password: PASSWORD }
      const opened = await acceptInvitation(parts, TENANT, given, from)
      await bench.withCodes(opened)
      return bench.identity(opened)
    },
    async withCodes(opened) {
      const who = await bench.identity(opened)
      const { secret } = await enrolSecondStep(parts, who, PASSWORD)
      const codes = await confirmSecondStep(parts, who, bench.code(secret))
      return { secret, codes }
    },
    code: (secret) => generateSync({ secret, epoch: Math.floor(Date.parse(parts.clock.now()) / 1000) }),
    async latestCode(person) {
      const step = await parts.store.as(TENANT, (t) => t.secondStep(person))
      const secret = step && parts.vault.open(TENANT, step.secret)
      return bench.code(secret ?? '')
    },
    async identity({ secret }) {
      const who = await identify(parts, TENANT, secret)
      if (!who) throw new RangeError('the session has ended')
      return who
    },
  }
  return bench
}
