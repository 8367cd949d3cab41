import { useQuery } from '@tanstack/react-query'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { dutiesOf, type Sheet } from './duties.ts'

const AT_ONCE = 200
/** So many pages are read and no more: nobody looks through thousands of duties one by one. */
const PAGES = 10

interface Paged<Item> {
  readonly today: string
  readonly items: readonly Item[]
  readonly next: string | null
}

async function all<Item>(ask: (cursor?: string) => Promise<Paged<Item>>) {
  let page = await ask()
  const items = [...page.items]
  for (let n = 1; n < PAGES && page.next !== null; n++) {
    page = await ask(page.next)
    items.push(...page.items)
  }
  return { today: page.today, items }
}

const askOf =
  <Item>(list: (query: { limit: number; cursor?: string }) => Promise<Paged<Item>>) =>
  (cursor?: string) =>
    list({ limit: AT_ONCE, ...(cursor === undefined ? {} : { cursor }) })

async function read(client: Queries, model: Parameters<typeof dutiesOf>[0]): Promise<Sheet> {
  const [tasks, deadlines] = await Promise.all([
    all(askOf((query) => client.tasks(query))),
    all(askOf((query) => client.deadlines(query))),
  ])
  return dutiesOf(model, tasks.today, tasks.items, deadlines.items)
}

/** The duties of whoever sits at the desk; read once for the page and the rail. */
export function useDuties() {
  const { client, model } = useDesk()
  return useQuery({ queryKey: ['tasks', 'duties'], queryFn: () => read(client, model) })
}
