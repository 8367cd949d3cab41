export {
  createHealth,
  type Health,
  type HealthOptions,
  type Probe,
  type Probed,
  type Readiness,
} from './health.ts'
export { aliveProbe, databaseProbe, roomProbe, schemaProbe } from './probes.ts'
export { healthRoutes } from './routes.ts'
