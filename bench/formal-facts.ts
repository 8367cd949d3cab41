/** Facts of the formal check, made from a number: most pass, some break one clause or several. */
export function formalFacts(i: number) {
  const team = 1 + (i % 4)
  const share = 2_000_000 - (i % 7) * 1000
  const total = share * team + (i % 11 === 0 ? 1 : 0)
  const rouble = (n: number) => `${n}.00`
  const document = (kind: string) => ({
    kind,
    format: i % 13 === 0 && kind === 'plan' ? 'docx' : kind === 'application-form' ? 'pdf' : 'system',
    language: 'ru',
    readable: i % 17 !== 0,
    colour: true,
    complete: true,
  })
  return {
    application: {
      id: `A-${i}`,
      submittedAt: '2024-05-20T12:00:00+03:00',
      channel: 'fond-m',
      lot: i % 19 === 0 ? 'robotics' : 'nlp',
      months: i % 5 === 0 ? 15 : 12,
      total: rouble(total),
      applicants: Array.from({ length: team }, (_, p) => ({
        person: `P${i}-${p}`,
        citizen: 'RU',
        grant: rouble(share),
        signed: true,
        fundProjects: [] as {
          program: string
          role: string
          closedOn: string | null
          sameProject: boolean
        }[],
      })),
      documents: ['application-form', 'tz', 'plan'].map(document),
    },
    others: [],
    intake: { from: '2024-04-22', to: '2024-05-27' },
    resultsDate: null,
  }
}
export type FormalFacts = ReturnType<typeof formalFacts>
