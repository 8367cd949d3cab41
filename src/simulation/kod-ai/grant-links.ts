import type { Grant } from './grant-desk.ts'

const robot = { id: 'system', roles: ['system'] } as const

/** Where the library of a grant stands. */
export const linksOf = ({ id }: Grant) => ({
  repository: `https://git.example/${id}`,
  licence: `https://git.example/${id}/licence`,
  tutorial: `https://git.example/${id}/tutorial`,
})

/** The links are opened; `status` is what the repository answers (`kod-ai:2.5.b`, `kod-ai:2.5.g`). */
export async function checkLinks(grant: Grant, status = 200): Promise<void> {
  const links = linksOf(grant)
  const open = { status: 200, public: true, fork: true, commits: 40, licence: null, override: null }
  await grant.must(robot, 'record-link-check', {
    links: [
      { ...open, kind: 'repository', url: links.repository, status, public: status === 200 },
      { ...open, kind: 'licence', url: links.licence, licence: 'Apache-2.0' },
      { ...open, kind: 'tutorial', url: links.tutorial },
    ],
  })
}
