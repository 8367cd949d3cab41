import { z } from 'zod'
import type { IsoDate, Json } from '../../../../../kernel/index.ts'
import { conflict, signature, soundSignature } from '../../contract/index.ts'
import type { AgreementFacts } from '../facts.ts'
import { grantOf } from '../grant-of.ts'
import type { GrantedNotice } from '../opening.ts'
import { action } from '../vocabulary.ts'

const last = (facts: AgreementFacts, person: string): boolean =>
  facts.members.every((m) => m.person === person || m.person in facts.signatures)

const signaturesWith = (facts: AgreementFacts, person: string, on: IsoDate) => ({
  ...facts.signatures,
  [person]: on,
})

/**
 * A member signs, in any order after the Fund. The last valid signature is the date of the agreement (reading T22): it
 * opens the grant and tells the application.
 */
export const sign = action({
  name: 'sign',
  title: { ru: 'Подписать договор', en: 'Sign the agreement' },
  clauses: [
    'kod-ai:5.10/2',
    'kod-ai:5.10/3',
    'kod-ai:5.11',
    'kod-ai:5.7.m',
    'kod-ai:6.4.1',
    'kod-ai:contract-1.3',
    'kod-ai:contract-2.1',
    'kod-ai:contract-7.3',
    'kod-ai:contract-7.5',
    'kod-ai:contract-10.1',
    'kod-ai:contract-10.2',
    'kod-ai:declaration-9',
    'kod-ai:declaration-10',
  ],
  by: ['member'],
  from: ['fund-signed', 'partly-signed'],
  to: {
    oneOf: ['partly-signed', 'in-force'],
    choose: ({ facts, actor }) => (last(facts, actor.id) ? 'in-force' : 'partly-signed'),
  },
  signature: true,
  input: z.strictObject({
    signature,
    /** Consent to the processing of personal data. */
    personalData: z.boolean().meta({ clause: 'kod-ai:contract-7.3' }),
    /** Consent to checks by the Fund, the chief manager and the bodies of state control. */
    checks: z.boolean().meta({ clause: 'kod-ai:contract-7.5' }),
  }),
  guard(guard, { facts, input, actor }) {
    guard.ensure(
      !(actor.id in facts.signatures),
      'kod-ai:5.10/3',
      'sign.already',
      {},
      conflict('SIGNED_ALREADY'),
    )
    const consent = (given: boolean, clause: 'kod-ai:contract-7.3' | 'kod-ai:contract-7.5', name: string) =>
      guard.ensure(given, clause, 'sign.consent', { consent: name }, conflict('NO_CONSENT', name))
    consent(input.personalData, 'kod-ai:contract-7.3', 'personalData')
    consent(input.checks, 'kod-ai:contract-7.5', 'checks')
    soundSignature(guard, input.signature, facts.fundSigned!.text, 'kod-ai:5.10/2')
  },
  effect: (facts, { on, actor }) => ({
    ...facts,
    signed: last(facts, actor.id) ? on : null,
    signatures: signaturesWith(facts, actor.id, on),
  }),
  stops: { sign: ({ actor }) => actor.id },
  children: ({ facts, file, actor, on, readings }) => {
    if (!last(facts, actor.id)) return []
    const number = file.number!
    const granted: GrantedNotice = { agreement: file.id, number, signed: on }
    return [
      {
        child: 'grant',
        procedure: 'grant',
        case: null,
        parent: file.id,
        action: 'open',
        input: grantOf(facts, number, on, readings) as unknown as Json,
      },
      { child: 'granted', procedure: 'application', case: file.parent!, action: 'granted', input: granted },
    ]
  },
  notices: ({ facts, actor, on }) =>
    last(facts, actor.id)
      ? facts.members.map((m) => ({ to: m.person, message: 'notice.in-force', operands: { signed: on } }))
      : [],
})
