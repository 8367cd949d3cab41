import { z } from 'zod'
import { idText, protocolSchema } from '../../shared/index.ts'
import { bodyKeys } from '../bodies.ts'
import { contestWords } from '../vocabulary.ts'

/** A sitting has signed its protocol: the contest notes it, as only a protocol opens the next stage. */
export const recordProtocol = contestWords.action({
  name: 'record-protocol',
  title: { ru: 'Учесть протокол заседания', en: 'Note the protocol of a sitting' },
  clauses: ['kod-ai:4.7.10', 'kod-ai:4.8.2', 'kod-ai:4.9.5', 'kod-ai:4.10.1'],
  by: ['system'],
  from: ['jury', 'council', 'commission', 'directorate'],
  to: 'same',
  input: z.object({
    body: z.enum(bodyKeys),
    sitting: idText(),
    protocol: protocolSchema,
    items: z.int().min(0),
  }),
  effect(facts, { input }) {
    const { body, protocol, sitting, items } = input
    const signed = [...facts.protocols[body], { ...protocol, sitting, items }]
    return { ...facts, protocols: { ...facts.protocols, [body]: signed } }
  },
})
