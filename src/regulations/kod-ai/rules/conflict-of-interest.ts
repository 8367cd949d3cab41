import { z } from 'zod'
import { field, kodAiRule } from './kit.ts'

/**
 * Whether somebody may judge an applicant (`kod-ai:4.6.4`): a personal interest has no exception, that of intent
 * agreements belongs to representatives of creditors only (reading T40).
 */
export const conflictOfInterest = kodAiRule({
  name: 'conflict-of-interest',
  revision: 1,
  title: {
    ru: 'Конфликт интересов эксперта или члена жюри',
    en: 'Conflict of interest of an expert or jury member',
  },
  clauses: ['kod-ai:4.6.3', 'kod-ai:4.6.4', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b', 'kod-ai:4.7.6/2'],
  input: z.object({
    personalInterest: field(
      z.boolean().nullable(),
      'kod-ai:4.6.4.a',
      'Укажите, есть ли личная заинтересованность, или null',
      'Say whether there is a personal interest, or null',
    ),
    /** A member of the applying team is interested by that alone. */
    isApplicant: field(
      z.boolean(),
      'kod-ai:4.6.4.a',
      'Укажите, участвует ли человек в заявке',
      'Say whether the person is in the application',
    ),
    creditor: field(
      z.enum(['none', 'individual', 'representative']).nullable(),
      'kod-ai:4.6.4.b',
      'Укажите none, individual, representative или null',
      'Give none, individual, representative or null',
    ),
    intentAgreement: field(
      z.boolean().nullable(),
      'kod-ai:4.6.4.b',
      'Укажите, есть ли соглашение о намерении, или null',
      'Say whether there is an intent agreement, or null',
    ),
  }),
  output: z.object({
    conflicted: z.boolean().nullable(),
    grounds: z.array(z.enum(['a', 'b'])),
    exception: z.boolean(),
  }),
  example: { personalInterest: false, isApplicant: false, creditor: 'representative', intentAgreement: true },
  decide({ personalInterest, isApplicant, creditor, intentAgreement }, _, trace) {
    const grounds: ('a' | 'b')[] = []
    let unknown = false
    if (personalInterest === true || isApplicant) {
      trace.broken('kod-ai:4.6.4.a', 'conflict.interest.broken')
      grounds.push('a')
    } else if (personalInterest === null) {
      trace.note('unknown', 'kod-ai:4.6.4.a', 'conflict.unknown', { missing: 'personalInterest' })
      unknown = true
    } else trace.met('kod-ai:4.6.4.a', 'conflict.interest')
    const exception = creditor === 'representative' && intentAgreement === true
    if (creditor === null || (creditor === 'representative' && intentAgreement === null)) {
      const missing = creditor === null ? 'creditor' : 'intentAgreement'
      trace.note('unknown', 'kod-ai:4.6.4.b', 'conflict.unknown', { missing })
      unknown = true
    } else if (exception) trace.met('kod-ai:4.6.4.b', 'conflict.exception')
    else if (creditor === 'none') trace.met('kod-ai:4.6.4.b', 'conflict.creditor')
    else {
      trace.broken('kod-ai:4.6.4.b', 'conflict.creditor.broken', { creditor })
      grounds.push('b')
    }
    const conflicted = grounds.length > 0 ? true : unknown ? null : false
    return { conflicted, grounds, exception }
  },
})
