import type { Text } from '../../../../kernel/index.ts'

/** Messages of the rules of the selection: rating, jury-vote, stage-deadlines. */
export const selectionMessages = {
  'rating.enough': { ru: 'Заявка {id}: заключений {count}', en: 'Application {id}: {count} reviews' },
  'rating.enough.broken': {
    ru: 'Заявка {id}: заключений {count}, нужно не меньше {least}: назначьте эксперта',
    en: 'Application {id}: {count} reviews, at least {least} are needed: assign an expert',
  },
  'rating.different': { ru: 'Заявка {id}: эксперты разные', en: 'Application {id}: the experts differ' },
  'rating.different.broken': {
    ru: 'Заявка {id}: эксперт {expert} дал два заключения, нужны разные эксперты',
    en: 'Application {id}: the expert {expert} gave two reviews, different experts are needed',
  },
  'rating.scores': { ru: 'Заявка {id}: баллы действительны', en: 'Application {id}: the scores are valid' },
  'rating.scores.broken': {
    ru: 'Заявка {id}: балл {score} эксперта {expert} вне 0–{most} или не целый, верните ему заключение',
    en: 'Application {id}: the score {score} of the expert {expert} is outside 0–{most} or not whole, return the conclusion',
  },
  'rating.no-conflict': {
    ru: 'Заявка {id}: у экспертов нет конфликта интересов',
    en: 'Application {id}: no expert has a conflict of interest',
  },
  'rating.no-conflict.broken': {
    ru: 'Заявка {id}: у эксперта {expert} конфликт интересов, замените его',
    en: 'Application {id}: the expert {expert} has a conflict of interest, replace the expert',
  },
  'rating.ai': {
    ru: 'Заявка {id}: эксперты признали проект ИИ',
    en: 'Application {id}: held to be an AI project',
  },
  'rating.ai.broken': {
    ru: 'Заявка {id}: все эксперты ответили, что проект не относится к ИИ',
    en: 'Application {id}: every expert holds it to be no AI project',
  },
  'rating.no-reviews': {
    ru: 'Заявка {id}: заключений нет, о признаке ИИ судить рано',
    en: 'Application {id}: no reviews, nothing tells yet whether it is AI',
  },
  'rating.ai-split': {
    ru: 'Заявка {id}: проект к ИИ отнесли {yes} из {count}: нужен третий эксперт или решение Фонда',
    en: 'Application {id}: {yes} of {count} hold it to be AI: a third expert or a decision of the Fund is needed',
  },
  'rating.placed': {
    ru: 'Заявка {id}: {mean2} балла, место {rank}',
    en: 'Application {id}: {mean2}, place {rank}',
  },
  'rating.mean': {
    ru: 'заявка {id}: ({totals}) – сумма {sum} ÷ {count} = {mean} ≈ {mean2}',
    en: 'application {id}: ({totals}) – sum {sum} ÷ {count} = {mean} ≈ {mean2}',
  },
  'rating.ranked': {
    ru: 'в рейтинге {ranked}, вне его {out}; равные баллы делят место',
    en: '{ranked} ranked, {out} out; equal scores share a place',
  },
  'jury-vote.remote': {
    ru: 'Дистанционно участвуют {remote}: это присутствие',
    en: '{remote} take part by link: they are present',
  },
  'jury-vote.own': { ru: 'Голосов за других нет', en: 'Nobody votes for another' },
  'jury-vote.own.broken': {
    ru: 'Голоса отсутствующих не считаются ({members}): передать голос нельзя',
    en: 'Votes of absent members do not count ({members}): a vote cannot be given away',
  },
  'jury-vote.conflict': {
    ru: 'Заинтересованные по этой заявке не голосуют',
    en: 'Members with a conflict do not vote on this application',
  },
  'jury-vote.conflict.broken': {
    ru: 'Голоса заинтересованных не считаются ({members})',
    en: 'Votes of members with a conflict do not count ({members})',
  },
  'jury-vote.lead': { ru: 'Председатель или заместитель на месте', en: 'The chair or the deputy is present' },
  'jury-vote.lead.broken': {
    ru: 'Нет ни председателя, ни заместителя: заседание неправомочно, назначьте другой день',
    en: 'Neither chair nor deputy is present: no quorum, set another day',
  },
  'jury-vote.quorum': {
    ru: 'Присутствуют {present} из {total}: кворум есть',
    en: '{present} of {total} are present: a quorum',
  },
  'jury-vote.quorum.broken': {
    ru: 'Присутствуют {present} из {total}, меньше половины: кворума нет, отложите вопрос',
    en: '{present} of {total} are present, under half: no quorum, postpone the item',
  },
  'jury-vote.quorum-sum': {
    ru: 'кворум: 2 × {present} и {total} членов жюри',
    en: 'quorum: 2 × {present} against {total} members of the jury',
  },
  'jury-vote.no-vote': { ru: 'Без кворума не голосуют', en: 'There is no vote without a quorum' },
  'jury-vote.tally': {
    ru: 'за {for}, против {against}, воздержались {abstain}; голосующих {voters}, большинство – больше половины',
    en: '{for} for, {against} against, {abstain} abstained; {voters} voters, a majority is more than half',
  },
  'jury-vote.majority': { ru: 'Большинство: {votes} из {voters}', en: 'A majority: {votes} of {voters}' },
  'jury-vote.majority.broken': {
    ru: 'Большинства присутствующих нет ни за, ни против («за» {votes} из {voters}): проведите голосование снова',
    en: 'No majority of those present either way ({votes} of {voters} for): vote again',
  },
  'jury-vote.chair': {
    ru: 'Голоса поровну: решил голос председателя ({lead})',
    en: "The votes are tied: the chair's vote decided ({lead})",
  },
  'jury-vote.deputy': {
    ru: 'Голоса поровну, председатель голосовать не может: решил голос заместителя ({lead})',
    en: "The votes are tied and the chair cannot vote: the deputy's vote decided ({lead})",
  },
  'jury-vote.abstained': {
    ru: 'Голоса поровну, а ведущий воздержался ({lead}): решения нет, проведите голосование снова',
    en: 'The votes are tied and the lead abstained ({lead}): no decision, vote again',
  },
  'jury-vote.nobody': {
    ru: 'Голоса поровну, и решающего голоса нет: отложите вопрос',
    en: 'The votes are tied and nobody can cast the deciding vote: postpone the item',
  },
  'jury-vote.support': { ru: 'Решение: рекомендовать к поддержке', en: 'Decision: recommend for support' },
  'jury-vote.not-support': { ru: 'Решение: не рекомендовать', en: 'Decision: do not recommend' },
  'stages.intake': {
    ru: 'Приём кончается через {length} дн. после объявления, нужно не меньше {least}',
    en: 'The intake ends {length} days after the announcement, at least {least} are needed',
  },
  'stages.intake.broken': {
    ru: 'Приём кончается через {length} дн. после объявления, нужно не меньше {least}: закончите приём не раньше {earliest}',
    en: 'The intake ends {length} days after the announcement, at least {least} are needed: end it on {earliest} or later',
  },
  'stages.cap': {
    ru: 'общий предел: {intakeEnds} + {days} дн. = {cap}',
    en: 'cap over all stages: {intakeEnds} + {days} days = {cap}',
  },
  'stages.due': {
    ru: 'этап {stage}: {start} + {days} дн. = {due}',
    en: 'stage {stage}: {start} + {days} days = {due}',
  },
  'stages.due-capped': {
    ru: 'этап {stage}: {start} + {days} дн. = {own}, но не позже общего предела {cap}',
    en: 'stage {stage}: {start} + {days} days = {own}, but not after the cap {cap}',
  },
  'stages.open': { ru: 'Этап {stage} ещё идёт, срок {due}', en: 'Stage {stage} is not over, due {due}' },
  'stages.order': {
    ru: 'Этап {stage} окончен {ended}, не раньше предыдущего ({previous})',
    en: 'Stage {stage} ended on {ended}, not before the one before ({previous})',
  },
  'stages.order.broken': {
    ru: 'Этап {stage} окончен {ended}, раньше конца предыдущего ({previous}): проверьте даты',
    en: 'Stage {stage} ended on {ended}, before the end of the one before ({previous}): check the dates',
  },
  'stages.in-time': {
    ru: 'Этап {stage} окончен {ended}, срок {due}',
    en: 'Stage {stage} ended on {ended}, due {due}',
  },
  'stages.in-time.broken': {
    ru: 'Этап {stage} окончен {ended}, позже срока {due}',
    en: 'Stage {stage} ended on {ended}, after its due day {due}',
  },
  'stages.within-cap': {
    ru: 'Этапы 2–7 укладываются в {days} дн., до {cap}',
    en: 'Stages 2–7 keep within {days} days, up to {cap}',
  },
  'stages.within-cap.broken': {
    ru: 'Этапы 2–7 не уложились в {days} дн.: после {cap} закончены этапы {stages}',
    en: 'Stages 2–7 did not keep within {days} days: after {cap} ended {stages}',
  },
  'stages.publish-due': {
    ru: 'публикация: {start} + {days} дн. = {due}, вне общего предела',
    en: 'publication: {start} + {days} days = {due}, outside the cap',
  },
  'stages.unpublished': { ru: 'Результаты ещё не размещены, срок {due}', en: 'Not published yet, due {due}' },
  'stages.publish': {
    ru: 'Результаты размещены {publish}, срок {due}',
    en: 'Published on {publish}, due {due}',
  },
  'stages.publish.broken': {
    ru: 'Результаты размещены {publish}, позже срока {due}',
    en: 'Published on {publish}, after the due day {due}',
  },
} satisfies Record<string, Text>
