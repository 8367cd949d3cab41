import { Hono } from 'hono'
import type { Health } from './health.ts'

/**
 * `/health/live`: the process answers, and is not to be killed. `/health/ready`: it may be sent requests (200), or not
 * (503, with what is missing). Neither tells anything that must not be seen.
 */
export function healthRoutes(health: Health): Hono {
  const app = new Hono()
  app.use('/health/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.get('/health/live', (c) => c.json({ status: 'live' }))
  app.get('/health/ready', async (c) => {
    const { ready, checks } = await health.ready()
    return c.json({ status: ready ? 'ready' : 'not-ready', checks }, ready ? 200 : 503)
  })
  return app
}
