import { type Gap, refuseGaps } from '../kit.ts'
import type { DecideFacts } from './schema.ts'

/** What must be known before there is an outcome at all. @throws Problem with the code of the first gap */
export function refuseIncomplete(facts: DecideFacts): void {
  const unfounded = facts.knowledge.findIndex(
    ({ use, certainty, grounds }) => certainty === 'suspicion' && use !== 'harm-other' && !grounds?.trim(),
  )
  const isRemote = facts.transferMode === 'remote-access'
  if (
    facts.transferMode !== null &&
    facts.inControlledList !== null &&
    !(isRemote && facts.canModifyWithoutApproval === null) &&
    unfounded < 0
  )
    return
  const gaps: Gap[] = []
  if (facts.transferMode === null)
    gaps.push({
      code: 'FACTS_INCOMPLETE',
      path: 'transferMode',
      clause: 'export:2.1/1',
      message: { ru: 'Не указан способ передачи', en: 'The mode of transfer is missing' },
      remedy: { ru: 'Укажите, что и как передаётся', en: 'Say what is handed over and how' },
    })
  if (facts.inControlledList === null)
    gaps.push({
      code: 'IDENTIFICATION_REQUIRED',
      path: 'inControlledList',
      clause: 'export:1.3/1',
      message: { ru: 'Не проверено, входит ли решение в Список', en: 'Whether it is listed was not checked' },
      remedy: { ru: 'Проведите идентификацию', en: 'Identify the subject' },
    })
  if (isRemote && facts.canModifyWithoutApproval === null)
    gaps.push({
      code: 'MODIFY_ANSWER_REQUIRED',
      path: 'canModifyWithoutApproval',
      clause: 'export:2.1/1a',
      message: {
        ru: 'Слова «удалённый доступ» мало: важно, можно ли менять решение',
        en: 'The words "remote access" are not enough: whether it can be modified counts',
      },
      remedy: {
        ru: 'Ответьте, может ли контрагент менять решение без согласования',
        en: 'Say whether the counterparty can modify it without agreement',
      },
    })
  if (unfounded >= 0)
    gaps.push({
      code: 'GROUNDS_REQUIRED',
      path: `knowledge.${unfounded}.grounds`,
      clause: 'export:4.2',
      message: { ru: 'Опасение без оснований', en: 'A concern without grounds' },
      remedy: { ru: 'Запишите основания опасения', en: 'Write the grounds down' },
    })
  refuseGaps(gaps)
}
