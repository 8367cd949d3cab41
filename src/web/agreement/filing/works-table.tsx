/** @jsxImportSource react */
import { fill } from '../../../kernel/index.ts'
import { fieldId } from '../../form/index.ts'
import { useDesk } from '../../frame/index.ts'
import { money } from '../../parts/index.ts'
import { FaultsAt, Line } from '../../typed/index.ts'
import { useNameOf } from '../ground.ts'
import { useFiling } from './ground.ts'
import { freeKey, type Papers, type Work } from './papers.ts'
import { words } from './words.ts'

/** A list with something in it, or no longer. */
const toggled = <T,>(list: readonly T[], one: T, isIn: boolean): readonly T[] =>
  isIn ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one)

/** The works: who does each, and in which stages. */
export function WorksTable() {
  const { t } = useDesk()
  const { papers, seen, change } = useFiling()
  const nameOf = useNameOf(seen)
  const { works } = papers.specification
  const { stages } = papers.plan

  const putWorks = (place: string, next: (works: readonly Work[]) => readonly Work[]) =>
    change(place, (now) => ({
      ...now,
      specification: { ...now.specification, works: next(now.specification.works) },
    }))
  const put = (n: number, part: Partial<Work>, place: string) =>
    putWorks(place, (all) => all.map((work, at) => (at === n ? { ...work, ...part } : work)))
  const inStage = (key: string, number: number, isIn: boolean) => (now: Papers) => ({
    ...now,
    plan: {
      stages: now.plan.stages.map((stage) =>
        stage.number === number ? { ...stage, works: toggled(stage.works, key, isIn) } : stage,
      ),
    },
  })
  function remove(key: string): void {
    change(`remove ${key}`, (now) => ({
      ...now,
      specification: {
        ...now.specification,
        works: now.specification.works.filter((work) => work.key !== key),
      },
      plan: {
        stages: now.plan.stages.map((stage) => ({ ...stage, works: toggled(stage.works, key, false) })),
      },
    }))
  }

  return (
    <section aria-labelledby="works">
      <h2 id="works">{t(words.works)}</h2>
      <p>{t(words.worksLead)}</p>
      <ol className="works" id={fieldId('specification.works')} tabIndex={-1}>
        {works.map((work, n) => {
          const name = fill(t(words.work), { n: n + 1 })
          const path = `specification.works.${n}.title`
          return (
            <li key={work.key}>
              <Line
                path={path}
                label={name}
                value={work.title}
                onChange={(title) => put(n, { title }, path)}
              />
              <fieldset>
                <legend>
                  {t(words.doneBy)} <span className="unseen">{name}</span>
                </legend>
                {seen.members.map(({ person }) => (
                  <label key={person}>
                    <input
                      type="checkbox"
                      checked={work.members.includes(person)}
                      onChange={(event) =>
                        put(
                          n,
                          { members: toggled(work.members, person, event.target.checked) },
                          `${path} who`,
                        )
                      }
                    />{' '}
                    {nameOf(person)}
                  </label>
                ))}
              </fieldset>
              <fieldset>
                <legend>
                  {t(words.inStages)} <span className="unseen">{name}</span>
                </legend>
                {stages.map(({ number, works: own }) => (
                  <label key={number}>
                    <input
                      type="checkbox"
                      checked={own.includes(work.key)}
                      onChange={(event) =>
                        change(`${path} stage`, inStage(work.key, number, event.target.checked))
                      }
                    />{' '}
                    {number}
                  </label>
                ))}
              </fieldset>
              {works.length > 1 && (
                <button
                  type="button"
                  className="link"
                  aria-label={`${t(words.remove)}: ${work.title || name}`}
                  onClick={() => remove(work.key)}
                >
                  {t(words.remove)}
                </button>
              )}
            </li>
          )
        })}
      </ol>
      <FaultsAt path="specification.works" />
      <p>
        <button
          type="button"
          className="btn g small"
          onClick={() => putWorks('add', (all) => [...all, { key: freeKey(all), title: '', members: [] }])}
        >
          {t(words.addWork)}
        </button>
      </p>
      <h3 id={fieldId('plan.stages')} tabIndex={-1}>
        {t(words.stages)}
      </h3>
      <ul className="plain">
        {stages.map(({ number, works: own }) => (
          <li key={number}>
            {t(words.stage)} {number}:{' '}
            <b>{money(seen.stages.find((one) => one.number === number)?.amount ?? '')} ₽</b>{' '}
            <span className="s">{fill(t(words.workTotal), { n: own.length })}</span>
          </li>
        ))}
      </ul>
      <FaultsAt path="plan.stages" />
      <label htmlFor={fieldId('linkStage')}>{t(words.linkStage)}</label>{' '}
      <select
        id={fieldId('linkStage')}
        value={papers.linkStage}
        onChange={(event) =>
          change('linkStage', (now) => ({ ...now, linkStage: Number(event.target.value) }))
        }
      >
        {stages.map(({ number }) => (
          <option key={number}>{number}</option>
        ))}
      </select>
      <FaultsAt path="linkStage" />
    </section>
  )
}
