import { kopecks, money } from '../../../../kernel/index.ts'
import type { Application } from './schema.ts'
import type { Parameters, Told } from './told.ts'

type Names = string[] | null
const and = (list: Names, name: string): string[] => {
  if (list === null) return [name]
  list.push(name)
  return list
}

function repeated(applicants: Application['applicants']): Names {
  if (applicants.length < 2) return null
  const seen = new Set<string>()
  let twice: Names = null
  for (const { person } of applicants) {
    if (seen.has(person)) twice = and(twice, person)
    seen.add(person)
  }
  return twice
}

/** Who applies and for how much: `kod-ai:1.3/3`, `kod-ai:2.1/1`, `kod-ai:fn11`, `kod-ai:fn12`, `kod-ai:3.1`. */
export function checkApplicants(
  { applicants, total }: Application,
  parameters: Parameters,
  told: Told,
): void {
  const personCap = parameters['grant.person-cap']
  const projectCap = parameters['grant.project-cap']
  const most = parameters['team.max']
  const count = applicants.length
  let all = 0n
  let over: Names = null
  let foreign: Names = null
  let unsigned: Names = null
  for (const { person, grant, citizen, signed } of applicants) {
    const share = kopecks(grant)
    all += share
    if (share > personCap) over = and(over, person)
    if (citizen !== 'RU') foreign = and(foreign, person)
    if (!signed) unsigned = and(unsigned, person)
  }
  const sum = kopecks(total)
  told.check(count >= 1 && count <= most, 'kod-ai:1.3/3', 'formal.team', { count, most })
  told.faults(repeated(applicants), 'kod-ai:1.3/3', 'formal.once')
  told.faults(over, 'kod-ai:2.1/1', 'formal.person-cap')
  if (sum <= projectCap) told.met('kod-ai:2.1/1', 'formal.project-cap', { total })
  else
    told.break('kod-ai:2.1/1', 'formal.project-cap', {
      total,
      cap: money(projectCap),
      over: money(sum - projectCap),
    })
  if (all === sum) told.met('kod-ai:fn11', 'formal.shares', { total })
  else told.break('kod-ai:fn11', 'formal.shares', { total, shares: money(all), difference: money(sum - all) })
  if (count === 0) {
    told.aside('not-applicable', 'kod-ai:fn12', 'formal.nobody')
    told.aside('not-applicable', 'kod-ai:3.1', 'formal.nobody')
    return
  }
  told.faults(unsigned, 'kod-ai:fn12', 'formal.signed')
  told.faults(foreign, 'kod-ai:3.1', 'formal.citizen')
}

/**
 * Other projects of the Fund: `kod-ai:3.2/1`, `kod-ai:3.2/2`, `kod-ai:fn2`. An UMNIK agreement may be open at filing and
 * must be closed by the day of the results; whether it will be is unknown while that day is.
 */
export function checkProjects(
  { applicants }: Application,
  filedOn: string,
  resultsDate: string | null,
  told: Told,
): void {
  let open: Names = null
  let same: Names = null
  let unfinished: Names = null
  let umnik = false
  for (const { person, fundProjects } of applicants) {
    for (const { program, closedOn, sameProject } of fundProjects) {
      if (program !== 'UMNIK') {
        if (closedOn === null || closedOn > filedOn) open = and(open, person)
        continue
      }
      umnik = true
      if (sameProject) same = and(same, person)
      if (closedOn === null || closedOn > (resultsDate ?? filedOn)) unfinished = and(unfinished, person)
    }
  }
  told.faults(open, 'kod-ai:3.2/1', 'formal.other-project')
  if (!umnik) {
    told.aside('not-applicable', 'kod-ai:3.2/2', 'formal.no-umnik')
    told.aside('not-applicable', 'kod-ai:fn2', 'formal.no-umnik')
    return
  }
  told.faults(same, 'kod-ai:3.2/2', 'formal.same-project')
  if (resultsDate === null && unfinished !== null)
    told.aside('unknown', 'kod-ai:fn2', 'formal.umnik-later', { faults: unfinished, missing: 'resultsDate' })
  else told.faults(unfinished, 'kod-ai:fn2', 'formal.umnik-closed')
}
