/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { AreaAsk, ChoiceAsk, TextAsk } from './fields.tsx'
import { stagesFor, terms, workTypes } from './form.ts'
import { useGround } from './ground.ts'
import { filled, words } from './words.ts'

const clauses: Readonly<Record<string, string>> = {
  'computer-vision': '1.4.a',
  nlp: '1.4.b',
  speech: '1.4.v',
  'decision-support': '1.4.g',
  'advanced-methods': '1.4.d',
}

/** What the project is: lot, topic, what is done to the library, for how long. */
export function ProjectStep({ lots }: { lots: readonly string[] }) {
  const { t, code } = useDesk()
  const { form, change } = useGround()
  const named = (lot: string) => {
    const clause = clauses[lot]
    const label = code('lot', lot) ?? lot
    return {
      value: lot,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      ...(clause ? { clause } : {}),
    }
  }
  return (
    <>
      <AreaAsk
        path="topic"
        label={t(words.topic)}
        clause="f1.1/2"
        hint={t(words.topicHint)}
        max={500}
        value={form.topic}
        onChange={(topic) => change((f) => ({ ...f, topic: topic.replace(/\n/g, ' ') }))}
      />
      {lots.length === 0 ? (
        <p className="err">{t(words.lotClosed)}</p>
      ) : (
        <ChoiceAsk
          path="lot"
          label={t(words.lot)}
          clause="f1.lot"
          value={form.lot}
          options={lots.map(named)}
          onChange={(lot) => change((f) => ({ ...f, lot }))}
        />
      )}
      <ChoiceAsk
        path="workType"
        label={t(words.workType)}
        clause="1.2"
        value={form.workType}
        options={workTypes.map((type) => ({ value: type as string, label: t(words[type]) }))}
        onChange={(workType) => change((f) => ({ ...f, workType }))}
      />
      {form.workType === 'develop' && (
        <TextAsk
          path="baseLibrary"
          label={t(words.baseLibrary)}
          clause="fn1"
          type="url"
          value={form.baseLibrary}
          onChange={(baseLibrary) => change((f) => ({ ...f, baseLibrary }))}
        />
      )}
      <ChoiceAsk
        path="months"
        label={t(words.months)}
        clause="2.3/1"
        hint={t(words.stagesFollow)}
        value={form.months}
        options={terms.map((n) => ({
          value: n as number,
          label: filled(t(words.monthsOf), { n, stages: stagesFor(n, []).length }),
        }))}
        onChange={(months) => change((f) => ({ ...f, months, stages: stagesFor(months, f.stages) }))}
      />
    </>
  )
}
