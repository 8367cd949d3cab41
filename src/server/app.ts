import { Hono } from 'hono'
import { rulesApi } from './api/index.ts'

/** The whole server as one function from request to answer. */
export function createApp(): Hono {
  const app = new Hono()
  app.route('/', rulesApi())
  return app
}
