import { z } from 'zod'
import { ranking } from '../../rules/index.ts'
import { type CardFacts, flow, someText, t, took, unless } from '../shared/index.ts'

const clause = 'association:3.1/14'
type Scores = Record<string, number>

const submitted = (facts: CardFacts): Scores =>
  Object.fromEntries(
    facts.log.flatMap(({ step, party, data }) => (step === 'submit' ? [[party, Number(data.score)]] : [])),
  )

/** A round on the level of adoption: bodies and organisations only; who submits nothing has no rank (`association:3.1/14`). */
export const adoptionRound = flow({
  id: 'association-round',
  title: t('Раунд мониторинга внедрения', 'Round on adoption'),
  clause,
  states: { open: ['идёт', 'open'], published: ['опубликован', 'published', true] },
  steps: [
    {
      name: 'open',
      title: t('Открыть раунд', 'Open a round'),
      clauses: [clause, 'association:3.1/5'],
      who: 'csr',
      from: 'new',
      to: 'open',
      input: { title: someText(500), period: someText(60), questionnaire: someText(20000) },
    },
    {
      name: 'submit',
      title: t('Подать данные', 'Submit data'),
      clauses: [clause, 'association:3.1/5'],
      who: 'party',
      from: ['open'],
      to: 'same',
      input: { score: z.int().min(0).max(100) },
      check: ({ facts, party, parties }) => {
        const category = parties.find((one) => one.id === party)?.category ?? ''
        const isRanked = category === 'body' || category === 'organisation'
        return [
          unless(isRanked, 'NOT_RANKED_CATEGORY', '', clause, 'орган или организация / body or organisation'),
          unless(!took(facts, 'submit', party), 'ALREADY_SUBMITTED', '', clause, party, 'state'),
        ]
      },
    },
    {
      name: 'publish',
      title: t('Опубликовать места', 'Publish the ranks'),
      clauses: [clause, 'association:3.1/5', 'association:3.5'],
      who: 'csr',
      from: ['open'],
      to: 'published',
      input: {},
      check: ({ facts, parties, rule }) => {
        const scores = submitted(facts)
        const ranked = parties.filter(({ category }) => category === 'body' || category === 'organisation')
        rule(ranking, { scores: Object.fromEntries(ranked.map(({ id }) => [id, scores[id] ?? null])) })
        return []
      },
    },
  ],
})
