import { moscowDate } from '../../../kernel/index.ts'
import type { Look } from '../context.ts'
import { Section } from '../parts/layout.tsx'
import { showDate } from '../show.ts'
import type { ContestView } from './source.ts'

/** What was asked about a contest and answered for everybody; who asked is not told. */
export function QuestionsSection({ look, view }: { look: Look; view: ContestView }) {
  const { t, language } = look
  const { questions, id, state } = view
  if (!questions || (questions.length === 0 && state !== 'intake')) return null
  return (
    <Section clauses={[]} side={null}>
      <h2 id="questions">{t('questions.title')}</h2>
      {questions.length === 0 ? <p class="empty">{t('questions.none')}</p> : null}
      <dl class="qa">
        {questions.map((one) => (
          <>
            <dt>{one.wording}</dt>
            <dd>
              <p class="text">{one.answer}</p>
              <p class="s">
                {t('questions.answered')} {showDate(moscowDate(one.changedAt ?? one.answeredAt), language)}
              </p>
            </dd>
          </>
        ))}
      </dl>
      {state === 'intake' ? (
        <p class="s">
          {t('questions.ask')} <a href={`/desk/cases/contest/${id}/questions`}>{t('questions.askHere')}</a>
        </p>
      ) : null}
    </Section>
  )
}
