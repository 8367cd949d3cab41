import { z } from 'zod'
import { entrySchema } from '../../../rules/index.ts'
import { idText } from '../../shared/index.ts'
import { considered } from '../states.ts'
import { settingsNeed, withFound } from '../ties.ts'
import { applicationWords } from '../vocabulary.ts'

/** The register of somebody who judged this application has changed: are they tied to it after all? */
export const lookAgain = applicationWords.action({
  name: 'look-again',
  title: { ru: 'Проверить связи заново', en: 'Look for ties again' },
  clauses: ['kod-ai:4.6.4', 'kod-ai:4.7.6/2'],
  by: ['system'],
  from: considered,
  to: 'same',
  input: z.object({ person: idText(), interests: z.array(entrySchema).max(200) }),
  needs: { settings: settingsNeed },
  effect: (facts, { input, needs, on, actor }) =>
    withFound(facts, input, needs.settings, { on, by: actor.id, source: 'register' }),
})
