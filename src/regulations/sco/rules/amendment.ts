import { z } from 'zod'
import { partyCodes } from '../parties.ts'
import { check, distinct, field, partyList, refuse, scoRule } from './kit.ts'

/**
 * Whether an amendment is adopted: all eight Parties agree to a text in both languages (`sco:VI/4`, `sco:VI/1`). Who is in no list
 * is silent, and silence is no consent. Every Party has one voice (`sco:III/3`).
 * @throws Problem BILINGUAL_REQUIRED, and INVALID_INPUT where a Party answers two ways
 */
export const amendment = scoRule({
  name: 'amendment',
  revision: 1,
  title: { ru: 'Изменение Программы', en: 'Amendment of the programme', zh: '修改《纲要》' },
  clauses: ['sco:VI/4', 'sco:VI/1', 'sco:III/3', 'sco:pre.1'],
  parameters: ['parties.count', 'text.languages'],
  input: z.object({
    agree: partyList('sco:VI/4'),
    against: partyList('sco:VI/4'),
    silent: partyList('sco:VI/4'),
    languages: field(
      z.array(z.string().trim().min(2).max(20)).max(20),
      'sco:VI/1',
      'Укажите языки текста: ru и zh',
      'Name the languages of the text: ru and zh',
    ),
  }),
  output: z.object({
    state: z.enum(['adopted', 'pending']),
    agree: z.number().int(),
    against: z.array(z.string()),
    silent: z.array(z.string()),
  }),
  example: {
    agree: ['in', 'kz', 'cn', 'kg', 'pk', 'ru', 'tj'],
    against: [],
    silent: ['uz'],
    languages: ['ru', 'zh'],
  },
  decide({ agree, against, silent, languages }, { parameters }, trace) {
    const missing = parameters['text.languages'].filter((one) => !languages.includes(one))
    if (missing.length > 0)
      throw refuse(
        'BILINGUAL_REQUIRED',
        'sco:VI/1',
        'languages',
        {
          ru: `Оба текста имеют одинаковую силу, нет текста: ${missing.join(', ')}`,
          en: `Both texts are equally authentic, missing: ${missing.join(', ')}`,
          zh: `两种文本同等作准,缺少:${missing.join(', ')}`,
        },
        { ru: 'Приложите русский и китайский тексты', en: 'Attach the Russian and the Chinese text' },
        { missing },
      )
    const twoWays = distinct([...against, ...silent]).filter(
      (party) => agree.includes(party) || (against.includes(party) && silent.includes(party)),
    )
    if (twoWays.length > 0)
      throw refuse(
        'INVALID_INPUT',
        'sco:III/3',
        'agree',
        {
          ru: `У Стороны один голос, а ответов два: ${twoWays.join(', ')}`,
          en: `A Party has one voice, but answers two ways: ${twoWays.join(', ')}`,
          zh: `一方一票,却有两种答复:${twoWays.join(', ')}`,
        },
        { ru: 'Оставьте Стороне один ответ', en: 'Keep one answer of the Party' },
        { parties: twoWays },
      )
    trace.met('sco:VI/1', 'amendment.bilingual')
    for (const party of partyCodes) {
      const answer = agree.includes(party) ? 'agree' : against.includes(party) ? 'disagree' : 'no-answer'
      check(trace, answer === 'agree', 'sco:VI/4', 'amendment.agrees', { party, answer })
    }
    const agreed = distinct(agree).length
    return {
      state: agreed === parameters['parties.count'] ? ('adopted' as const) : ('pending' as const),
      agree: agreed,
      against: distinct(against),
      silent: partyCodes.filter((party) => !agree.includes(party) && !against.includes(party)),
    }
  },
})
