import type { Seen } from '../event-checks.ts'
import { parties } from './people.ts'

interface Amendment {
  readonly version: number
  readonly ru: string | null
  readonly zh: string | null
  readonly answers: readonly { readonly party: string; readonly version: number; readonly answer: string }[]
}
interface Project {
  readonly interested: readonly string[]
  readonly arrangement: { readonly signed: readonly { readonly party: string }[] } | null
  readonly reservations: readonly { readonly lifted: string | null }[]
}
interface Training {
  readonly quotas: readonly { readonly party: string; readonly places: number }[]
  readonly trainees: readonly { readonly party: string }[]
}
interface Contest {
  readonly jurors: readonly { readonly person: string; readonly state: string }[]
  readonly teams: readonly { readonly id: string; readonly state: string }[]
  readonly scores: readonly { readonly juror: string; readonly team: string }[]
}

/** What the programme says must hold whenever something is done. */
export function scoChecks(): readonly ((step: Seen) => string | null)[] {
  const adopted = new Set<string>()
  return [
    /** An amendment is in force with two texts and the consent of all eight to that very version (`sco:VI/4`). */
    ({ after }) => {
      if (after.procedure !== 'sco-amendment' || after.state !== 'adopted') return null
      adopted.add(after.id)
      const { version, ru, zh, answers } = after.facts as unknown as Amendment
      if (ru === null || zh === null) return 'adopted in one language (sco:VI/1)'
      const agreed = answers.filter((one) => one.version === version && one.answer === 'agree')
      const silent = parties.find((party) => !agreed.some((one) => one.party === party))
      return silent ? `adopted without the consent of ${silent} (sco:VI/4)` : null
    },
    /** A ninth Party comes by an adopted amendment only (`sco:VI/4`). */
    ({ after, type }) =>
      type === 'sco-programme.add-party' &&
      !(after.facts as unknown as { readonly added: readonly { readonly amendment: string }[] }).added.every(
        ({ amendment }) => adopted.has(amendment),
      )
        ? 'a Party was added without an amendment (sco:VI/4)'
        : null,
    /** A project begins with the signatures of all who take part, and nothing reserved (`sco:IV`). */
    ({ after, type }) => {
      if (type !== 'sco-project.activate') return null
      const { interested, arrangement, reservations } = after.facts as unknown as Project
      const unsigned = interested.find((party) => !arrangement?.signed.some((one) => one.party === party))
      if (interested.length < 2 || unsigned) return `began without ${unsigned ?? 'two Parties'} (sco:IV)`
      return reservations.some(({ lifted }) => lifted === null)
        ? 'began under a reservation (sco:VI/3)'
        : null
    },
    /** No Party sends more trainees than its quota (`sco:II/5`). */
    ({ after }) => {
      if (after.procedure !== 'sco-training') return null
      const { quotas, trainees } = after.facts as unknown as Training
      const over = parties.find(
        (party) =>
          trainees.filter((one) => one.party === party).length >
          (quotas.find((one) => one.party === party)?.places ?? 0),
      )
      return over ? `${over} is over its quota (sco:II/5)` : null
    },
    /** Nobody of the jury scores a team of their own state (`sco:II/11`). */
    ({ after }) => {
      if (after.procedure !== 'sco-event') return null
      const { jurors, teams, scores } = after.facts as unknown as Contest
      const own = scores.some(
        ({ juror, team }) =>
          jurors.find((one) => one.person === juror)?.state === teams.find((one) => one.id === team)?.state,
      )
      return own ? 'a juror scored the own state (sco:II/11)' : null
    },
  ]
}
