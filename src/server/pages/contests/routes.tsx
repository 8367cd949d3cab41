import type { Context } from 'hono'
import { Hono } from 'hono'
import { lookOf } from '../context.ts'
import { ApplicationPage, DecisionPage, RemovedPage } from './application.tsx'
import { ContestList } from './list.tsx'
import { ContestPage, TablePage } from './page.tsx'
import { ResultsPage } from './results.tsx'
import { application, type ContestSource, contest, contests, decision, removedFrom } from './source.ts'

export type { ContestSource }

/** Contests, ratings, results and published decisions. */
export function contestPages(source: ContestSource): Hono {
  const app = new Hono()
  const regulation = source.engine.parts.registry.regulations.find((r) =>
    r.procedures.some((p) => p.id === 'contest'),
  )!
  const { demo } = source
  app.get('/', async (c) =>
    c.html(
      <ContestList look={lookOf(c)} views={await contests(source)} regulation={regulation} demo={demo} />,
    ),
  )
  app.get('/results', async (c) =>
    c.html(
      <ResultsPage look={lookOf(c)} views={await contests(source)} regulation={regulation} demo={demo} />,
    ),
  )
  app.get('/contests/:id', async (c) => {
    const view = await contest(source, c.req.param('id'))
    return view
      ? c.html(<ContestPage look={lookOf(c)} view={view} regulation={regulation} demo={demo} />)
      : c.notFound()
  })
  const table = (kind: 'rating' | 'results') => async (c: Context) => {
    const view = await contest(source, c.req.param('id') ?? '')
    return view
      ? c.html(<TablePage kind={kind} look={lookOf(c)} view={view} regulation={regulation} demo={demo} />)
      : c.notFound()
  }
  app.get('/contests/:id/rating', table('rating'))
  app.get('/contests/:id/results', table('results'))
  app.get('/contests/:id/removed', async (c) => {
    const view = await contest(source, c.req.param('id'))
    if (!view) return c.notFound()
    const items = await removedFrom(source, view.id)
    return c.html(
      <RemovedPage look={lookOf(c)} regulation={regulation} demo={demo} contest={view} items={items} />,
    )
  })
  app.get('/applications/:id', async (c) => {
    const look = lookOf(c)
    const view = await application(source, c.req.param('id'), look.language === 'ru' ? 'ru' : 'en')
    return view
      ? c.html(<ApplicationPage look={look} regulation={regulation} demo={demo} view={view} />)
      : c.notFound()
  })
  app.get('/decisions/:id/:seq{[0-9]+}', async (c) => {
    const view = await decision(source, c.req.param('id'), Number(c.req.param('seq')))
    return view
      ? c.html(<DecisionPage look={lookOf(c)} regulation={regulation} demo={demo} view={view} />)
      : c.notFound()
  })
  return app
}
