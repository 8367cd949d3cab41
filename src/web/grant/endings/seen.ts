import type { CaseView } from '../../screens/index.ts'
import { bag, days, list, some, text, texts } from '../base/index.ts'
import type { Seen } from './shapes.ts'

/** @returns what the viewer sees of how a grant is changed, ended and settled; null where a field is not theirs to see */
export function seenIn(view: Pick<CaseView, 'fields'>): Seen {
  const fields = new Map(view.fields.map(({ key, value }) => [key, value]))
  const seen = <T>(key: string, read: (value: unknown) => T): T | null => {
    const value = fields.get(key)
    return value === undefined || value === null ? null : read(value)
  }
  const paidBy = (value: unknown) =>
    list(value).map(({ on, amount, order }) => ({ on: text(on), amount: text(amount), order: text(order) }))
  return {
    balances: seen('balances', (all) => {
      const { total, paid, unspent, claimed, returned } = bag(all)
      const [whole, sent] = [text(total), text(paid)]
      return {
        total: whole,
        paid: sent,
        unspent: text(unspent),
        claimed: text(claimed),
        returned: text(returned),
      }
    }),
    version: seen('agreement', (one) => Number(bag(one).version)),
    stages: seen('schedule', (all) =>
      list(all).map(({ number, ends, acceptedOn }) => ({
        number: Number(number),
        ends: text(ends),
        acceptedOn: some(acceptedOn),
      })),
    ),
    tranches: seen('tranches', (all) => list(all).map(({ amount }) => text(amount))),
    shares: seen('shares', (all) =>
      list(all).map(({ person, grant }) => ({ person: text(person), grant: text(grant) })),
    ),
    penalties: seen('penalties', (all) =>
      list(all).map(({ id, stage, amount, demandedOn, paid, payments }) => ({
        id: text(id),
        stage: Number(stage),
        amount: text(amount),
        demandedOn: text(demandedOn),
        paid: text(paid),
        payments: paidBy(payments),
      })),
    ),
    claims: seen('claims', (value) => {
      const { decisions, claims, returns } = bag(value)
      const open = new Map(list(claims).map((one) => [text(one.id), one]))
      return list(decisions).map((one) => {
        const claim = open.get(text(one.id)) ?? {}
        const court = bag(one.court)
        const judgment = bag(one.judgment)
        return {
          id: text(one.id),
          ground: text(one.ground),
          clause: text(one.clause),
          reason: text(one.text),
          decidedOn: text(one.decidedOn),
          detected: text(one.detected),
          debtors: texts(one.debtors),
          sentOn: some(one.sentOn),
          settledOn: some(one.settledOn),
          talksFrom: some(bag(one.talks).from),
          court: some(court.filedOn)
            ? { court: text(court.court), number: text(court.number), filedOn: text(court.filedOn) }
            : null,
          judgment: some(judgment.on) ? { on: text(judgment.on), awarded: text(judgment.awarded) } : null,
          amount: text(claim.amount),
          lowered: text(claim.lowered),
          returned: text(claim.returned),
          lowerings: list(one.lowerings).map(({ on, amount, action }) => ({
            on: text(on),
            amount: text(amount),
            action: text(action),
          })),
          payments: list(returns)
            .filter(({ claim: of }) => of === one.id)
            .map(({ on, amount, order, person }) => ({
              on: text(on),
              amount: text(amount),
              order: text(order),
              person: text(person),
            })),
        }
      })
    }),
    supplements: seen('supplements', (all) =>
      list(all).map(({ number, kind, changes, document, proposedOn, signatures, inForce, before }) => ({
        number: Number(number),
        kind: text(kind),
        changes: bag(changes),
        before: bag(before),
        document: text(document),
        proposedOn: text(proposedOn),
        signatures: days(signatures),
        inForce: some(inForce),
      })),
    ),
    pending: seen('requisites', (all) =>
      list(all).flatMap(({ pending }) => {
        const { person, on, ...change } = bag(pending)
        return some(person) ? [{ person: text(person), on: text(on), change }] : []
      }),
    ),
    asked: seen('asked', (all) =>
      list(all).map(({ id, kind, subject, person, on, due, answeredOn, refused }) => ({
        id: text(id),
        kind: text(kind),
        subject: text(subject),
        person: some(person),
        on: text(on),
        due: some(due),
        answeredOn: some(answeredOn),
        refused: refused === true,
      })),
    ),
    force: seen('forceMajeure', (all) =>
      list(all).map(({ id, from, expectedEnd, text: told, noticeBy, confirmedOn, to }) => ({
        id: text(id),
        from: text(from),
        expectedEnd: text(expectedEnd),
        told: text(told),
        noticeBy: text(noticeBy),
        confirmedOn: some(confirmedOn),
        to: some(to),
      })),
    ),
    ending: seen('termination', (value) => {
      const { earlyStop, refusedOn, termination, reconciled } = bag(value)
      const [stop, end, costs] = [bag(earlyStop), bag(termination), bag(reconciled)]
      return {
        stop: some(stop.on)
          ? {
              on: text(stop.on),
              reason: text(stop.reason),
              research: stop.research === true,
              expenses: stop.expenses === true,
            }
          : null,
        refusedOn: some(refusedOn),
        termination: some(end.on)
          ? {
              way: text(end.way),
              grounds: texts(end.grounds),
              detected: text(end.detected),
              on: text(end.on),
              told: text(end.text),
            }
          : null,
        reconciled: some(costs.on)
          ? {
              on: text(costs.on),
              transferred: text(costs.transferred),
              spent: text(costs.spent),
              accepted: text(costs.accepted),
            }
          : null,
      }
    }),
    links: seen('linkChecks', (all) =>
      list(all).map(({ kind, url, on, status, works, licence, override }, nth) => ({
        nth,
        kind: text(kind),
        url: text(url),
        on: text(on),
        status: Number(status),
        works: works === true,
        licence: some(licence),
        override: some(override),
      })),
    ),
    publications: seen('publications', (all) =>
      list(all).map(({ title, place, creditShown, proof, on }) => ({
        title: text(title),
        place: text(place),
        creditShown: creditShown === true,
        proof: text(proof),
        on: text(on),
      })),
    ),
  }
}
